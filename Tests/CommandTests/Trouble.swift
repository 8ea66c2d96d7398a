import Basics
import TestSupport
import Testing

/// Expects that the program stopped with a message in the house's wording.
///
/// It names the place, says what is "but" what should be, gives a remedy, and tells nobody's
/// number or name. Nothing stands on standard output.
func expectTrouble(
  _ outcome: Shell.Outcome, _ code: ExitCode, names: String..., at location: SourceLocation
) {
  var faults: [String] = []
  if outcome.status != code.rawValue {
    faults.append("ends with \(outcome.status), but \(code.rawValue) is meant")
  }
  for word in names + [" but ", "remedy:"] where !outcome.stderr.contains(word) {
    faults.append("does not say '\(word)'")
  }
  if !outcome.stdout.isEmpty { faults.append("writes to standard output") }
  faults += indiscretions(in: outcome)
  #expect(faults == [], "the message was: \(outcome.stderr)", sourceLocation: location)
}

/// What no message may hold: a whole NIP, a name, an escape sequence, a Swift backtrace.
func indiscretions(in outcome: Shell.Outcome) -> [String] {
  let text = outcome.stdout + outcome.stderr
  var faults: [String] = []
  if longestRunOfDigits(in: text) >= 18 { faults.append("tells a whole NIP") }
  if text.contains("Contoh") { faults.append("tells a name") }
  if text.contains("\u{1B}") || text.unicodeScalars.contains("\r") {
    faults.append("writes for a terminal where there is none")
  }
  if text.contains("Fatal error") || outcome.status >= 128 { faults.append("crashes") }
  return faults
}

private func longestRunOfDigits(in text: String) -> Int {
  var longest = 0
  var run = 0
  for byte in text.utf8 {
    run = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? run + 1 : 0
    longest = max(longest, run)
  }
  return longest
}
