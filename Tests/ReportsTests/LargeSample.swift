import Basics
import Figures
import Flow
import Studies

extension Findings {
  /// A believable nation: several kinds, provinces and position levels, and troubles of the data.
  static func largeSample() throws -> Findings {
    var findings = try Findings.of(largePopulation())
    findings.account.rows += 73
    findings.account.refused = 41
    findings.account.identical = 17
    findings.account.older = 9
    findings.account.conflict = 6
    findings.account.conflictPeople = 3
    findings.account.futurePeople = 2
    var lines = LineAccount()
    lines.merge(findings.files[0].lines)
    lines.physical += 76
    lines.accepted += 32
    lines.refused = 41
    lines.skipped = 3
    lines.reasons = [.sampleRefusal: 30, .otherRefusal: 11, .sampleSkipped: 3]
    let first = FileAccount(
      name: "wilayah_barat.csv",
      dialect: Words(id: "titik koma, UTF-8 dengan BOM", en: "semicolon, UTF-8 with BOM"),
      lines: lines)
    findings.files = [first, .sample(rows: 0, name: "wilayah_timur.csv")]
    findings.remarks = [
      .sampleNote: 812, .sampleRefusal: 30, .otherRefusal: 11, .sampleSkipped: 3,
    ]
    return findings
  }

  private static func largePopulation() -> [SamplePerson] {
    let places = [
      ("K01", "Kementerian", ""), ("K02", "Kementerian", ""), ("L01", "LPNK", ""),
      ("P31", "Provinsi", "31"), ("B3273", "Kota", "32"), ("B1201", "Kabupaten", "12"),
      ("B9471", "Kabupaten", "94"),
    ]
    let positions = [
      ("JPT Madya", 5), ("JPT Pratama", 4), ("Administrator", 3), ("Pengawas", 2),
      ("Ahli Muda", 3), ("Ahli Pertama", 2), ("Pelaksana", 1),
    ]
    var numbers = SeededNumbers(seed: 7)
    return (0..<1_437).map { index in
      let place = places[index % 211 == 0 ? 6 : numbers.below(6)]
      let position = positions[min(6, numbers.below(4) + numbers.below(4))]
      var person = SamplePerson(
        agency: place.0, kind: place.1, province: place.2, position: position.0, levels: [])
      person.levels = (0..<9).map { competency in
        if numbers.below(220) == 0 { return nil }
        let shift =
          [0, 0, 0, 1, -1, -1, 0][numbers.below(7)] - (competency == 6 ? numbers.below(2) : 0)
        return min(5, max(0, position.1 + shift))
      }
      return person
    }
  }
}

extension RemarkKind {
  static let sampleRefusal = RemarkKind(
    "nip_ilmiah", .rowRefused,
    reason: Words(
      id: "NIP berubah menjadi notasi ilmiah; angka aslinya hilang",
      en: "the NIP has become scientific notation; its digits are lost"),
    remedy: Words(
      id: "ekspor ulang dengan kolom NIP sebagai teks", en: "export again with the NIP as text"))
  static let otherRefusal = RemarkKind(
    "jenjang_kosong", .rowRefused,
    reason: Words(id: "jenjang jabatan kosong", en: "the position level is empty"),
    remedy: Words(id: "isi jenjang jabatan", en: "fill in the position level"))
  static let sampleSkipped = RemarkKind(
    "baris_judul", .linesSkipped,
    reason: Words(id: "baris di atas kepala tabel", en: "a line above the heading"),
    remedy: Words(id: "tidak perlu apa-apa", en: "nothing to do"))
  static let sampleNote = RemarkKind(
    "tanggal_kosong", .note,
    reason: Words(id: "tanpa tanggal asesmen", en: "without a day of assessment"),
    remedy: Words(id: "isi tanggal asesmen", en: "fill in the day of the assessment"))
}
