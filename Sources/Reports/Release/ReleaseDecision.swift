import Basics
public import Disclosure

/// Whether a public release may be written, beside every earlier one of the same pipeline.
public struct ReleaseDecision: Sendable {
  /// What a reader of this release and an earlier one could find out.
  public struct Comparison: Sendable {
    /// The name of the earlier release.
    public let name: String
    /// The counts that tell of few people; never empty.
    public let risks: [DifferencingRisk]
  }

  /// What is to be published.
  public let release: PublicRelease
  /// The names of the earlier releases, in their order.
  public let earlier: [String]
  /// The earlier release that is repeated, figure by figure; nil where there is none.
  public let repeated: String?
  /// The earlier releases that tell of few people beside this one, in their order.
  public let risky: [Comparison]
  /// Whether somebody has accepted these risks.
  public let isAccepted: Bool
  /// Whether a public folder of the same day was released before, which stays if this one is withheld.
  public let hasFolder: Bool

  /// Compares a release with all earlier ones; a release that repeats one of them tells nothing new.
  public init(
    _ release: PublicRelease, earlier: [(name: String, record: ReleaseRecord)], isAccepted: Bool,
    hasFolder: Bool = false
  ) {
    self.release = release
    self.earlier = earlier.map(\.name)
    self.isAccepted = isAccepted
    self.hasFolder = hasFolder
    let record = release.record
    let repeated = earlier.last { $0.record == record }?.name
    self.repeated = repeated
    risky =
      repeated != nil
      ? []
      : earlier.compactMap {
        let risks = record.risks(since: $0.record, rules: release.rules)
        return risks.isEmpty ? nil : Comparison(name: $0.name, risks: risks)
      }
  }

  /// The earlier release with most risks, of equal ones the first; nil where there is no risk.
  public var worst: Comparison? {
    risky.reduce(nil) { worst, next in
      worst.map { $0.risks.count >= next.risks.count ? $0 : next } ?? next
    }
  }

  /// How many risks there are beside all earlier releases together.
  public var riskCount: Int { risky.reduce(0) { $0 + $1.risks.count } }

  /// Whether it is written.
  public var isPublished: Bool { risky.isEmpty || isAccepted }

  /// Whether the public folder that was released before for the same day stays in its place.
  public var keepsFolder: Bool { hasFolder && !isPublished }

  /// Its files: the public ones where it is written, and the internal account in any case.
  ///
  /// Public pages lead to public pages only, so that their folder can be handed over alone.
  public func files(_ forms: [PageForm], hasUnitPages: Bool = false) -> [ReportFile] {
    guard isPublished else { return DisclosurePage.files(self) }
    let release = release
    let agencyPage = hasUnitPages ? PublicUnitPages.list : nil
    let nation = Page(PublicPage.name, label: Words(id: "Nasional", en: "The nation")) {
      PublicPage(release, $0, agencyPage: agencyPage).document
    }
    let site = Site(
      title: release.title, pages: [nation] + (hasUnitPages ? PublicUnitPages.all(release) : []),
      forms: forms)
    return PublicTables.files(release) + site.files + DisclosurePage.files(self)
  }

  /// What the record of the run says about it.
  var json: JSONValue {
    .object([
      "compared_with": .string(orNull: worst?.name ?? repeated ?? earlier.last),
      "releases_compared": .number(earlier.count), "differencing_risks": .number(riskCount),
      "is_accepted": .bool(isAccepted && !risky.isEmpty), "is_published": .bool(isPublished),
      "keeps_earlier_folder": .bool(keepsFolder),
    ])
  }
}
