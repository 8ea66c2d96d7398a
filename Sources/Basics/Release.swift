/// Which release of the program this is.
public enum Release {
  /// The version, as `petakom --version` and `run.json` tell it.
  public static let version = "0.1.0"
}
