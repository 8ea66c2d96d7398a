import Assessment
import Basics
import Standards
import Tables

/// Words a starter pipeline: YAML that loads as it is, with what was found as comments.
struct StarterText: Bilingual {
  private let starter: Starter
  let language: Language
  private let folder: String
  var layout: ExportLayout { starter.layout }
  var standard: Standard { starter.standard }

  init(_ starter: Starter, _ language: Language, folder: String) {
    self.starter = starter
    self.language = language
    self.folder = folder
  }

  var lines: [String] {
    introduction + missing + head + dialect + provinces + agencies + absent + columns + rest
  }

  private var fileName: String { RelativePath.lastPart(of: starter.path) }

  private var introduction: [String] {
    [
      "# "
        + say("Pipeline awal untuk ", "A starter pipeline for ") + StarterText.quoted(fileName)
        + say(", ditulis oleh 'petakom init'.", ", written by 'petakom init'."),
      "# "
        + say(
          "Periksa komentarnya, lalu: petakom check PIPELINE.yaml",
          "Look through the comments, then: petakom check PIPELINE.yaml"),
    ]
  }

  private var missing: [String] {
    guard !layout.missing.isEmpty else { return [] }
    return [
      "#",
      "# "
        + say(
          "BELUM LENGKAP: pipeline ini baru dapat dijalankan setelah ada kolom untuk",
          "NOT COMPLETE: this pipeline can run only when there is a column for"),
    ] + layout.missing.map { "#   - " + $0[language] }
      + [
        "# "
          + say(
            "Ganti judul kolomnya di berkas, atau tulis judulnya di bawah 'columns'.",
            "Rename the column in the file, or write its heading under 'columns'.")
      ]
  }

  private var head: [String] {
    let title = StarterText.quoted(StarterText.stem(of: fileName))
    return [
      "pipeline: " + StarterText.name(of: fileName),
      "title: {id: \(title), en: \(title)}",
      "# as-of: 2026-06-30   # "
        + say(
          "hari acuan; jika tidak ditulis: --as-of, atau hari ini",
          "the day the figures speak of; if left out: --as-of, or today"),
      "standards: "
        + StarterText.quoted(RelativePath.of(starter.standards, from: folder)),
      "",
      "source:",
      "  files: [" + StarterText.pattern(RelativePath.of(starter.path, from: folder)) + "]",
    ]
  }

  private var dialect: [String] {
    let dialect = starter.dialect
    let understood = layout.roles.count { $0 != .other }
    let share = "\(understood) " + say("dari", "of") + " \(layout.headings.count)"
    let isSure = understood >= 3 && understood * 2 >= layout.headings.count
    let word = StarterText.delimiters[dialect.delimiter] ?? "comma"
    let why =
      say("ditemukan", "found") + ": \(dialect.delimiterName[language]); \(share) "
      + say("judul kolom dipahami", "headings are understood")
    let isMarked = dialect.hasByteOrderMark || dialect.encoding == .utf8
    let quoting = dialect.quoting
    let quotes =
      quoting == Quoting()
      ? []
      : [
        "  # quote: \(quoting.quote == .apostrophe ? "\"'\"" : quoting.quote == .none ? "none" : "'\"'")",
        "  # escape: \(quoting.escape.rawValue)",
      ]
    return quotes + [
      "  # encoding: \(dialect.encoding.rawValue)   # "
        + say("ditemukan: ", "found: ") + sureness(isMarked),
      "  # delimiter: \(word)   # \(why): " + sureness(isSure),
      "  # " + say("Kepala tabel di baris", "The heading is line") + " \(dialect.headingLine); "
        + layout.shape[language],
    ]
  }

  private func sureness(_ isSure: Bool) -> String {
    isSure
      ? say("cukup pasti", "fairly sure") : say("belum pasti, periksa", "not sure, look at it")
  }

  // Columns that a run can do without, and what it then cannot tell.
  private var absent: [String] {
    var told: [String] = []
    if layout.column(of: .agency) == nil, layout.column(of: .agencyCode) == nil {
      told.append(
        say(
          "Tidak ada kolom instansi: tidak akan ada hasil menurut instansi",
          "There is no column for the agency: there will be no results by agency"))
    }
    if layout.column(of: .day) == nil {
      told.append(
        say(
          "Tidak ada kolom tanggal asesmen: masa berlaku hasil tidak dapat diperiksa",
          "There is no column for the day: the validity of results cannot be looked at"))
    }
    return told.map { "  # \($0)" }
  }

  private var agencies: [String] {
    guard layout.column(of: .agency) != nil, layout.column(of: .agencyCode) == nil else {
      return []
    }
    return [
      "  # agencies: instansi.csv   # "
        + say(
          "berkas ini tanpa kode instansi; daftar kode_instansi,nama_instansi memberi kodenya",
          "this file has no agency codes; a list of kode_instansi,nama_instansi gives them")
    ]
  }

  private var provinces: [String] {
    let found = starter.provinces
    let codes = { (codes: [String]) in codes.joined(separator: ", ") }
    switch (found.onlyBPS.isEmpty, found.onlyMinistry.isEmpty, found.ambiguous.isEmpty) {
    case (false, true, _):
      return [
        "  province-codes: bps   # " + say("kode ini hanya ada di BPS", "only BPS has these codes")
          + ": \(codes(found.onlyBPS))"
      ]
    case (true, false, _):
      return [
        "  province-codes: kemendagri   # "
          + say("kode ini hanya ada di Kemendagri", "only the ministry has these codes")
          + ": \(codes(found.onlyMinistry))"
      ]
    case (true, true, true): return []
    default:
      let all = (found.onlyBPS + found.onlyMinistry + found.ambiguous).sorted()
      return [
        "  # "
          + say(
            "PERTANYAAN: kode provinsi ini berbeda artinya menurut BPS dan Kemendagri",
            "QUESTION: these province codes differ between BPS and the ministry")
          + ": \(codes(all))",
        "  # province-codes: bps   # " + say("atau", "or") + " kemendagri",
      ]
    }
  }
}
