import Basics

/// What a word of an export stands for, by index; case, spaces and punctuation do not matter.
extension Standard {
  /// The competency of a code, an abbreviation, a name or another spelling.
  public func competency(spelled text: String) -> Int? { competencyList.spellings[text] }

  /// The competency whose spelling is nearest to a word that is none; nil where none is near.
  public func competency(nearestTo text: String) -> Int? {
    competencyList.spellings.nearest(to: text)
  }

  /// The position level whose spelling is nearest to a word that is none; nil where none is near.
  ///
  /// Of a job title the ending counts: `Analis SDM Ahli Muada`.
  public func position(nearestTo text: String) -> Int? { positionList.nearest(to: text) }

  /// The level that a name of levels stands for: `Intermediate` is 3.
  public func level(named text: String) -> Int? { competencyList.levelNames[text] }

  /// The position level of a name, a spelling, a job title or an echelon that says it is one.
  ///
  /// Bare words such as `Madya` count only in a functional position; say nil where the kind of
  /// the position is not known. A job title is told by its ending: `Analis SDM Aparatur Ahli Muda`.
  public func position(spelled text: String, isFunctional: Bool?) -> Int? {
    positionList.index(spelled: text, isFunctional: isFunctional)
  }

  /// The position level that a job title says at its end: `Kepala Bidang Mutasi (Administrator)`,
  /// `Kepala Seksi, Eselon IV.a`; nil where it says none, or two.
  public func position(titled title: String) -> Int? { positionList.index(titled: title) }

  /// The position level of an echelon: `II.a`, `IIa`, `II/a`, `II A`, `2`, `Eselon II`.
  public func position(eselon text: String) -> Int? { positionList.index(eselon: text) }

  /// Whether a kind of position (jenis jabatan) is functional; nil where the word is unknown.
  public func isFunctional(positionKind text: String) -> Bool? {
    positionList.kinds[text].map { $0 == 1 }
  }

  /// The province of a name or another spelling, with or without `Provinsi` before it.
  public func province(spelled text: String) -> Int? { provinceList.index(spelled: text) }

  /// The province of a code; the two systems differ in Papua.
  public func province(code: String, system: CodeSystem) -> Int? {
    provinceList.index(code: code, system: system)
  }

  /// The kind of agency of a label, a name or another spelling.
  public func agencyKind(spelled text: String) -> Int? { agencyKindList.spellings[text] }

  /// The kind of agency that an agency's name tells, such as `Pemerintah Kabupaten Hilir`.
  public func agencyKind(ofAgencyNamed name: String) -> Int? {
    agencyKindList.index(ofAgencyNamed: name)
  }

  /// Whether a text begins as the names of agencies and their parts do: `Dinas Kesehatan`.
  public func isUnit(named text: String) -> Bool { agencyKindList.isUnit(named: text) }

  /// The field that a heading stands for.
  public func field(spelled text: String) -> ExportField? {
    fieldList.spellings[text].map { ExportField.allCases[$0] }
  }

  /// Whether a text stands beside the result that assessors agreed on, and names no single one.
  public func isIntegratedResult(assessor text: String) -> Bool {
    fieldList.integratedResults.contains(Spelling.key(text))
  }

  /// The purpose of an assessment.
  public func purpose(spelled text: String) -> Purpose? {
    purposes[text].map { Purpose.allCases[$0] }
  }
}
