import Basics
import Flow
import Reports
import Studies
import Tables

/// What the record of a run tells of its files, whatever they are about.
enum InputRecords {
  /// A file's size, digest and understood columns; it is read again for the digest.
  static func record(
    _ source: RecordSource, _ columns: [InputRecord.Column], columnCount: Int
  ) throws(Failure) -> InputRecord {
    let digest = try FileDigest(path: source.path)
    return InputRecord(
      bytes: digest?.byteCount ?? source.bytesRead, sha256: digest?.sha256, columns: columns,
      columnCount: columnCount)
  }

  /// The reference lists at some paths; nil stands for a list that the pipeline does not name.
  static func lists(_ paths: [String?]) throws(Failure) -> [ListRecord] {
    var lists: [ListRecord] = []
    for path in paths {
      guard let path, let digest = try FileDigest(path: path) else { continue }
      lists.append(
        ListRecord(
          name: RelativePath.lastPart(of: path), bytes: digest.byteCount, sha256: digest.sha256))
    }
    return lists
  }

  /// The line accounts of files, which must have been closed.
  static func accounts(_ sources: [RecordSource], _ journal: Journal) -> [FileAccount] {
    zip(InputFiles.names(of: sources.map(\.path)), sources).enumerated().map { place, file in
      FileAccount(
        name: file.0, dialect: file.1.dialect.words(),
        lines: journal.accounts[place] ?? LineAccount())
    }
  }

  /// Closes the line accounts; throws exit code 1 where a line is lost.
  static func close(_ sources: [RecordSource], _ journal: inout Journal) throws(Failure) {
    for (place, source) in sources.enumerated() {
      source.closeAccount(&journal)
      guard journal.accounts[place]?.isBalanced ?? true else {
        throw Failure(
          source.path, "not every line is accounted for, but each should be",
          remedy: "please report this as a bug, with the file's first lines",
          code: .internalFailure)
      }
    }
  }
}
