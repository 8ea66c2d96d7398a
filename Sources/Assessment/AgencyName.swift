import Basics

/// Compares the names of agencies the way clerks write them.
///
/// `Pemkab Hulu`, `PEMERINTAH KABUPATEN HULU` and `Kab. Hulu` are one agency; `Kota Hulu` is another.
enum AgencyName {
  /// The words that stand for the three kinds of regional governments, and how they are written.
  private static let kinds = ["kabupaten", "kota", "provinsi"]
  private static let abbreviations = [
    "kab": "kabupaten", "pemkab": "kabupaten", "pemkot": "kota", "kotamadya": "kota",
    "kodya": "kota", "prov": "provinsi", "propinsi": "provinsi", "pemprov": "provinsi",
    "kementrian": "kementerian",
  ]

  /// The key of a name: equal keys are one agency.
  ///
  /// A regional government has its kind and a blank before the letters and digits of its name, so that
  /// the city `Kota Baru` and a place `Kotabaru` stay two.
  static func key(_ name: String) -> String {
    let (kind, place) = parts(name)
    return kind.isEmpty ? place : "\(kind) \(place)"
  }

  /// The kind of a regional government, empty for others, and the rest of the name as a key.
  static func parts(_ name: String) -> (kind: String, place: String) {
    var words = name.split { !$0.isLetter && !$0.isNumber && $0 != "&" }
      .map { Spelling.key($0) }
      .filter { !$0.isEmpty }
      .map { abbreviations[$0] ?? $0 }[...]
    let whole = words
    if words.first == "pemda" {
      words.removeFirst()
    } else if words.first == "pemerintah" {
      words.removeFirst()
      if words.first == "daerah" { words.removeFirst() }
    }
    guard let kind = words.first, kinds.contains(kind), words.count > 1 else {
      return ("", whole.joined())
    }
    return (kind, words.dropFirst().joined())
  }
}

extension Set<String> {
  /// The spelling with the fewest signs that no name needs; of these one that is not all in capitals, and
  /// then the one that sorts first.
  ///
  /// A quote, a broken letter or the capitals of one row must not be printed as the name of an agency.
  var plainest: String? {
    self.min {
      ($0.oddSigns, $0.isShouted ? 1 : 0, $0) < ($1.oddSigns, $1.isShouted ? 1 : 0, $1)
    }
  }
}

extension String {
  fileprivate var oddSigns: Int {
    unicodeScalars.count { sign in
      !sign.properties.isAlphabetic && sign.properties.numericType == nil
        && !" .,-/()&'’".unicodeScalars.contains(sign)
    }
  }

  // A name of one word may be an abbreviation.
  fileprivate var isShouted: Bool { contains(" ") && !contains(where: \.isLowercase) }
}
