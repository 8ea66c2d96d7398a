import Basics
import PipelineFile

/// `petakom reconcile`: whether the figures of a published table agree with each other.
enum ReconcileCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    var notation: PrintedNumber.Notation?
    if let word = invocation.value("--decimals") {
      guard let known = PrintedNumber.Notation(rawValue: word) else {
        throw Usage.wrong(
          "--decimals", "it is '\(word)', but should be comma or point", "reconcile")
      }
      notation = known
    }
    let reconciliation = try Reconciliation(
      path: invocation.operand(0) ?? "",
      standards: try StandardsFolder.find(invocation.value("--standards")),
      asOf: try invocation.asOf() ?? Terminal.today(), notation: notation)
    if invocation.has("--rows") {
      _ = Terminal.print(bytes: reconciliation.rows(language))
    } else {
      Terminal.print(reconciliation.description(language))
    }
    return reconciliation.hasTrouble ? .dataBeyondLimits : .done
  }
}
