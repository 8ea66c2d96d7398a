import Assessment
public import Basics
import Flow
import Glibc
import Standards
import Tables

/// A starter pipeline for an export that nobody has described yet.
public struct Starter: Sendable {
  let path: String
  let standards: String
  let standard: Standard
  let dialect: Dialect
  let layout: ExportLayout
  let provinces: ProvinceCodeFinding

  /// Opens a file and understands of it what can be understood.
  ///
  /// Missing columns are no failure: the starter says what to do about them. Throws exit code 11
  /// where the file holds no heading at all.
  public init(path: String, standards: String, asOf: CivilDay) throws(Failure) {
    self.path = path
    self.standards = standards
    let standard = try Rulebook.load(folder: standards).inForce(on: asOf)
    self.standard = standard
    let source = try Starter.open(path, standard)
    dialect = source.dialect
    layout = ExportLayout(understanding: source.dialect.columns, standard)
    provinces = try ProvinceCodeFinding(source, layout.column(of: .provinceCode), standard)
  }

  /// Writes the starter into a file that is not there yet.
  public func write(to file: String, _ language: Language) throws(Failure) {
    guard access(file, F_OK) != 0 else {
      throw Failure(
        file, "a file of this name is there already, but a starter overwrites nothing",
        remedy: "move it away, or give another --out", code: .unwritableOutput)
    }
    let output = try OutputFile(file)
    try output.append(
      Array(text(language, besides: Pipeline.folder(of: file)).utf8))
    try output.settle()
  }

  /// The starter as text; its paths are relative to the folder that it will lie in.
  public func text(_ language: Language, besides folder: String = ".") -> String {
    StarterText(self, language, folder: folder).lines.map { $0 + "\n" }.joined()
  }

  // Where no heading is known, the widest line without a long number may still be one.
  static func open(_ path: String, _ standard: Standard) throws(Failure) -> RecordSource {
    let failure: Failure
    do throws(Failure) {
      let sniffer = Sniffer { ExportLayout.meaning(of: $0, standard) }
      return try RecordSource(path: path, file: 0, sniffer: sniffer)
    } catch {
      failure = error
    }
    let anyWord = Sniffer { text in
      let hasLetter = text.contains(where: \.isLetter)
      return hasLetter && !isData(text) ? Spelling.key(text).hashValue : nil
    }
    guard path != "-", let source = try? RecordSource(path: path, file: 0, sniffer: anyWord),
      source.dialect.columns.count > 1, !source.dialect.columns.contains(where: isData)
    else { throw failure }
    return source
  }

  private static func isData(_ text: String) -> Bool { text.count(where: \.isNumber) >= 8 }
}

/// What the province codes of a file say about whose codes they are.
struct ProvinceCodeFinding: Sendable {
  /// Codes that mean one province by BPS and another by the ministry, ascending.
  private(set) var ambiguous: [String] = []
  /// Codes that only BPS has.
  private(set) var onlyBPS: [String] = []
  /// Codes that only the ministry has.
  private(set) var onlyMinistry: [String] = []

  init(_ source: RecordSource, _ column: Int?, _ standard: Standard) throws(Failure) {
    guard let column else { return }
    var codes: Set<String> = []
    var journal = Journal()
    let reader = TextReader(source)
    while let batch = try reader.next(journal: &journal) {
      for row in 0..<batch.rowCount { codes.insert(batch.text(row, column)) }
    }
    for code in Set(codes.map { $0.filter(\.isNumber) }).sorted() {
      switch (
        standard.province(code: code, system: .bps),
        standard.province(code: code, system: .kemendagri)
      ) {
      case (let bps?, let ministry?) where bps != ministry: ambiguous.append(code)
      case (.some, nil): onlyBPS.append(code)
      case (nil, .some): onlyMinistry.append(code)
      default: break
      }
    }
  }
}
