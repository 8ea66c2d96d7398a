import Basics

/// Quoted fields with commas, quotes and line breaks; structural people by echelon.
struct BorneoAndSulawesiForm: ExportForm {
  let file = "04-kalimantan-sulawesi.csv"
  let separator = ","

  let headings =
    [
      "NIP", "Nama", "Kode_Instansi", "Instansi", "Alamat", "Jenis_Instansi", "Kode_Provinsi",
      "Provinsi", "Jabatan", "Eselon", "Jenjang", "Tanggal_Asesmen",
    ] + Competency.all.map { $0.code.replacing(".", with: "") }

  func records(_ row: Row) -> [[String]] {
    let province = row.agency.province
    let echelon = row.foreignLevel == nil ? row.echelon : nil
    let head = [
      row.number, row.personName, row.agency.code, row.agency.name, row.agency.address,
      row.agency.kind.name, province.map { String($0.code) } ?? "", province?.name ?? "",
      decorated(row), echelon ?? "", echelon == nil ? row.levelName : "", row.day.description,
    ]
    return [head + row.cells.map { $0 ?? "" }]
  }

  /// Some titles run over two lines, some have a word in quotes.
  private func decorated(_ row: Row) -> String {
    if row.flavour % 17 == 0 { return "\(row.title)\npada Unit Wilayah \(1 + row.flavour % 4)" }
    if row.flavour % 23 == 0 { return "\(row.title) \"Loket Cepat\"" }
    return row.title
  }
}
