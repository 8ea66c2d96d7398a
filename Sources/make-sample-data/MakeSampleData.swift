import Basics
import Glibc

/// Writes the exports of a nation that does not exist, and prints what was planted in them.
@main
enum MakeSampleData {
  static func main() {
    do {
      try run(Request(Array(CommandLine.arguments.dropFirst())))
    } catch {
      let message = Array("\(error)\n".utf8)
      _ = write(STDERR_FILENO, message, message.count)
      exit(error.code.rawValue)
    }
  }

  private static func run(_ request: Request) throws(Failure) {
    var random = SeededNumbers(seed: request.seed)
    var nation = Nation(&random)
    nation.plantTroubles(&random)
    let folder = try OutputFolder(request.folder)
    print("berkas," + Ledger.Entry.allCases.map(\.rawValue).joined(separator: ","))
    var total = Ledger()
    for export in nation.exports {
      let file = WrittenFile(export, &random)
      try folder.write(file.text, to: file.name)
      print("\(file.name),\(file.ledger.line)")
      total.add(file.ledger)
    }
    try OutputFolder("\(request.folder)/\(IndexFacts.folder)")
      .write(IndexFacts(seed: request.seed).text, to: IndexFacts.name)
    try OutputFolder("\(request.folder)/\(TrainingResults.folder)")
      .write(TrainingResults(seed: request.seed).text, to: TrainingResults.name)
    print("JUMLAH,\(total.line)")
    let references = try OutputFolder(folder.path + "/rujukan")
    try references.write(
      StaffFrame(nation, seed: request.seed).text, to: "kerangka-pegawai.csv")
  }
}
