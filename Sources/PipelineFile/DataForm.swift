import Basics
import Exchange
import Reports
import Settings

/// A form of the tables for other programs; under this name a pipeline file asks for it.
enum DataForm: String, Sendable, CaseIterable {
  case dataPackage = "data-package"
  case excel
  case sqlite
  case workbook

  /// The files of this form.
  func files(_ tables: WrittenTables, _ words: DataWords) -> [ReportFile] {
    switch self {
    case .dataPackage:
      DataPackage.files(tables, words.about) + TableMetadata.files(tables, words.about)
    case .excel: SpreadsheetTables.files(tables)
    case .workbook: WorkbookFile.files(tables)
    case .sqlite: DatabaseFile.files(tables, words.about, words.vocabulary)
    }
  }
}

/// What the forms of data say about the tables.
struct DataWords: Sendable {
  let about: DatasetWords
  let vocabulary: Vocabulary
}

/// The forms of data that a run is asked for.
struct DataOrder: Sendable {
  private let forms: [DataForm]
  private let words: DataWords

  init(_ forms: [DataForm], _ header: PipelineHeader, asOf: CivilDay, _ vocabulary: Vocabulary) {
    self.forms = forms
    words = DataWords(
      about: DatasetWords(pipeline: header.name, title: header.title, asOf: asOf),
      vocabulary: vocabulary)
  }

  /// The files, made of the tables among the files of a folder.
  func files(in folder: String, _ paths: [String]) throws(Failure) -> [ReportFile] {
    guard !forms.isEmpty else { return [] }
    let tables = try WrittenTables(folder: folder, files: paths, words.vocabulary)
    return forms.flatMap { $0.files(tables, words) }
  }
}

extension Pipeline {
  /// The forms that stand under `data` in a pipeline file whose tables no report has to ask for.
  static func dataForms(_ node: YAMLNode?) throws(Failure) -> [DataForm] {
    try node.map { (node) throws(Failure) in try node.choices(of: DataForm.self) } ?? []
  }
}
