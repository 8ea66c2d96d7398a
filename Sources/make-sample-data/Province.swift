/// A part of the country whose agencies report to one server.
enum Region: Int, Sendable, CaseIterable {
  case centre, java, sumatra, borneoAndSulawesi, east
}

/// A province: its code in the system of the statistics office, its name and a short name in use.
struct Province: Sendable {
  var code: Int
  var name: String
  var shortName: String

  /// The province of a code of the table below.
  static func coded(_ code: Int) -> Province {
    guard let province = all.first(where: { $0.code == code }) else {
      preconditionFailure("no province has the code \(code)")
    }
    return province
  }

  static let all = [
    Province(11, "Aceh"), Province(12, "Sumatera Utara", "Sumut"),
    Province(13, "Sumatera Barat", "Sumbar"), Province(14, "Riau"), Province(15, "Jambi"),
    Province(16, "Sumatera Selatan", "Sumsel"), Province(17, "Bengkulu"),
    Province(18, "Lampung"), Province(19, "Kepulauan Bangka Belitung", "Babel"),
    Province(21, "Kepulauan Riau", "Kepri"), Province(31, "DKI Jakarta", "Jakarta"),
    Province(32, "Jawa Barat", "Jabar"), Province(33, "Jawa Tengah", "Jateng"),
    Province(34, "DI Yogyakarta", "DIY"), Province(35, "Jawa Timur", "Jatim"),
    Province(36, "Banten"), Province(51, "Bali"), Province(52, "Nusa Tenggara Barat", "NTB"),
    Province(53, "Nusa Tenggara Timur", "NTT"), Province(61, "Kalimantan Barat", "Kalbar"),
    Province(62, "Kalimantan Tengah", "Kalteng"), Province(63, "Kalimantan Selatan", "Kalsel"),
    Province(64, "Kalimantan Timur", "Kaltim"), Province(65, "Kalimantan Utara", "Kaltara"),
    Province(71, "Sulawesi Utara", "Sulut"), Province(72, "Sulawesi Tengah", "Sulteng"),
    Province(73, "Sulawesi Selatan", "Sulsel"), Province(74, "Sulawesi Tenggara", "Sultra"),
    Province(75, "Gorontalo"), Province(76, "Sulawesi Barat", "Sulbar"), Province(81, "Maluku"),
    Province(82, "Maluku Utara", "Malut"), Province(91, "Papua Barat"),
    Province(92, "Papua Barat Daya"), Province(94, "Papua"), Province(95, "Papua Selatan"),
    Province(96, "Papua Tengah"), Province(97, "Papua Pegunungan"),
  ]

  private init(_ code: Int, _ name: String, _ shortName: String? = nil) {
    self.code = code
    self.name = name
    self.shortName = shortName ?? name
  }
}
