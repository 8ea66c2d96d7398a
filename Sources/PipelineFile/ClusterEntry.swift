import Basics
import Clustering
import Settings
import Standards
import Studies

extension Catalogue {
  /// The study of clusters.
  static let clusters = StudyEntry(
    name: "clusters",
    summary: "clusters of gap profiles by weighted k-medoids, by position level and over all",
    needs: ["profiles"],
    options: [
      levels("all that occur", "which position levels are clustered"),
      OptionEntry(
        name: "overview", values: "true, false", standard: "true",
        summary: "whether all position levels together are clustered, too"),
      OptionEntry(
        name: "k", values: "1 to 50", standard: "chosen by the medoid silhouette",
        summary: "a fixed number of clusters"),
      OptionEntry(
        name: "k-max", values: "2 to 50", standard: "10",
        summary: "the largest number of clusters that is tried"),
      extraStep(0), weights,
      OptionEntry(
        name: "candidates", values: "1 to 100000", standard: "2000",
        summary: "c_max: how many of the commonest profiles may become medoids"),
      OptionEntry(
        name: "fewest-holders", values: "1 to 1000000", standard: "1",
        summary: "w_min: how many people must have a profile before it may become a medoid; 10 for "
          + "anything published"),
      OptionEntry(
        name: "least-people", values: "1 to 1000000", standard: "30",
        summary: "the fewest people in a cluster of a chosen solution"),
      OptionEntry(
        name: "least-share", values: "0 to 50 (percent)", standard: "2",
        summary: "the least share of all people in a cluster of a chosen solution"),
      OptionEntry(
        name: "least-stability", values: "0 to 100 (percent)", standard: "80",
        summary: "the least median agreement of half-samples of a chosen solution"),
    ]
  ) { (fields, plan) throws(Failure) in
    var options = ClusterStudyOptions()
    if let node = fields.optional("overview") { options.hasOverview = try node.bool() }
    let most = try fields.optional("k-max")?.int(in: 2...50)
    if let most { options.search.count = .best(upTo: most) }
    if let node = fields.optional("k") {
      guard most == nil else {
        throw node.failure(
          "'k' and 'k-max' are both given, but a fixed number leaves nothing to choose",
          remedy: "leave one out")
      }
      options.search.count = .fixed(try node.int(in: 1...50))
    }
    if let node = fields.optional("extra-step") { options.extraStep = try node.int(in: 0...100) }
    if let node = fields.optional("candidates") {
      options.search.medoids.candidateLimit = try node.int(in: 1...100_000)
    }
    if let node = fields.optional("fewest-holders") {
      options.search.medoids.leastHolders = Int64(try node.int(in: 1...1_000_000))
    }
    if let node = fields.optional("least-people") {
      options.search.leastPeople = Int64(try node.int(in: 1...1_000_000))
    }
    if let node = fields.optional("least-share") {
      options.search.leastPercent = Int64(try node.int(in: 0...50))
    }
    if let node = fields.optional("least-stability") {
      options.search.leastStability = Double(try node.int(in: 0...100)) / 100
    }
    let (plain, named) = (options, try NamedOptions(&fields))
    plan.clusters = { (standard) throws(Failure) in
      var options = plain
      options.positions = try named.positions(standard)
      options.weights = try named.weights(standard)
      return options
    }
  }
}
