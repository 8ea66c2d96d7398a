import Basics

/// The clean twin: thirty invented people of three invented agencies, wide, with quoted names, line
/// breaks in cells and empty cells.
struct CleanTable {
  static let headings = [
    "NIP", "Nama", "Instansi", "Alamat", "Jabatan", "Jenjang", "Tanggal Asesmen", "Integritas",
    "Kerjasama", "Komunikasi", "Orientasi pada Hasil", "Pelayanan Publik",
    "Pengembangan Diri dan Orang Lain", "Mengelola Perubahan", "Pengambilan Keputusan",
    "Perekat Bangsa", "Catatan",
  ]

  /// The columns with levels.
  static let levels = 7..<16
  static let (nip, name, agency, address, position, day, note) = (0, 1, 2, 3, 5, 6, 16)

  private static let givenNames = [
    "Sarilanti", "Budiwarta", "Anilestari", "Tutikirana", "Rinawulan", "Dewantika", "Jokoraya",
  ]
  private static let agencies = [
    "Pemerintah Kota Lentarasa", "Badan Pulau dan Selat", "Pemerintah Kabupaten Natuwangi",
  ]
  private static let positions = [
    "Pengawas", "Administrator", "Ahli Muda", "Pelaksana", "Penyelia",
  ]

  /// The cells, row by row.
  let rows: [[String]] = (0..<30).map { row in
    var numbers = SeededNumbers(seed: UInt64(row))
    let birth = "19\(70 + row % 20)0\(1 + row % 9)1\(row % 10)"
    let nip = "\(birth)20\(10 + row % 9)0\(1 + row % 9)\(1 + row % 2)\(101 + row)"
    let given = givenNames[row % givenNames.count]
    let names = [given, "\(given), S.E.", "\(given) \"Ucok\" Raya", "\(given), S.Kom., M.M."]
    let places = [
      "Jl. Kenanga 4", "Jl. Melur 116,\nGedung B", "", "Jl. \"Baru\", Blok C\nLantai 2",
    ]
    let levels = levels.map { column in
      column != 12 && (row + column) % 11 == 0 ? "" : "\(numbers.below(6))"
    }
    let notes = ["", "baik", "perlu coaching; lanjut", "", "ulang\ntahun depan"]
    return [
      nip, names[row % 4], agencies[row % 3], places[row / 2 % 4], "Analis Umum",
      positions[row % 5], "2026-0\(1 + row % 6)-\(13 + row % 15)",
    ] + levels + [notes[row % 5]]
  }
}
