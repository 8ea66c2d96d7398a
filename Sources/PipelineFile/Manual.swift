import Basics
import Standards

/// The catalogue as text: for `petakom stages`, and for the manual beside the pipeline files.
public enum Manual {
  /// All names of the catalogue.
  public static var names: [String] {
    Catalogue.steps.map(\.name) + Catalogue.tallies.map(\.name) + Catalogue.studies.map(\.name)
      + Catalogue.reports.map(\.name)
  }

  /// The whole catalogue, a line an entry.
  public static var overview: String {
    let width = (names.map(\.count).max() ?? 0) + 2
    func line(_ name: String, _ text: String) -> String {
      "  " + name + String(repeating: " ", count: width - name.count) + text
    }
    var lines = ["steps (takes → gives)"]
    lines += Catalogue.steps.map { line($0.name, "\($0.takes) → \($0.gives): \($0.summary)") }
    lines += ["", "tallies (what each takes)"]
    lines += Catalogue.tallies.map { line($0.name, "\($0.takes): \($0.summary)") }
    lines += ["", "studies (rest on tallies)"]
    lines += Catalogue.studies.map {
      line($0.name, "\($0.summary); rests on \($0.needs.joined(separator: ", "))")
    }
    lines += ["", "reports (rest on tallies)"]
    lines += Catalogue.reports.map {
      line($0.name, "\($0.summary); rests on \(foundation($0))")
    }
    return lines.joined(separator: "\n")
  }

  /// One entry with its options; nil where there is none of that name.
  public static func entry(_ name: String) -> String? {
    if let step = Catalogue.step(named: name) {
      return
        (["\(step.name) takes \(step.takes) and gives \(step.gives)", step.summary]
        + lines(step.options)).joined(separator: "\n")
    }
    if let study = Catalogue.studies.first(where: { $0.name == name }) {
      return
        (["\(study.name) is a study; it rests on \(tallies(study.needs))", study.summary]
        + lines(study.options)).joined(separator: "\n")
    }
    if let tally = Catalogue.tallies.first(where: { $0.name == name }) {
      return "\(tally.name) is a tally; it takes \(tally.takes)\n\(tally.summary)"
    }
    return Catalogue.reports.first { $0.name == name }.map {
      "\($0.name) is a report; it rests on \($0.needs.isEmpty ? foundation($0) : tallies($0.needs))\n"
        + $0.summary + ($0.notes.isEmpty ? "" : "\n\($0.notes)")
    }
  }

  // What is made of tables or studies needs no tally of its own.
  private static func foundation(_ report: ReportEntry, mark: String = "") -> String {
    let names = report.needs.isEmpty ? report.needsStudies : report.needs
    return names.isEmpty
      ? "the tables of other reports" : names.map { mark + $0 + mark }.joined(separator: ", ")
  }

  private static func tallies(_ names: [String]) -> String {
    (names.count == 1 ? "the tally " : "the tallies ") + names.joined(separator: ", ")
  }

  private static func lines(_ options: [OptionEntry]) -> [String] {
    guard !options.isEmpty else { return ["it has no options"] }
    return ["options:"]
      + options.map {
        "  \($0.name): \($0.values) (\($0.standard) if left out)\n      \($0.summary)"
      }
  }

  /// The manual `Pipelines/README.md`.
  public static var markdown: String {
    var text = introduction
    text += "\n## Steps\n\n| step | takes | gives | what it does |\n|---|---|---|---|\n"
    for step in Catalogue.steps {
      text += "| `\(step.name)` | \(step.takes) | \(step.gives) | \(step.summary) |\n"
    }
    text += "\nOptions are written behind the step: `- match: {export-standard: never}`.\n\n"
    text += "| step | option | values | if left out | what it decides |\n|---|---|---|---|---|\n"
    for step in Catalogue.steps {
      for option in step.options {
        text +=
          "| `\(step.name)` | `\(option.name)` | \(option.values) | \(option.standard) "
          + "| \(option.summary) |\n"
      }
    }
    text +=
      "\n## Tallies\n\nA tally counts the ratings that the last step gives, or rows as they are "
    text += "read. One that is not named costs nothing.\n\n"
    text += "| tally | takes | what it counts |\n|---|---|---|\n"
    for tally in Catalogue.tallies {
      text += "| `\(tally.name)` | \(tally.takes) | \(tally.summary) |\n"
    }
    text += studies
    text += "\n## Reports\n\n| report | what it writes | rests on |\n|---|---|---|\n"
    for report in Catalogue.reports {
      text += "| `\(report.name)` | \(report.summary) | \(foundation(report, mark: "`")) |\n"
    }
    for report in Catalogue.reports where !report.notes.isEmpty { text += "\n\(report.notes)\n" }
    text +=
      "\n## Columns\n\nUnder `columns:` stand fields, and competencies by code or name, each with "
    text += "the headings of your files.\nWhat a field holds, and the headings that are understood "
    text += "without it, stand in [standards/fields.yaml](standards/fields.yaml).\n\n"
    text += ExportField.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") + "\n"
    text += "\n## Limits\n\n| limit | what it counts | among |\n|---|---|---|\n"
    func lines(_ limits: [LimitEntry]) -> String {
      limits.map { "| `\($0.name)` | \($0.counted.english) | \($0.among.english) |\n" }.joined()
    }
    text += lines(LimitEntry.all)
    return text + otherKinds + lines(LimitEntry.ofFacts) + publishedFigures + change
  }

  private static let otherKinds = """

    ## Facts of the professionalism index

    A file with the key `professionalism` is about facts of people (IP ASN), one row per person, and has no steps, tallies and
    reports. Its `source` has `files`, `columns`, `agencies`, `delimiter`, `quote`, `escape` and `encoding`; what can stand under
    `columns:` are the columns of [the scoring](standards/professionalism/ip-asn-scoring-2019.yaml) and the fields of identity,
    agency and position. `data: [data-package, excel, workbook, sqlite]` writes its tables in these forms, too. `between-bands: lower-bound` or `round-half-up` decides on values between printed bands, and
    `unprescribed-training: fulfilled` gives points for a training that the position does not prescribe.

    | limit | what it counts | among |
    |---|---|---|

    """

  private static let publishedFigures = """

    ## Published figures

    A file with the key `reconcile` is about tables of published figures. `reconcile: {decimals: point, tables: [T1]}` fixes the
    sign before decimals and names the tables, if not all; `limits: {contradicting-figures: {at-most: 0}}` makes contradictions
    end with exit code 3. `data: [data-package, excel, workbook, sqlite]` writes the table in these forms, too.

    """

  private static var studies: String {
    var text = "\n## Studies\n\nA study turns what tallies counted into findings; it stands under "
    text += "`studies`, with its options behind it: `- clusters: {k-max: 8}`.\n\n"
    text += "| study | what it finds | rests on |\n|---|---|---|\n"
    for study in Catalogue.studies {
      let needs = study.needs.map { "`\($0)`" }.joined(separator: ", ")
      text += "| `\(study.name)` | \(study.summary) | \(needs) |\n"
    }
    text += "\n| study | option | values | if left out | what it decides |\n|---|---|---|---|---|\n"
    for study in Catalogue.studies {
      for option in study.options {
        text +=
          "| `\(study.name)` | `\(option.name)` | \(option.values) | \(option.standard) "
          + "| \(option.summary) |\n"
      }
    }
    return text
  }

  private static let introduction = """
    # Pipeline files

    *Written by `petakom stages --markdown`; change the catalogue, then run `make manual`.*

    A pipeline file says which exports are read, which steps they take, what is counted and what is
    written. `petakom check FILE` shows the plan and the quality of the data without writing anything.

    ```yaml
    pipeline: contoh                    # small letters, digits, - and _; names the output folder
    title: {id: Peta kompetensi, en: Competency map}    # may be left out
    as-of: 2026-06-30                   # may be left out; --as-of overrides it, else today
    standards: standards                # folder of the dated rules, relative to this file
    source:
      files: ["../SampleData/*.csv"]    # paths and patterns, relative to this file
      delimiter: semicolon              # comma, semicolon, tab, pipe; found by itself if left out
      quote: "'"                        # '"', "'", none; found by itself, too
      escape: backslash                 # doubled, backslash: how a quoted cell writes a quote; found, too
      encoding: windows-1252            # utf-8, utf-16le, utf-16be, windows-1252; found by itself, too
      day-order: day-first              # or month-first, for 03/04/2026; found by itself if left out
      position-level: Administrator     # of every row, for an export without a column for it
      province-codes: bps               # bps or kemendagri: they differ in Papua
      agencies: instansi.csv            # list of kode_instansi and nama_instansi, relative, too
      columns: {tanggal: [Tgl Ujian]}   # headings of your own, by field or competency: see Columns
    steps: [normalise, roster, keep-valid, match, classify]
    tallies: [groups, gaps, people]
    reports: [tables, national-report]
    forms: [markdown, html]           # of pages; markdown if left out. HTML stands alone: no script, no network
    limits:
      refused-rows: {at-most: 2 %}      # a share with its sign, or a number: {at-most: 5}
    ```

    `source` may also be a list of such sources; `--input` replaces the files of the first.
    A list of `agencies` gives codes to names however they are written (`Pemkab`, `Kab.`, `PEMERINTAH
    KABUPATEN`); it may have `jenis_instansi` and `kode_provinsi`, too. Names and codes that it does
    not know stand in `tabel/instansi_tidak_dikenal.csv`, once each, with the nearest that it knows.
    Beyond a limit the run is published all the same, tells every limit that is exceeded, and ends
    with exit code 3.

    """
}
