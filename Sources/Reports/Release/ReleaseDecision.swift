import Basics
public import Disclosure

/// Whether a public release may be written, beside the last one of the same pipeline.
public struct ReleaseDecision: Sendable {
  /// What is to be published.
  public let release: PublicRelease
  /// The name of the last release; nil where there is none.
  public let lastName: String?
  /// What a reader of both releases could find out.
  public let risks: [DifferencingRisk]
  /// Whether somebody has accepted these risks.
  public let isAccepted: Bool

  /// Compares a release with the last one.
  public init(
    _ release: PublicRelease, last: (name: String, record: ReleaseRecord)?, isAccepted: Bool
  ) {
    self.release = release
    lastName = last?.name
    risks = last.map { release.record.risks(since: $0.record, rules: release.rules) } ?? []
    self.isAccepted = isAccepted
  }

  /// Whether it is written.
  public var isPublished: Bool { risks.isEmpty || isAccepted }

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
      "compared_with": .string(orNull: lastName), "differencing_risks": .number(risks.count),
      "is_accepted": .bool(isAccepted && !risks.isEmpty), "is_published": .bool(isPublished),
    ])
  }
}
