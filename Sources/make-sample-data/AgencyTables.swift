extension AgencyEntry {
  /// Every agency of the invented nation; none of the names is a real one.
  static let all: [AgencyEntry] = centre + java + sumatra + borneoAndSulawesi + east

  private static let centre: [AgencyEntry] = [
    central(.ministry, "Kementerian Penataan Pulau dan Selat"),
    central(.ministry, "Kementerian Kesiagaan Musim"),
    central(.ministry, "Kementerian Jembatan, Dermaga, dan Jalan Setapak"),
    central(.ministry, "Kementerian Pasar Rakyat"),
    central(.ministry, "Kementerian Taman dan Kebun Bangsa"),
    central(.nonMinisterialBody, "Badan Pemetaan Mata Air"),
    central(.nonMinisterialBody, "Badan Penjaga Mutu Rempah"),
    central(.nonMinisterialBody, "Badan Cadangan Benih Kepulauan"),
    central(.nonMinisterialBody, "Lembaga Kajian Angin dan Ombak"),
    central(.nonMinisterialBody, "Lembaga Takaran dan Timbangan"),
    central(.stateSecretariat, "Sekretariat Jenderal Majelis Nusa"),
    central(.stateSecretariat, "Sekretariat Jenderal Balai Rembuk Negara"),
    central(.nonStructuralSecretariat, "Sekretariat Komisi Niaga Jujur"),
    central(.nonStructuralSecretariat, "Sekretariat Dewan Pelestari Tenun"),
  ]

  private static let java: [AgencyEntry] = [
    local(.java, 31, .city, "Lentarasa"), local(.java, 31, .province, "Segara Nirwana"),
    local(.java, 32, .regency, "Sukaremba"), local(.java, 32, .city, "Cibalinga"),
    local(.java, 32, .province, "Tirtasunda Raya"), local(.java, 33, .regency, "Wonoselaras"),
    local(.java, 33, .regency, "Kalidipa"), local(.java, 33, .city, "Surawana"),
    local(.java, 34, .regency, "Gunungrasa"), local(.java, 35, .regency, "Jatimerti"),
    local(.java, 35, .city, "Brantaraya"), local(.java, 35, .province, "Mahamerta"),
    local(.java, 36, .regency, "Ujungkaran"), local(.java, 36, .city, "Serapuri"),
  ]

  private static let sumatra: [AgencyEntry] = [
    local(.sumatra, 11, .regency, "Meulanga Raya"), local(.sumatra, 12, .city, "Tobarindo"),
    local(.sumatra, 12, .regency, "Labuhan Sitara"), local(.sumatra, 13, .province, "Ranahluhak"),
    local(.sumatra, 14, .regency, "Siaklindung"), local(.sumatra, 15, .city, "Jambuluk"),
    local(.sumatra, 16, .province, "Muararaya"), local(.sumatra, 16, .regency, "Ogankanti"),
    local(.sumatra, 17, .regency, "Rafflenda"), local(.sumatra, 18, .regency, "Wayterang"),
    local(.sumatra, 19, .city, "Timahsari"), local(.sumatra, 21, .regency, "Natuwangi"),
  ]

  private static let borneoAndSulawesi: [AgencyEntry] = [
    local(.borneoAndSulawesi, 61, .regency, "Kapuraya, Wilayah Hulu"),
    local(.borneoAndSulawesi, 62, .regency, "Kahanjung"),
    local(.borneoAndSulawesi, 63, .city, "Barimasin"),
    local(.borneoAndSulawesi, 64, .province, "Mahakencana"),
    local(.borneoAndSulawesi, 64, .city, "\"Bahari\" Lestara"),
    local(.borneoAndSulawesi, 65, .regency, "Nunukasih"),
    local(.borneoAndSulawesi, 71, .city, "Minaraya"),
    local(.borneoAndSulawesi, 72, .regency, "Togeanda"),
    local(.borneoAndSulawesi, 73, .province, "Latimora"),
    local(.borneoAndSulawesi, 73, .regency, "Bontoraya, Wilayah Pesisir"),
    local(.borneoAndSulawesi, 74, .regency, "Wakatara"),
    local(.borneoAndSulawesi, 75, .regency, "Limbotani"),
    local(.borneoAndSulawesi, 76, .regency, "Mandarasa"),
  ]

  private static let east: [AgencyEntry] = [
    local(.east, 51, .regency, "Tabasari"), local(.east, 52, .city, "Rinjasari"),
    local(.east, 53, .regency, "Flobarata"), local(.east, 53, .province, "Sasandora"),
    local(.east, 81, .regency, "Serambanda"), local(.east, 82, .city, "Ternasari"),
    local(.east, 91, .province, "Arfakora"), local(.east, 92, .city, "Ampatira"),
    local(.east, 94, .regency, "Sentawaya"), local(.east, 95, .regency, "Asmawira"),
    local(.east, 96, .regency, "Paniwara"), local(.east, 97, .regency, "Baliemora"),
  ]
}
