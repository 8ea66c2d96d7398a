import Basics
import Flow

extension RemarkKind {
  static let unknownFact = RemarkKind(
    "isian_tidak_dikenal", .cellRefused,
    reason: Words(
      id: "isian tidak dikenal, rancu (1.000), atau di luar rentang, jadi dianggap tidak ada data",
      en: "the entry is unknown, ambiguous (1.000) or out of range, so it counts as no data"),
    remedy: Words(
      id: "tulis isian seperti pada standar penilaian IP ASN",
      en: "write the entry as in the scoring of the index"))

  static let factsDisagree = RemarkKind(
    "isian_tidak_sejalan", .doubt,
    reason: Words(
      id:
        "dua kolom dari satu unsur memberi nilai berbeda; dipakai kolom yang disebut lebih dahulu "
        + "pada standar penilaian",
      en:
        "two columns of one item give different points; the one that the scoring names first counts"
    ),
    remedy: Words(
      id: "periksa mana yang benar di aplikasi asal, lalu ekspor ulang",
      en: "settle which one is right in the application, then export again"))

  static let positionsDisagree = RemarkKind(
    "jabatan_tidak_sejalan", .doubt,
    reason: Words(
      id: "jenis jabatan tidak sejalan dengan jenjangnya; dipakai jenjang",
      en: "the kind of position does not go with the position level; the level counts"),
    remedy: Words(
      id: "periksa jabatannya di aplikasi asal, lalu ekspor ulang",
      en: "settle the position in the application, then export again"))

  static let factsOfNobody = RemarkKind(
    "identitas_kosong_ip_asn", .rowRefused,
    reason: Words(id: "tidak ada NIP atau pengenal", en: "there is no NIP and no other identity"),
    remedy: Words(id: "lengkapi NIP", en: "fill the NIP in"))

  static let noPositionGroup = RemarkKind(
    "kelompok_jabatan_tidak_dikenal", .rowRefused,
    reason: Words(
      id: "jenis atau jenjang jabatan tidak dikenal", en: "the kind of position is not known"),
    remedy: Words(
      id: "isi jenjang atau jenis jabatan: struktural, fungsional, pelaksana",
      en: "write the position level or its kind: struktural, fungsional, pelaksana"))

  static let factsWithoutAgency = RemarkKind(
    "instansi_kosong_ip_asn", .rowRefused,
    reason: Words(id: "instansi tidak diisi", en: "the agency is missing"),
    remedy: Words(id: "isi kode atau nama instansi", en: "write the agency's code or name"))
}
