import Basics
import Studies

extension IndexNote {
  /// The note as tables print it.
  var words: Words {
    switch self {
    case .nobody: Words(id: "tidak ada yang dapat dihitung", en: "there is nothing to compute from")
    case .single: Words(id: "hanya satu peserta: tanpa galat", en: "a single one: no error")
    case .singlePair:
      Words(id: "hanya satu pasang nilai: tanpa ICC", en: "a single pair of ratings: no ICC")
    case .fewForMean: Words(id: "n < 30: tanpa selang", en: "n < 30: no interval")
    case .fewForShare: Words(id: "n < 10: tanpa selang", en: "n < 10: no interval")
    case .noSpread: Words(id: "tidak ada keragaman", en: "no spread")
    case .beyondFrame: Words(id: "n melebihi kerangka", en: "n exceeds the frame")
    case .notCovered:
      Words(id: "tidak ada sel kerangka yang tercakup", en: "no cell of the frame is covered")
    case .oneUnit:
      Words(
        id: "perlu dua satuan atau lebih dengan keragaman di dalamnya",
        en: "needs two units or more with spread within them")
    case .fewForAlpha: Words(id: "n < 30: tidak dihitung", en: "n < 30: not computed")
    case .fewCompetencies:
      Words(id: "kurang dari dua kompetensi", en: "fewer than two competencies")
    case .severalSets:
      Words(
        id: "peserta dengan susunan kompetensi terbanyak saja",
        en: "only people with the commonest set of competencies")
    case .alike:
      Words(id: "instansi dihitung sama berat: tanpa galat", en: "agencies count alike: no error")
    case .dependentLevels:
      Words(
        id: "level satu orang saling terkait: tanpa galat",
        en: "levels of one person go together: no error")
    case .binaryFractions:
      Words(
        id: "penyebut bersama terlalu besar: dihitung dengan pecahan biner",
        en: "the common denominator is too large: computed in binary fractions")
    case .smallUnitsLeftOut:
      Words(
        id: "tanpa satuan dengan kurang dari 10 peserta lengkap",
        en: "without units of fewer than 10 complete participants")
    }
  }
}
