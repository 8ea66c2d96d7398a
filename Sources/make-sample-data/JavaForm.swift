import Basics

/// Saved from a spreadsheet: semicolon, byte order mark, CRLF, competencies by name.
struct JavaForm: ExportForm {
  let file = "02-jawa.csv"
  let separator = ";"
  let lineEnd = "\r\n"
  let beginsWithMark = true

  let headings =
    [
      "NIP", "Kode Instansi", "Nama Instansi", "Jenis Instansi", "Kode Provinsi", "Jabatan",
      "Jenjang", "Tanggal Asesmen",
    ] + Competency.all.map(\.heading)

  func records(_ row: Row) -> [[String]] {
    let kinds = row.agency.kind.usualSpellings
    let head = [
      row.number, row.agency.code, row.agency.name, kinds[row.flavour % kinds.count],
      row.agency.province.map { String($0.code) } ?? "", row.title, row.levelAsClerksWrite,
      row.day.description,
    ]
    return [head + row.cells.map { $0 ?? "" }]
  }
}
