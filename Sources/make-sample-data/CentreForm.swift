import Basics

/// The clean one: comma, canonical headings, line feeds.
struct CentreForm: ExportForm {
  let file = "01-instansi-pusat.csv"
  let separator = ","

  let headings =
    [
      "nip", "kode_instansi", "nama_instansi", "jenis_instansi", "kode_provinsi", "provinsi",
      "jabatan", "jenjang", "tanggal_asesmen",
    ] + Competency.all.map(\.abbreviation)

  func records(_ row: Row) -> [[String]] {
    let province = row.agency.province
    let head = [
      row.number, row.agency.code, row.agency.name, row.agency.kind.name,
      province.map { String($0.code) } ?? "", province?.name ?? "", row.title, row.levelName,
      row.day.description,
    ]
    return [head + row.cells.map { $0 ?? "" }]
  }
}
