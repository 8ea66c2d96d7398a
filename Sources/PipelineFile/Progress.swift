/// How far a run has come.
public enum Progress: Sendable {
  /// Bytes read so far, and all bytes where they are known.
  case reading(bytes: Int, of: Int?)
  /// Searches done of a study, and all of them.
  case study(name: String, done: Int, of: Int)
}
