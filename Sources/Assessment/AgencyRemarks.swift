import Basics
public import Flow

extension RemarkKind {
  /// A row does not say whose it is; as in merged cells, where only the first row names the agency.
  static let noAgency = RemarkKind(
    "instansi_kosong", .doubt,
    reason: Words(
      id: "instansi kosong; barisnya dihitung tanpa instansi",
      en: "the agency is empty; the row is counted without one"),
    remedy: Words(
      id: "isi instansi di setiap baris; sel gabungan harus dipisah dahulu",
      en: "fill in the agency in every row; merged cells have to be split first"))

  static let unknownAgencyKind = RemarkKind(
    "jenis_instansi_tidak_dikenal", .doubt,
    reason: Words(
      id: "jenis instansi tidak dikenal; dipakai seperti tertulis",
      en: "the kind of agency is not known; it is used as written"),
    remedy: Words(
      id: "tulis Kementerian, LPNK, Provinsi, Kabupaten, Kota, …",
      en: "write Kementerian, LPNK, Provinsi, Kabupaten, Kota, …"))

  static let ambiguousProvince = RemarkKind(
    "kode_provinsi_ambigu", .doubt,
    reason: Words(
      id: "kode provinsi berbeda arti menurut BPS dan Kemendagri, dan tidak dinyatakan milik siapa",
      en: "the province code means one province to BPS and another to Kemendagri, and nobody says "
        + "whose it is"),
    remedy: Words(
      id: "nyatakan 'province-codes: bps' atau 'kemendagri' di berkas pipeline",
      en: "state 'province-codes: bps' or 'kemendagri' in the pipeline file"))

  static let unknownProvince = RemarkKind(
    "provinsi_tidak_dikenal", .doubt,
    reason: Words(
      id: "provinsi tidak dikenal; dipakai seperti tertulis",
      en: "the province is not known; it is used as written"),
    remedy: Words(id: "periksa nama atau kode provinsi", en: "check the province's name or code"))

  /// One agency is written with several names.
  public static let severalAgencyNames = RemarkKind(
    "nama_instansi_beragam", .note,
    reason: Words(
      id: "satu instansi ditulis dengan beberapa nama",
      en: "one agency is written with several names"),
    remedy: Words(id: "seragamkan nama instansi", en: "write the agency's name one way"))

  /// Several agency codes differ in nothing but case, zeros in front or marks.
  public static let alikeAgencyCodes = RemarkKind(
    "kode_instansi_mirip", .doubt,
    reason: Words(
      id: "kode instansi hanya berbeda huruf besar, nol di depan, atau tanda baca dari kode lain; "
        + "dihitung sebagai instansi yang berbeda",
      en: "an agency code differs from another one only by case, zeros in front or marks; they are "
        + "counted as different agencies"),
    remedy: Words(
      id:
        "seragamkan kodenya; format kolom kode sebagai Teks di Excel agar nol di depan tidak hilang",
      en: "write the code one way; format its column as Text in Excel, so that zeros in front stay")
  )
}
