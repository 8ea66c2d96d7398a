import Basics

/// The eighteen digits of a civil servant's number, taken apart.
///
/// PNS: birth date 8, start of service YYYYMM 6, sex 1, sequence 3 (Perka BKN 22/2007). PPPK: birth
/// date 8, year of appointment 4, contract code from 21 upwards 2, sex 1, sequence 3. Digits 13 and
/// 14 tell them apart.
public struct NIP: Sendable, Hashable {
  /// Under which law somebody serves.
  public enum Employment: Sendable, Hashable { case pns, pppk }

  /// What about a number of eighteen digits cannot be true.
  public enum Doubt: String, Sendable, Hashable, CaseIterable {
    case birthDate = "tanggal_lahir"
    case employment = "bulan_atau_kontrak"
    case sex = "jenis_kelamin"
    case age = "usia_mulai"
  }

  /// The number itself, below 10^18.
  public let number: UInt64

  /// Takes a number of eighteen digits.
  public init(number: UInt64) { self.number = number }

  // So many digits, ending before the last `behind` ones.
  @inline(__always)
  private func digits(_ count: UInt64, behind: UInt64) -> Int { Int(number / behind % count) }

  private var birth: (year: Int, month: Int, day: Int) {
    let date = Int(number / 10_000_000_000)
    return (date / 10_000, date / 100 % 100, date % 100)
  }

  /// The year service began.
  public var startYear: Int { digits(10_000, behind: 1_000_000) }

  /// PNS or PPPK; nil where digits 13 and 14 are neither a month nor a contract code.
  public var employment: Employment? {
    switch digits(100, behind: 10_000) {
    case 1...12: .pns
    case 21...: .pppk
    default: nil
    }
  }

  /// 1 for men, 2 for women; nil for any other digit.
  public var sex: Int? {
    let digit = digits(10, behind: 1000)
    return digit == 1 || digit == 2 ? digit : nil
  }

  /// The first thing that cannot be true; nil where all is well.
  ///
  /// Service begins between the ages of 16 and 60 (our proposal; no regulation prints it).
  public var doubt: Doubt? {
    let (year, month, day) = birth
    guard CivilDay.exists(year: year, month: month, day: day) else { return .birthDate }
    guard employment != nil else { return .employment }
    guard sex != nil else { return .sex }
    let age = startYear - year
    return (16...60).contains(age) ? nil : .age
  }
}
