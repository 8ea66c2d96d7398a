import Basics
import Tables

/// Damage to how the file is written, and to what stands round the table.
enum FormDamage {
  private static let clean = CleanTable().rows
  private static let headings = CleanTable.headings

  private static func variant(_ kind: String, _ note: String, _ draft: Draft) -> Variant {
    Variant(kind, note, draft)
  }

  private static func around(_ kind: String, _ note: String, _ change: (inout Draft) -> Void)
    -> Variant
  {
    FileDamage.variant(kind, note, change)
  }

  static var dialects: [Variant] {
    let delimiters = [";", "\t", "|"]
    let ends: [(String, [UInt8])] = [("LF", [10]), ("CR LF", [13, 10]), ("CR", [13])]
    var all: [Variant] = []
    all += ends.flatMap { name, end in
      ([","] + delimiters).flatMap { delimiter in
        [Draft.Quotes.whereNeeded, .everywhere].map { quotes in
          var draft = Draft(headings, clean, delimiter: delimiter, quotes: quotes)
          draft.lineEnd = end
          return variant("whole file, other dialect", "\(name) \(delimiter) \(quotes)", draft)
        }
      }
    }
    all += [Quoting.Quote.double, .apostrophe].flatMap { quote in
      Quoting.Escape.allCases.flatMap { escape in
        ([","] + delimiters).flatMap { delimiter in
          [Draft.Quotes.whereNeeded, .everywhere].map { quotes in
            variant(
              "whole file, other quotes", "\(quote) \(escape) \(delimiter) \(quotes)",
              Draft(
                headings, clean, delimiter: delimiter, quotes: quotes,
                way: Quoting(quote: quote, escape: escape)))
          }
        }
      }
    }
    all += delimiters.map { delimiter in
      around("heading with another delimiter", delimiter) {
        $0.before = [Draft.record(headings, delimiter)]
        $0.damaged = Set(clean.indices)
      }
    }
    all += (0..<40).map { seed in
      around("mixed line ends", "seed \(seed)") { draft in
        var numbers = SeededNumbers(seed: UInt64(seed))
        for row in clean.indices { draft.oddEnds[row] = ends[numbers.below(3)].1 }
      }
    }
    all += (0..<2).map { end in
      around("no final line end", "\(end)") {
        $0.lineEnd = ends[end].1
        $0.hasFinalEnd = false
      }
    }
    all += [""].map { _ in
      var draft = Draft(headings, clean, quotes: .nowhere)
      draft.damaged = Set(
        clean.indices.filter { clean[$0].contains { $0.contains { ",\n\"".contains($0) } } })
      return variant("no quotes at all", "", draft)
    }
    return all
  }

  static var encodings: [Variant] {
    func utf16(_ bytes: [UInt8], isBig: Bool, hasMark: Bool) -> [UInt8] {
      let units = (hasMark ? [0xFEFF] : []) + Array(String(decoding: bytes, as: UTF8.self).utf16)
      return units.flatMap { unit -> [UInt8] in
        let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
        return isBig ? pair.reversed() : pair
      }
    }
    var all: [Variant] = []
    all += [10, 13].flatMap { end in
      [true, false].flatMap { isBig in
        [true, false].map { hasMark in
          around("UTF-16", "big \(isBig), mark \(hasMark)") {
            $0.lineEnd = end == 13 ? [13, 10] : [10]
            $0.encode = { utf16($0, isBig: isBig, hasMark: hasMark) }
          }
        }
      }
    }
    all += [
      around("byte order mark", "") { $0.encode = { [0xEF, 0xBB, 0xBF] + $0 } },
      around("byte order mark twice", "") {
        $0.encode = { [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + $0 }
      },
      around("whole file in Windows-1252", "") { draft in
        draft.rows = clean.map {
          FileDamage.replaced(Draft.record($0.replacing(4, "Désa ⌫")), Array("⌫".utf8), [0xE9])
        }
        draft.encode = { FileDamage.replaced($0, Array("é".utf8), [0xE9]) }
      },
    ]
    return all
  }

  static var surroundings: [Variant] {
    let preambles: [[String]] = [
      ["REKAP ASESMEN"], ["REKAP ASESMEN", ""], ["Laporan, 2026,,", "Dicetak: \"admin\"", ""],
      ["", "", ""], ["Instansi: Kota Lentarasa", "Jenjang: semua"], ["# dibuat oleh aplikasi"],
      ["Rekap" + String(repeating: ",", count: 16)], ["\"Judul, dua\nbaris\"", ""],
    ]
    let tails: [[String]] = [
      ["Jumlah" + String(repeating: ",", count: 16)], ["Total,30"], ["Rata-rata,,,,,,,2,3,2,3"],
      ["", "Mengetahui,", "Kepala Badan", "", "( Sarilanti )", "NIP 197001012000011001"],
      ["Keterangan: level 0 sampai 5"], ["", "Sumber: aplikasi", "Dicetak 1 Juli 2026"],
      ["", "Kode,Arti", "INT,Integritas", "KJS,Kerjasama"],
      ["", "Instansi,Jumlah Peserta,Rerata", "Pemerintah Kota Lentarasa,10,2.5"],
      ["", "", ""], ["\u{1A}"], [String(repeating: ",", count: 16)],
    ]
    var all: [Variant] = []
    all += preambles.enumerated().flatMap { place, lines in
      [[UInt8(10)], [13, 10]].map { end in
        around("preamble", "\(place)") {
          $0.before = lines.map { Array($0.utf8) } + $0.before
          $0.lineEnd = end
        }
      }
    }
    all += tails.enumerated().flatMap { place, lines in
      [true, false].map { hasFinalEnd in
        around("lines behind the table", "\(place)") {
          $0.after = lines.map { Array($0.utf8) }
          $0.hasFinalEnd = hasFinalEnd
        }
      }
    }
    all += [",", ";", "\t"].flatMap { delimiter in
      ["sep=", "\"sep=", "SEP="].map { word in
        var draft = Draft(headings, clean, delimiter: delimiter)
        let last = word.hasPrefix("\"") ? "\"" : ""
        draft.before.insert(Array((word + delimiter + last).utf8), at: 0)
        return variant("declared delimiter", word + delimiter, draft)
      }
    }
    all += [""].map { _ in
      around("very long line", "") {
        $0.between[4] = [[UInt8](repeating: 120, count: 5 << 20)]
      }
    }
    return all
  }
}
