/// The seven kinds of agencies.
enum AgencyKind: String, Sendable, CaseIterable {
  case ministry = "KEMENTERIAN"
  case nonMinisterialBody = "LPNK"
  case stateSecretariat = "SEKRETARIAT_LN"
  case nonStructuralSecretariat = "SEKRETARIAT_LNS"
  case province = "PROVINSI"
  case city = "KOTA"
  case regency = "KABUPATEN"

  /// The full name of the kind.
  var name: String {
    switch self {
    case .ministry: "Kementerian"
    case .nonMinisterialBody: "Lembaga pemerintah nonkementerian"
    case .stateSecretariat: "Kesekretariatan lembaga negara"
    case .nonStructuralSecretariat: "Kesekretariatan lembaga nonstruktural"
    case .province: "Pemerintah provinsi"
    case .city: "Pemerintah kota"
    case .regency: "Pemerintah kabupaten"
    }
  }

  /// What clerks in the regions write for it, in no particular agreement.
  var usualSpellings: [String] {
    switch self {
    case .province: ["Pemprov", "Provinsi", "Pemerintah Provinsi"]
    case .city: ["Pemkot", "Kota", "Pemerintah Kota"]
    case .regency: ["Pemkab", "Kabupaten", "Pemerintah Kabupaten"]
    case .nonMinisterialBody: ["LPNK"]
    default: [name]
    }
  }

  /// How many in a thousand people hold each position level, from JPT Utama down to Pemula.
  var staffing: [Int] {
    switch self {
    case .ministry: [0, 14, 34, 50, 60, 230, 18, 110, 190, 190, 24, 30, 40, 10]
    case .nonMinisterialBody: [38, 20, 36, 46, 50, 210, 22, 110, 180, 180, 26, 30, 42, 10]
    case .stateSecretariat, .nonStructuralSecretariat:
      [0, 20, 50, 70, 90, 280, 10, 80, 150, 160, 20, 25, 35, 10]
    case .province: [0, 8, 30, 60, 90, 270, 6, 70, 140, 160, 46, 50, 52, 18]
    case .city, .regency: [0, 0, 22, 60, 100, 310, 2, 50, 120, 150, 50, 56, 60, 20]
    }
  }
}
