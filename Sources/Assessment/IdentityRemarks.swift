import Basics
import Flow

extension RemarkKind {
  private static let asText = Words(
    id: "Format kolomnya sebagai Teks di Excel, lalu isi ulang NIP dari sumbernya",
    en: "format the column as Text in Excel, then fill in the NIP from its source again")

  static let scientificNIP = RemarkKind(
    "nip_ilmiah", .rowRefused,
    reason: Words(
      id: "NIP berubah menjadi notasi ilmiah; angka aslinya hilang",
      en: "the NIP has become scientific notation; its digits are lost"), remedy: asText)

  static let zeroedNIP = RemarkKind(
    "nip_berekor_nol", .rowRefused,
    reason: Words(
      id: "tiga angka terakhir NIP menjadi 000, tanda dirusak lembar kerja",
      en: "the last three digits of the NIP are 000, as spreadsheets leave them"), remedy: asText)

  static let notNIP = RemarkKind(
    "nip_bukan_18_angka", .rowRefused,
    reason: Words(id: "NIP bukan 18 angka", en: "the NIP has not eighteen digits"),
    remedy: Words(id: "periksa NIP di sumbernya", en: "check the NIP in its source"))

  static let oldNIP = RemarkKind(
    "nip_lama", .rowRefused,
    reason: Words(id: "NIP lama 9 angka", en: "an old NIP of nine digits"),
    remedy: Words(id: "isi dengan NIP baru 18 angka", en: "fill in the new NIP of 18 digits"))

  static let residentNumber = RemarkKind(
    "nip_16_angka", .rowRefused,
    reason: Words(
      id: "isi kolom NIP 16 angka, seperti NIK", en: "the NIP has sixteen digits, as a NIK has"),
    remedy: Words(
      id: "isi dengan NIP 18 angka, bukan NIK", en: "fill in the NIP of 18 digits, not the NIK"))

  static let digitMissing = RemarkKind(
    "nip_17_angka", .rowRefused,
    reason: Words(id: "NIP 17 angka: kurang satu", en: "the NIP has 17 digits: one is missing"),
    remedy: fromItsSource)

  static let digitTooMany = RemarkKind(
    "nip_19_angka", .rowRefused,
    reason: Words(
      id: "NIP 19 angka: kelebihan satu", en: "the NIP has 19 digits: one is too many"),
    remedy: fromItsSource)

  static let lettersInNIP = RemarkKind(
    "nip_berhuruf", .rowRefused,
    reason: Words(
      id: "di antara 18 karakter NIP ada huruf, misalnya O untuk nol",
      en: "letters stand among the 18 characters of the NIP, such as O for zero"),
    remedy: fromItsSource)

  static let decimalNIP = RemarkKind(
    "nip_desimal", .rowRefused,
    reason: Words(
      id: "NIP disimpan sebagai bilangan desimal (…,0); angka terakhirnya tidak dapat dipercaya",
      en: "the NIP was kept as a decimal number (….0); its last digits cannot be trusted"),
    remedy: asText)

  private static let fromItsSource = Words(
    id: "salin NIP dari sumbernya; jangan menebak angkanya",
    en: "copy the NIP from its source; do not guess the digits")
}
