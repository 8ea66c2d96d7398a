/// The fourteen position levels, in the order of the staffing tables.
enum PositionLevel: Int, Sendable, CaseIterable {
  case jptUtama, jptMadya, jptPratama, administrator, pengawas, pelaksana
  case ahliUtama, ahliMadya, ahliMuda, ahliPertama, penyelia, mahir, terampil, pemula

  /// A family of levels whose people tend to lack the same things.
  enum Family: Sendable { case leaders, managers, staff, experts, technicians }

  var family: Family {
    switch self {
    case .jptUtama, .jptMadya, .jptPratama: .leaders
    case .administrator, .pengawas: .managers
    case .pelaksana: .staff
    case .ahliUtama, .ahliMadya, .ahliMuda, .ahliPertama: .experts
    case .penyelia, .mahir, .terampil, .pemula: .technicians
    }
  }

  /// The level of every competency that the position asks for.
  var required: Int { [5, 5, 4, 3, 2, 1, 5, 4, 3, 2, 3, 2, 1, 1][rawValue] }

  var name: String { usualSpellings[0] }

  /// The plain name first, then what else clerks write.
  var usualSpellings: [String] {
    switch self {
    case .jptUtama: ["JPT Utama", "Pimpinan Tinggi Utama"]
    case .jptMadya: ["JPT Madya", "Pimpinan Tinggi Madya", "Eselon I.b"]
    case .jptPratama: ["JPT Pratama", "Jabatan Pimpinan Tinggi Pratama", "Eselon II"]
    case .administrator: ["Administrator", "Pejabat Administrator", "Eselon III"]
    case .pengawas: ["Pengawas", "Pejabat Pengawas", "Eselon IV"]
    case .pelaksana: ["Pelaksana", "Staf", "JFU"]
    case .ahliUtama: ["Ahli Utama", "JF Ahli Utama"]
    case .ahliMadya: ["Ahli Madya", "JF Ahli Madya"]
    case .ahliMuda: ["Ahli Muda", "JF Ahli Muda"]
    case .ahliPertama: ["Ahli Pertama", "JF Ahli Pertama"]
    case .penyelia: ["Penyelia", "JF Penyelia"]
    case .mahir: ["Mahir", "Pelaksana Lanjutan"]
    case .terampil: ["Terampil", "JF Terampil"]
    case .pemula: ["Pemula", "Pelaksana Pemula"]
    }
  }

  /// The old echelons of a structural position; empty for all others.
  var echelons: [String] {
    switch self {
    case .jptMadya: ["I.b"]
    case .jptPratama: ["II.a", "II.b"]
    case .administrator: ["III.a", "III.b"]
    case .pengawas: ["IV.a", "IV.b"]
    default: []
    }
  }

  /// The youngest and the oldest people one meets there.
  var ages: ClosedRange<Int> {
    switch self {
    case .jptUtama, .jptMadya: 48...59
    case .jptPratama: 42...59
    case .ahliUtama: 50...64
    case .ahliMadya: 42...59
    case .administrator, .penyelia: 38...57
    case .pengawas, .ahliMuda, .mahir: 33...57
    case .ahliPertama: 25...45
    case .pelaksana, .terampil: 22...55
    case .pemula: 20...40
    }
  }

  /// How many in a hundred are contract staff (PPPK).
  var contractShare: Int {
    switch self {
    case .ahliPertama: 38
    case .terampil: 34
    case .pelaksana: 18
    case .pemula: 15
    case .ahliMuda, .mahir: 12
    default: 0
    }
  }
}
