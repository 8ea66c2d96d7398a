public import Basics
import Flow
import Settings

/// All dated standards of a folder; one standard is in force on each day.
///
/// A new regulation is a new file beside the old one: of the files that hold the same set, the one
/// with the latest `since` not after the day is in force.
public struct Rulebook: Sendable {
  private let folder: String
  private let firstDay: CivilDay
  private let firstSource: String
  private let periods: [Standard]

  /// Reads and checks every `.yaml` file of a folder; so many workers share the files.
  public static func load(folder: String, workers: Int = 1) throws(Failure) -> Rulebook {
    let names = try names(in: folder)
    let read = Workers.map(names.count, on: workers) { place in
      Result { () throws(Failure) in try RuleFile(folder: folder, name: names[place]) }
    }
    var files: [RuleFile] = []
    for file in read { files.append(try file.get()) }
    return try Rulebook(folder: folder, files: files)
  }

  /// The standards in force on a day.
  public func inForce(on day: CivilDay) throws(Failure) -> Standard {
    guard var standard = periods.last(where: { $0.day <= day }) else {
      throw Failure(
        folder,
        "no complete standards are in force on \(day.isKnown ? "\(day)" : "an unknown day"), "
          + "but the earliest day is \(firstDay) (\(firstSource))",
        remedy: "choose \(firstDay) or a later day, or add the earlier regulation as a file",
        code: .wrongStandards)
    }
    standard.day = day
    return standard
  }

  init(folder: String, files: [RuleFile]) throws(Failure) {
    var versions: [RuleSet: [RuleFile]] = [:]
    for file in files.sorted(by: { ($0.since, $0.name) < ($1.since, $1.name) }) {
      if let proper = file.set.folder {
        throw file.node.failure(
          "'\(file.name)' holds '\(file.set.rawValue)', but that stands in the folder '\(proper)'",
          remedy: "move it there")
      }
      if let other = versions[file.set]?.last, other.since == file.since {
        throw file.node.failure(
          "'\(other.name)' holds '\(file.set.rawValue)' since \(file.since), too, "
            + "but of two files one should be newer",
          remedy: "give each its own 'since', or take one away")
      }
      versions[file.set, default: []].append(file)
    }
    var first: RuleFile?
    for set in RuleSet.ofEveryRun {
      guard let earliest = versions[set]?.first else {
        throw Failure(
          folder, "no file holds '\(set.rawValue)', but the standards need it",
          remedy: "add a file with 'set: \(set.rawValue)'", code: .wrongStandards)
      }
      if first.map({ $0.since < earliest.since }) ?? true { first = earliest }
    }
    let days = Set(files.flatMap(\.days))
    let firstDay = first?.since ?? .unknown
    var periods: [Standard] = []
    for day in days.sorted() where day >= firstDay {
      periods.append(
        try Standard(on: day, following: periods.last) { (set) throws(Failure) in
          // Every set has a version by the first day, as seen above.
          (versions[set] ?? []).last { $0.since <= day } ?? files[0]
        })
    }
    self.folder = folder
    self.firstDay = firstDay
    firstSource = first?.name ?? ""
    self.periods = periods
  }

  static func names(in folder: String) throws(Failure) -> [String] {
    guard let names = FolderNames.all(in: folder) else {
      throw Failure(
        folder, "the folder of the standards cannot be opened, but it is needed",
        remedy: "check the path and the permissions", code: .wrongStandards)
    }
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
  }
}
