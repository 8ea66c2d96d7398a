import Figures
import Flow
import Standards

extension QualityInput {
  /// How many things of a file a check has looked at; nought where its column is not there.
  func base(of check: QualityCheck, inFile file: Int) -> Int {
    let census = files[file]
    switch check.base {
    case .lines: return lines(file).physical
    case .columns: return census.columns.count
    case .files: return looksAtFile(check, census) ? 1 : 0
    case .cells where check.code == "level_tidak_ada": return census.levels.reduce(0, +)
    case .cells: return census.rows * census.levelColumns
    case .standards: return census.rows * census.standardColumns
    case .rows: return rows(check, file)
    case .people, .agencies, .competencies: return 0
    }
  }

  private func looksAtFile(_ check: QualityCheck, _ census: FileCensus) -> Bool {
    switch check.code {
    case "tanpa_kolom_tanggal", "tanpa_kolom_instansi", "jenjang_dari_jabatan": true
    case "kompetensi_tanpa_kolom": !census.isLong
    default: census.has(.day)
    }
  }

  // Before cells can be told apart every data row counts, afterwards those that were read.
  private func rows(_ check: QualityCheck, _ file: Int) -> Int {
    let census = files[file]
    switch check.code {
    case "kolom_ganda_berbeda", "jenjang_kosong", "identitas_kosong": return census.rows
    case "jenjang_tidak_dikenal": return census.has(.positionLevel, .eselon) ? census.rows : 0
    case "jenjang_tidak_di_jabatan": return census.has(.positionLevel, .eselon) ? 0 : census.rows
    case "kompetensi_tidak_dikenal": return census.isLong ? census.rows : 0
    case "jenis_instansi_tidak_dikenal": return census.has(.agencyKind) ? census.understood : 0
    case "provinsi_tidak_dikenal":
      return census.has(.province, .provinceCode) ? census.understood : 0
    case "kode_provinsi_ambigu": return census.has(.provinceCode) ? census.understood : 0
    case "instansi_kosong": return census.has(.agency, .agencyCode) ? census.understood : 0
    case "jpm_mustahil", "jpm_tidak_cocok":
      return census.isLong ? 0 : census.usable(.printedMatch)
    case "kategori_tidak_cocok": return census.isLong ? 0 : census.usable(.printedCategory)
    default: break
    }
    switch check.subject {
    case .identity: return census.has(.nip) || check.code == "nip_ilmiah" ? census.rows : 0
    case .days: return census.has(.day) ? census.rows : 0
    default: return lines(file).rows
    }
  }

  /// How many people, agencies or rows of all files a check has looked at.
  func base(ofAll check: QualityCheck) -> Int {
    switch check.code {
    case "tanggal_setelah_hari_acuan", "asesmen_kedaluwarsa":
      let judged = people.people + (account.expired > 0 ? account.expiredPeople : 0)
      return judgesAge && files.contains { $0.has(.day) } ? judged : 0
    case "identitas_mirip":
      return files.contains { $0.has(.participantID) } ? people.people : 0
    case "asesmen_bertentangan": return people.people + leftOut
    case "nama_berbeda": return files.contains { $0.has(.name) } ? people.people + leftOut : 0
    case "standar_ekspor_dipakai", "standar_ekspor_diabaikan":
      return files.contains { $0.standardColumns > 0 } ? people.observed + people.missing : 0
    default: break
    }
    switch check.base {
    case .people: return people.people
    case .agencies: return files.contains { knowsAgencies(check, $0) } ? agencies.count : 0
    case .competencies: return files.contains(where: \.isLong) ? standard.requiredOfAll.count : 0
    default: return account.rows
    }
  }

  private func knowsAgencies(_ check: QualityCheck, _ census: FileCensus) -> Bool {
    switch check.code {
    case "nama_instansi_beragam": census.has(.agency)
    case "kode_instansi_mirip": census.has(.agencyCode)
    default: census.has(.agency, .agencyCode)
    }
  }

  private var leftOut: Int {
    account.conflictPeople + (account.expired > 0 ? account.expiredPeople : 0)
  }
}
