import Basics

/// The long form: tab, one row per person and competency, in no order.
struct SumatraForm: ExportForm {
  let file = "03-sumatera-panjang.csv"
  let separator = "\t"

  let headings = [
    "nip", "kode_instansi", "instansi", "jenis_instansi", "kode_provinsi", "jenjang", "tanggal",
    "kompetensi", "level",
  ]

  func records(_ row: Row) -> [[String]] {
    let head = [
      row.number, row.agency.code, row.agency.name, row.agency.kind.rawValue,
      row.agency.province.map { String($0.code) } ?? "", row.levelName, row.day.description,
    ]
    return zip(Competency.all, row.cells).compactMap { competency, cell in
      cell.map { head + [competency.code, $0] }
    }
  }
}
