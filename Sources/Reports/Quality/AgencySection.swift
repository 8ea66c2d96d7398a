import Basics
import Figures
import Studies

/// Agencies with missing levels, and agencies whose levels are the standard's own.
extension Narrator {
  /// Of smaller agencies the report says how many there are, not which.
  private static let fewestPeople = 3
  private static let mostAgencies = 15

  /// The completeness of agencies, and those where everybody is exactly at the standard.
  func agencySection(_ quality: QualityStudy) -> [Document.Block] {
    [section(id: "Instansi", en: "Agencies")] + incompleteBlocks(quality) + exactBlocks(quality)
  }

  private func incompleteBlocks(_ quality: QualityStudy) -> [Document.Block] {
    let lacking = quality.agencies.filter { $0.counts.incomplete > 0 }
    let counts = say(
      id: """
        Di \(number(lacking.count)) dari \(number(quality.agencies.count)) instansi ada peserta \
        yang levelnya belum lengkap.
        """,
      en: """
        In \(number(lacking.count)) of \(number(quality.agencies.count)) agencies some people \
        lack a level.
        """)
    let shown = lacking.filter(isNamed).prefix(Narrator.mostAgencies)
    let title = subsection(id: "Level yang belum lengkap", en: "Missing levels")
    guard !shown.isEmpty else { return [title, .paragraph(Phrase(counts))] }
    let columns: [TableColumn] = [
      .words(say(id: "Instansi", en: "Agency")),
      .number(say(id: "Tidak lengkap", en: "Incomplete")),
      .number(say(id: "Peserta", en: "People")), .number(say(id: "Bagian", en: "Share")),
      .number(say(id: "Sel level terpakai", en: "Usable level cells")),
    ]
    let rows = shown.map { agency in
      [
        Phrase(name(of: agency)), Phrase(number(agency.counts.incomplete)),
        Phrase(number(agency.counts.people)),
        Phrase(share(Int64(agency.counts.incomplete), of: Int64(agency.counts.people))),
        Phrase(share(Int64(agency.counts.observed), of: Int64(agency.counts.expected))),
      ]
    }
    return [title, .paragraph(Phrase(counts + rest(lacking.count - shown.count)))]
      + [.table(Table(columns, rows: rows))]
  }

  private func rest(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return say(
      id: """
         Tabel ini memuat yang terbanyak; \(number(count)) lainnya, termasuk instansi dengan \
        kurang dari \(number(Narrator.fewestPeople)) peserta, ada di tabel CSV.
        """,
      en: """
         The table has those with most of them; \(number(count)) others, agencies of fewer than \
        \(number(Narrator.fewestPeople)) people among them, stand in the CSV table.
        """)
  }

  private func exactBlocks(_ quality: QualityStudy) -> [Document.Block] {
    let exact = quality.allExact.sorted { left, right in
      left.counts.people != right.counts.people
        ? left.counts.people > right.counts.people : left.code < right.code
    }
    let title = subsection(id: "Semua tepat standar", en: "Everything exactly at the standard")
    guard !exact.isEmpty else {
      return [
        title,
        paragraph(
          id: """
            0 dari \(number(quality.agencies.count)) instansi: tidak ada instansi yang semua \
            levelnya tepat sama dengan standar.
            """,
          en: """
            0 of \(number(quality.agencies.count)) agencies: in none is every level exactly the \
            required one.
            """),
      ]
    }
    let named = exact.filter(isNamed)
    let small = exact.count - named.count
    var items = named.map { agency in
      Phrase("\(name(of: agency)): \(participants(Int64(agency.counts.people)))")
    }
    if small > 0 {
      items.append(
        Phrase(
          say(
            id: """
              \(number(small)) instansi dengan kurang dari \(number(Narrator.fewestPeople)) \
              peserta; di sana hal ini bisa kebetulan
              """,
            en: """
              agencies of fewer than \(number(Narrator.fewestPeople)) people: \(number(small)); \
              there it may be chance
              """)))
    }
    return [
      title,
      paragraph(
        id: """
          Semua tepat standar: periksa apakah hasil asesmen atau salinan standar. Di instansi \
          berikut, semua level semua peserta sama persis dengan yang dipersyaratkan:
          """,
        en: """
          Everything exactly at the standard: see whether these are results or a copy of the \
          standard. In these agencies every level of everybody is just the required one:
          """), .bullets(items),
    ]
  }

  private func isNamed(_ agency: AgencyQuality) -> Bool {
    agency.counts.people >= Narrator.fewestPeople
  }

  private func name(of agency: AgencyQuality) -> String {
    let name = findings.agencyNames[agency.code] ?? ""
    if name.isEmpty || name == agency.code {
      return agency.code.isEmpty ? say(id: "(tanpa instansi)", en: "(no agency)") : agency.code
    }
    return "\(name) (\(agency.code))"
  }
}
