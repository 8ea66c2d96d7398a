import Assessment
import Basics
import Flow
import Reports

/// The agencies of a run that its reference lists do not know.
struct UnknownAgencies: Sendable {
  /// Every spelling once, by name and code, with the nearest agency of the first list that has one.
  let rows: [UnknownAgency]

  /// Looks for the nearest agencies; nil where no source has a list, for then none is unknown.
  init?(_ files: [InputFile], _ registry: Registry) {
    var lists: [AgencyList] = []
    for list in files.compactMap(\.agencies) where !lists.contains(where: { $0.path == list.path })
    {
      lists.append(list)
    }
    guard !lists.isEmpty else { return nil }
    self.init(registry.unknownAgencies, lists)
  }

  /// Looks for the agencies of lists that are nearest to unknown spellings.
  init(_ unknown: [AgencySpelling], _ lists: [AgencyList]) {
    rows = unknown.map { spelling in
      let nearest = lists.lazy.compactMap { $0.nearest(to: spelling) }.first
      return UnknownAgency(
        name: spelling.name, code: spelling.code, nearestName: nearest?.name ?? "",
        nearestCode: nearest?.code ?? "")
    }
  }
}

extension RemarkKind {
  static let unknownAgency = RemarkKind(
    "instansi_tidak_dikenal", .doubt,
    reason: Words(
      id: "nama atau kode instansi tidak ada di daftar rujukan; dipakai seperti tertulis",
      en: "an agency's name or code is not in the reference list; it is used as written"),
    remedy: Words(
      id: "lihat yang terdekat di tabel/instansi_tidak_dikenal.csv, lalu betulkan namanya atau "
        + "lengkapi daftarnya",
      en: "see the nearest in tabel/instansi_tidak_dikenal.csv, then mend the name or the list"))
}
