public import Basics
public import Studies
public enum NationalReport { public static func markdown(_ f: Findings, _ l: Language) -> String { "" } }
