import Basics

@testable import Assessment
@testable import Figures

/// Values that several tests of figures use.
enum FigureSamples {
  static let units = [
    AgencyUnit(code: "K01", kind: "K/L", province: ""),
    AgencyUnit(code: "B3101", kind: "Kabupaten", province: "31"),
    AgencyUnit(code: "B3101", kind: "Kota", province: "31"),
    // A unit that is printed like another one: an agency named without its code.
    AgencyUnit(code: "K01", kind: "K/L", province: ""),
  ]

  /// An account whose parts add up.
  static func account(seed: Int) -> InputAccount {
    var account = InputAccount()
    account.refused = seed
    account.identical = seed + 1
    account.older = 2 * seed
    account.conflict = seed + 3
    account.expired = 5 * seed
    account.used = 100 * seed
    account.rows = 110 * seed + 4
    account.conflictPeople = 2
    account.expiredPeople = seed + 7
    account.futurePeople = 1
    account.people = 90 * seed
    account.complete = 80 * seed
    return account
  }
}
