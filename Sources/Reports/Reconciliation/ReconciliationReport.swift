public import Basics
public import Studies

/// Tells published figures as a page: printed and recomputed side by side, table by table.
public enum ReconciliationReport {
  /// The page about the figures of some files.
  public static func document(
    _ studies: [ReconciliationStudy], title: Words, asOf: CivilDay, _ language: Language
  ) -> Document {
    func say(_ id: String, _ en: String) -> String { Words(id: id, en: en)[language] }
    var blocks: [Document.Block] = [
      .heading(level: 1, Phrase(title[language])),
      .paragraph(
        Phrase(
          say(
            "Angka seperti tercetak di samping angka yang dihitung ulang darinya, dengan tanda desimal "
              + "seperti di berkasnya. Kategori dinilai menurut standar per \(asOf.inWords(language)).",
            "Figures as printed beside what comes out of them when recomputed, with the decimal signs "
              + "of their file. Categories are judged by the standards of \(asOf.inWords(language))."
          ))),
      .paragraph(Phrase(capitalised(counts(studies, language)) + ".")),
    ]
    for study in studies {
      var names: [String] = []
      for table in study.tables where !names.contains(table.name) { names.append(table.name) }
      for name in names {
        let findings = study.findings.filter { $0.table == name }
        let sources = study.tables.filter { $0.name == name && !$0.source.isEmpty }.map(\.source)
        let origin = sources.isEmpty ? "" : " (\(sources.joined(separator: "; ")))"
        blocks.append(.heading(level: 2, Phrase(name + origin)))
        blocks.append(
          findings.isEmpty
            ? .paragraph(
              Phrase(
                say(
                  "Tidak ada angka yang dapat diperiksa satu terhadap yang lain.",
                  "There are no figures that could be checked against each other.")))
            : .table(self.table(findings, language)))
      }
    }
    return Document(blocks)
  }

  /// How many findings have each verdict, in a few words.
  public static func counts(_ studies: [ReconciliationStudy], _ language: Language) -> String {
    ReconciliationFinding.Verdict.allCases.map { verdict in
      let count = studies.reduce(0) { $0 + $1.count(verdict) }
      return "\(verdict.label[language]) \(DecimalText.localised(count, language))"
    }.joined(separator: ", ")
  }

  private static func table(
    _ findings: [ReconciliationFinding], _ language: Language
  ) -> Table {
    func say(_ id: String, _ en: String) -> String { Words(id: id, en: en)[language] }
    return Table(
      [
        .words(say("Baris", "Row")), .words(say("Ukuran", "Measure")),
        .number(say("Tercetak", "Printed")), .number(say("Hitungan", "Computed")),
        .number(say("Selisih", "Difference")), .words(say("Putusan", "Verdict")),
        .words(say("Keterangan", "Note")),
      ],
      rows: findings.map { finding in
        [
          Phrase(finding.row), Phrase(finding.measure), Phrase(finding.printed),
          Phrase(finding.computedAsPrinted), Phrase(finding.differenceAsPrinted),
          finding.verdict.isTrouble
            ? .strong(finding.verdict.label[language]) : Phrase(finding.verdict.label[language]),
          Phrase(finding.note[language]),
        ]
      })
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
