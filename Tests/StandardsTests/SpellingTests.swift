import Basics
import Standards
import TestSupport
import Testing

@Suite("Spellings of exports")
struct SpellingTests {
  @Test(
    "a wrong position level has a nearest one only where it is near",
    arguments: [
      ("Pengwas", "Pengawas"), ("Adminstrator", "Administrator"), ("Ahli Muada", "Ahli Muda"),
      ("Analis Hukum Ahli Mudda", "Ahli Muda"), ("Titipan", nil), ("", nil),
    ] as [(String, String?)])
  func nearestPosition(text: String, level: String?) throws {
    let standard = try Standard.shipped()
    let found = standard.position(nearestTo: text).map { standard.positions[$0].name }
    #expect(found == level)
  }

  @Test("a wrong competency has a nearest one only where it is near")
  func nearestCompetency() throws {
    let standard = try Standard.shipped()
    let found = ["Integritsa", "Kerja Samaa", "Warna"].map {
      standard.competency(nearestTo: $0).map { standard.competencies[$0].code }
    }
    #expect(found == ["M.01", "M.02", nil])
  }

  @Test("a competency is found by code, abbreviation, name and usual mistake")
  func competencies() throws {
    let standard = try Standard.shipped()
    let spellings: [String: [String]] = [
      "M.01": ["M.01", "M01", "M.1", "m1", "INT", "integritas", "Integrity"],
      "M.02": ["KJS", "Kerja Sama", "KERJASAMA", "Kerja-sama"],
      "M.04": ["Orintasi Pada Hasil", "Orientasi pada hasil", "OPH"],
      "M.06": ["Pengembangan Diri & Orang Lain", "PDO"],
      "M.07": ["Manajemen Perubahan", "MPR"],
      "M.08": ["Pengembalian Keputusan", "PKB"],
      "SK.01": ["S.01", "SK01", "SK.1", "M.09", "PBS", "Perekat Bangsa"],
      "TEK1": ["TEK1", "tek 1", "Kompetensi Teknis 1"],
      "TP.01": ["TP1", "TP.1", "TP01", "Pengembangan Kompetensi ASN"],
      "TP.16": [
        "TP.16", "Pengelolaan Barang Milik Negara/Barang Milik Daerah (BMN/BMD) Pelatihan ASN",
      ],
    ]
    for (code, texts) in spellings {
      for text in texts {
        let found = standard.competency(spelled: text).map { standard.competencies[$0].code }
        #expect(found == code, "\(text)")
      }
    }
    // S1 is a university degree.
    for text in ["S1", "M.10", "TEK7", ""] { #expect(standard.competency(spelled: text) == nil) }
  }

  @Test(
    "a position level is found by name, spelling, title and named echelon",
    arguments: [
      ("JPT Pratama", nil, "JPT Pratama"), ("Jabatan Pimpinan Tinggi Pratama", nil, "JPT Pratama"),
      ("JPTP", nil, "JPT Pratama"), ("Eselon II.b", nil, "JPT Pratama"),
      ("eselon 1", nil, "JPT Madya"), ("Eselon I/a Kepala LPNK", nil, "JPT Utama"),
      ("PENGAWAS", nil, "Pengawas"), ("Staf", nil, "Pelaksana"), ("Pelaksana", nil, "Pelaksana"),
      ("Pelaksana Lanjutan", nil, "Mahir"), ("JF Pelaksana", nil, "Terampil"),
      ("Madya", true, "Ahli Madya"), ("Madya", false, nil), ("Madya", nil, nil),
      ("Pertama", true, "Ahli Pertama"), ("Analis SDM Aparatur Ahli Muda", nil, "Ahli Muda"),
      ("Auditor - Ahli Madya", true, "Ahli Madya"), ("Widyaiswara Utama", nil, nil),
      ("Arsiparis Mahir", nil, "Mahir"), ("Perawat Penyelia", nil, "Penyelia"),
      ("Fungsional Muda", nil, "Ahli Muda"), ("Es. III.a", nil, "Administrator"),
      ("JPT Pratama (Eselon II.b)", nil, "JPT Pratama"),
      ("Administrator / Eselon III.a", nil, "Administrator"),
      ("Ahli Muda (Eselon IV)", nil, nil), ("Administrator (Kepala Bidang)", nil, nil),
      ("III/a", nil, nil), ("", nil, nil),
    ] as [(String, Bool?, String?)])
  func positions(text: String, isFunctional: Bool?, name: String?) throws {
    let standard = try Standard.shipped()
    let found = standard.position(spelled: text, isFunctional: isFunctional)
    #expect(found.map { standard.positions[$0].name } == name)
  }

  @Test("an echelon is found in every form")
  func echelons() throws {
    let standard = try Standard.shipped()
    let forms: [String: [String]] = [
      "JPT Madya": ["I.a", "Ib", "I/b", "1", "Eselon I", "1a"],
      "JPT Pratama": ["II.a", "IIa", "II/a", "II A", "2", "Eselon II", "ESELON IIB", "Es. II"],
      "Administrator": ["III", "III.b", "3a"], "Pengawas": ["IV", "IV.a", "4", "Esl IV"],
      "Pelaksana": ["V", "V.a"],
    ]
    for (name, texts) in forms {
      for text in texts {
        let found = standard.position(eselon: text).map { standard.positions[$0].name }
        #expect(found == name, "\(text)")
      }
    }
    for text in ["", "-", "VI", "II.c", "6", "Non Eselon", "22"] {
      #expect(standard.position(eselon: text) == nil, "\(text)")
    }
  }

  @Test("the kind of a position tells whether it is functional")
  func positionKinds() throws {
    let standard = try Standard.shipped()
    #expect(standard.isFunctional(positionKind: "Jabatan Fungsional") == true)
    #expect(standard.isFunctional(positionKind: "FUNGSIONAL UMUM") == false)
    #expect(standard.isFunctional(positionKind: "Struktural") == false)
    #expect(standard.isFunctional(positionKind: "lain") == nil)
  }

  @Test("a province is found by name and code; in Papua the system of the code decides")
  func provinces() throws {
    let standard = try Standard.shipped()
    func name(_ index: Int?) -> String? { index.map { standard.provinces[$0].name } }
    for text in ["Jawa Barat", "Prov. Jawa Barat", "JABAR", "Pemerintah Provinsi Jawa Barat"] {
      #expect(name(standard.province(spelled: text)) == "Jawa Barat", "\(text)")
    }
    #expect(name(standard.province(spelled: "D.I. Yogyakarta")) == "DI Yogyakarta")
    #expect(standard.province(spelled: "Provinsi") == nil)
    #expect(name(standard.province(code: "91", system: .bps)) == "Papua Barat")
    #expect(name(standard.province(code: "91", system: .kemendagri)) == "Papua")
    #expect(standard.province(code: "97", system: .kemendagri) == nil)
    for (index, province) in standard.provinces.enumerated() {
      #expect(standard.province(code: province.bps, system: .bps) == index)
      #expect(standard.province(code: province.kemendagri, system: .kemendagri) == index)
    }
  }

  @Test(
    "a kind of agency is found by its spellings",
    arguments: [
      ("Kementerian", "Kementerian"), ("kab.", "Kabupaten"), ("PEMKAB", "Kabupaten"),
      ("Pemerintah Kabupaten", "Kabupaten"), ("Pemprov", "Provinsi"), ("Kota", "Kota"),
      ("Lembaga Pemerintah Non Kementerian", "LPNK"), ("K/L", "K/L"), ("KL", "K/L"),
      ("SEKRETARIAT_LN", "Sekretariat LN"), ("Sekretariat LNS", "Sekretariat LNS"),
    ])
  func agencyKinds(text: String, label: String) throws {
    let standard = try Standard.shipped()
    #expect(standard.agencyKind(spelled: text).map { standard.agencyKinds[$0].label } == label)
  }

  @Test(
    "a kind of agency is found from the agency's name",
    arguments: [
      ("Pemerintah Kabupaten Hilir", "Kabupaten"), ("Pemprov Contoh", "Provinsi"),
      ("Kabupaten Kotabaru", "Kabupaten"), ("Kabupaten Kota Baru", "Kabupaten"),
      ("Dinas Pendidikan Kab. Hulu Provinsi Contoh", "Kabupaten"), ("Kota Muara", "Kota"),
      ("Badan Kepegawaian Daerah Provinsi Contoh", "Provinsi"),
      ("Kementerian Desa dan Pembangunan Daerah Tertinggal", "Kementerian"),
      ("Sekretariat Jenderal Kementerian Contoh", "Kementerian"),
      ("Badan Contoh Nasional", "LPNK"), ("Otorita Ibu Kota Nusantara", "LPNK"),
      ("Sekretariat Jenderal Dewan Contoh", "Sekretariat LN"), ("Komisi Contoh", "Sekretariat LNS"),
      ("Badan Kepegawaian Daerah", nil), ("Dinas Pendidikan", nil), ("", nil),
    ] as [(String, String?)])
  func agencyNames(name: String, label: String?) throws {
    let standard = try Standard.shipped()
    let found = standard.agencyKind(ofAgencyNamed: name)
    #expect(found.map { standard.agencyKinds[$0].label } == label)
  }

  @Test(
    "a heading is found by the spellings of its field",
    arguments: [
      ("NIP", .nip), ("NIP Baru", .nip), ("No. Peserta", .participantID), ("ID", .participantID),
      ("kode_instansi", .agencyCode), ("Nama Instansi", .agency), ("Unit Kerja", .unit),
      ("NIK", nil), ("Tgl Asesmen", .day), ("tanggal_asesmen", .day), ("Tanggal Penilaian", .day),
      ("Jenjang Jabatan", .positionLevel), ("Level Jabatan", .positionLevel), ("Eselon", .eselon),
      ("Capaian Level", .level), ("Hasil", .level), ("capaian", .level), ("Nilai Level", .level),
      ("kompetensi_kode", .competency), ("Standar", .required), ("Asesor", .assessor),
      ("kode_provinsi", .provinceCode), ("Golongan", nil), ("Tahap", .stage),
    ] as [(String, ExportField?)])
  func fields(text: String, field: ExportField?) throws {
    #expect(try Standard.shipped().field(spelled: text) == field)
  }

  @Test("the purpose of an assessment is found by its spellings")
  func purposes() throws {
    let standard = try Standard.shipped()
    #expect(standard.purpose(spelled: "Seleksi Terbuka") == .seleksi)
    #expect(standard.purpose(spelled: "PEMETAAN") == .pemetaan)
    #expect(standard.purpose(spelled: "promosi jabatan") == nil)
  }

  @Test(
    "two entries that claim one spelling are refused at the second",
    arguments: [
      ("competencies-2017.yaml", "abbreviation: KJS", "abbreviation: INT"),
      ("competencies-2017.yaml", "[Manajemen Perubahan]", "[integritas]"),
      ("competencies-2017.yaml", "code: M.02", "code: M.1"),
      ("position-levels-2014.yaml", "[Pejabat Pengawas]", "[Pejabat Administrator]"),
      ("position-levels-2014.yaml", "only-if-functional: [Madya]", "only-if-functional: [Utama]"),
      ("position-levels-2014.yaml", "only-if-functional: [Madya]", "only-if-functional: [Mahir]"),
      ("position-levels-2014.yaml", "title-endings: [Ahli Muda]", "title-endings: [Ahli Madya]"),
      ("position-levels-2014.yaml", "[III, III.a, III.b]", "[II.a]"),
      ("provinces-2012.yaml", "spellings: [Sumbar]", "spellings: [Sumut]"),
      ("provinces-2012.yaml", "bps: 13", "bps: 12"),
      ("agency-kinds-2014.yaml", "[Kab., Pemkab", "[Kab., Pemkot"),
      ("agency-kinds-2014.yaml", "[Kabupaten, Kab, Pemkab]", "[Kota]"),
      ("fields.yaml", "Nama Lengkap,", "NIP Baru,"),
      ("fields.yaml", "Nama Lengkap,", "Integritas,"),
    ])
  func doubleClaims(file: String, old: String, new: String) {
    let found = failure { () throws(Failure) in _ = try changed(file, old, to: new) }
    #expect(found?.code == .wrongStandards)
    #expect(found?.place.hasPrefix("\(file):\(line(of: old, in: file)):") == true)
  }
}
