import Basics

/// A small file of invented facts for the professionalism index: three agencies, twenty people each.
struct IndexFacts {
  static let folder = "ip-asn"
  static let name = "fakta.csv"

  let text: String

  init(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var lines = [
      "id_peserta;kode_instansi;instansi;jenis_jabatan;pendidikan;diklat_kepemimpinan;"
        + "diklat_fungsional;jp_diklat_teknis;seminar_workshop;nilai_kinerja;hukuman_disiplin"
    ]
    let agencies = [
      ("C01", "Kementerian Contoh"), ("C02", "Provinsi Contoh"), ("C03", "Kabupaten Contoh"),
    ]
    for (code, name) in agencies {
      for number in 1...20 {
        let group = ["Struktural", "Fungsional", "Pelaksana"][random.below(3)]
        let yes = { (random: inout SeededNumbers) in random.below(3) > 0 ? "Ya" : "Tidak" }
        let degree = ["S3", "S2", "S1", "S1", "D-III", "SLTA"][random.below(6)]
        let leading = group == "Struktural" ? yes(&random) : ""
        let functional = group == "Fungsional" ? yes(&random) : ""
        let hours = ["0", "12", "19,5", "20", "36"][random.below(5)]
        let seminar = yes(&random)
        let value = ["", "75,5", "82", "88", "90,5", "91", "96"][random.below(7)]
        let punishment = ["", "", "", "", "", "", "R", "S"][random.below(8)]
        let identity = "\(code)-" + (number < 10 ? "0" : "") + "\(number)"
        lines.append(
          [
            identity, code, name, group, degree, leading, functional, hours, seminar, value,
            punishment,
          ].joined(separator: ";"))
      }
    }
    text = lines.map { $0 + "\n" }.joined()
  }
}
