public import Basics

/// A field that an export of assessments may have; the raw value is its canonical name.
public enum ExportField: String, Sendable, Hashable, CaseIterable {
  case nip
  case participantID = "id_peserta"
  case name = "nama"
  case agencyCode = "instansi_kode"
  case agency = "instansi"
  case agencyKind = "jenis_instansi"
  case provinceCode = "provinsi_kode"
  case province = "provinsi"
  case position = "jabatan"
  case positionKind = "jenis_jabatan"
  case positionLevel = "jenjang"
  case eselon
  case day = "tanggal"
  case purpose = "tujuan"
  case stage = "tahap"
  case competency = "kompetensi"
  case level
  case required = "standar"
  case printedMatch = "jpm"
  case printedCategory = "kategori"
  case assessor = "asesor"
  case trainingBatch = "angkatan"
  case unit = "unit_kerja"
  case superior = "nip_atasan"
}

/// A field with the headings that exports give it.
public struct FieldSpelling: Sendable, Hashable {
  /// The field.
  public var field: ExportField
  /// What stands in it.
  public var meaning: Words
  /// The headings besides the canonical name.
  public var spellings: [String]
}
