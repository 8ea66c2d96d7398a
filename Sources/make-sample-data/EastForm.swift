import Basics

/// The troubled one: semicolon, dates as day/month/year, provinces by name, two empty lines.
struct EastForm: ExportForm {
  let file = "05-timur.csv"
  let separator = ";"
  let emptyLinesAfter = [700, 1500]

  let headings =
    [
      "NIP", "Nama", "Kode Instansi", "Nama Instansi", "Jenis Instansi", "Provinsi", "Jabatan",
      "Jenjang", "Tanggal",
    ] + Competency.all.map(\.abbreviation)

  func records(_ row: Row) -> [[String]] {
    let kinds = row.agency.kind.usualSpellings
    let (year, month, day) = row.day.parts
    let isShort = row.flavour % 4 == 0
    let head = [
      row.number, row.personName, row.agency.code, row.agency.name,
      kinds[row.flavour % min(2, kinds.count)],
      row.agency.province.map { isShort ? $0.shortName : $0.name } ?? "", row.title,
      row.levelName, "\(digits(day, 2))/\(digits(month, 2))/\(year)",
    ]
    return [head + row.cells.map { $0 ?? "" }]
  }
}
