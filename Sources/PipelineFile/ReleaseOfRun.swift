public import Basics
import Disclosure
public import Reports

extension Pipeline {
  /// The report that asks for a public release.
  static let publicRelease = "public-release"
  /// The folder that may be handed over.
  static let publicFolder = "publik"

  /// Whether the pipeline asks for a public release.
  public var isPublic: Bool { reports.contains { $0.name == Pipeline.publicRelease } }
}

extension RunResults {
  /// Compares the public release with all earlier ones of the pipeline; nothing happens where none is
  /// asked for.
  public mutating func decideRelease(
    beside publication: Publication, isAccepted: Bool
  ) throws(Failure) {
    guard run.pipeline.isPublic else { return }
    release = ReleaseDecision(
      PublicRelease(findings), earlier: try publication.releases.all(), isAccepted: isAccepted,
      hasFolder: publication.has(Pipeline.publicFolder))
  }

  /// The public release; where nobody has compared it with another one, it is the first.
  var decidedRelease: ReleaseDecision {
    release ?? ReleaseDecision(PublicRelease(findings), earlier: [], isAccepted: false)
  }

  /// Why there is no public release although the pipeline asks for one.
  public func releaseFailure(_ folder: String) -> Failure? {
    guard let release, !release.isPublished, let worst = release.worst else { return nil }
    let least = release.release.rules.leastCount
    let (others, more) = (release.risky.count - 1, release.riskCount - worst.risks.count)
    let since = others == 0 ? "" : ", and \(more) since \(others) other\(others == 1 ? "" : "s")"
    let kept = release.keepsFolder ? "; the folder publik/ stays as it was released" : ""
    return Failure(
      folder,
      "\(worst.risks.count) counts moved by fewer than \(least) people since the public release "
        + "\(worst.name)\(since), but none should; the internal tables are written, the public "
        + "ones are not\(kept)",
      remedy: "pengungkapan.en.md lists them; release later, or accept the risk with "
        + "'--accept-differencing', which run.json records", code: .dataBeyondLimits)
  }
}

extension Publication {
  /// Keeps the record of what is about to be released, so that it is there before anybody sees it.
  public func freeze(_ release: ReleaseDecision?) throws(Failure) {
    guard let release, release.isPublished else { return }
    try releases.keep(release.release.record)
  }
}
