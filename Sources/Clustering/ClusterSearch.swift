public import Basics
import Flow

extension ProfileClusters {
  /// Finds the clusters of profiles, chooses their number and judges them.
  ///
  /// `progress` hears how many of the searches are done, from several threads. Everything else is
  /// the same for every order of the input and every number of workers.
  public init(
    of source: WeightedProfiles, metric: ProfileMetric, options: ClusterOptions = ClusterOptions(),
    workers: Int = 1, progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(Failure) {
    try source.checkSums(metric)
    let search = ClusterSearch(
      source: source, metric: metric, options: options, workers: max(workers, 1))
    guard !source.profiles.isEmpty else {
      self.init(source, metric: metric, chosen: nil, trials: [], notes: [.nobodyComplete])
      return
    }
    let counts = source.profiles.count == 1 ? 1...1 : options.counts
    let trials = try search.trials(counts, progress)
    guard !trials.isEmpty else {
      self.init(source, metric: metric, chosen: nil, trials: [], notes: [.noCandidate])
      return
    }
    var notes: [ClusterNote] = source.profiles.count == 1 ? [.oneProfile] : []
    if trials.last?.count ?? 0 < options.counts.upperBound, notes.isEmpty {
      let possible = trials.last?.count ?? 0
      notes.append(.fewerPossible(asked: options.counts.upperBound, possible: possible))
    }
    let judgement = search.choice(trials)
    let all = try judgement.trial == nil ? search.trials(1...1) { _, _ in } + trials : trials
    self.init(
      source, metric: metric, chosen: judgement.trial ?? all.first, trials: all,
      notes: notes + judgement.notes)
  }
}

/// The searches for several numbers of clusters, over everybody and over half-samples.
struct ClusterSearch: Sendable {
  let source: WeightedProfiles
  let metric: ProfileMetric
  let options: ClusterOptions
  let workers: Int

  /// Tries every number of clusters of a range that there are candidates for.
  func trials(
    _ counts: ClosedRange<Int>, _ progress: @Sendable (Int, Int) -> Void
  ) throws(Failure) -> [ClusterTrial] {
    let finished = Turnstile()
    // Everybody comes first, because that search takes the longest.
    let searches = 1 + (counts.upperBound > 1 ? source.halves.count : 0)
    let fits = Workers.map(searches, on: workers) { task -> Result<MedoidFit, Failure> in
      let people = task == 0 ? source : source.half(task - 1)
      let fit = Result { () throws(Failure) in
        try MedoidFit(people, metric: metric, counts: counts, options: options.medoids)
      }
      progress(finished.pass() + 1, searches)
      return fit
    }
    var found: [MedoidFit] = []
    for fit in fits { found.append(try fit.get()) }
    let all = found
    return all[0].medoids.keys.sorted().map { count in trial(count, all) }
  }

  private func trial(_ count: Int, _ fits: [MedoidFit]) -> ClusterTrial {
    let medoids = fits[0].medoids[count] ?? []
    let partition = Partition(source, by: medoids, metric: metric)
    let agreements = Workers.map(count > 1 ? fits.count - 1 : 0, on: workers) { half in
      let other = Partition(source, by: fits[half + 1].closest(to: count), metric: metric)
      return RandIndex.adjusted(partition.labels, other.labels, weights: source.weights)
    }
    return ClusterTrial(
      count: count, medoids: medoids, loss: partition.losses(source.weights).reduce(0, +),
      people: partition.people(source.weights),
      medoidSilhouette: Silhouettes.medoid(partition, source.weights),
      averageSilhouette: Silhouettes.average(
        source, partition, metric, over: options.silhouetteLimit),
      stability: Stability(agreements))
  }

  /// The number of clusters to report, nil for none that is admissible, and what to say about it.
  func choice(_ trials: [ClusterTrial]) -> (trial: ClusterTrial?, notes: [ClusterNote]) {
    var notes: [ClusterNote] = []
    let chosen: ClusterTrial?
    switch options.count {
    case .fixed:
      chosen = trials.last
      if let chosen, chosen.count > 1 {
        if !isLarge(chosen) { notes.append(.smallCluster) }
        if !isStable(chosen) { notes.append(.unstable) }
      }
    case .best:
      guard trials.last?.count ?? 0 > 1 else { return (trials.last, []) }
      var best: ClusterTrial?
      for trial in trials where trial.count > 1 && isLarge(trial) && isStable(trial) {
        if let best, trial.medoidSilhouette - best.medoidSilhouette <= 1e-12 { continue }
        best = trial
      }
      chosen = best
      if best == nil { notes.append(.noStructure) }
    }
    if source.halves.isEmpty { notes.append(.stabilityUnknown) }
    if let width = chosen?.averageSilhouette, width < options.weakSilhouette {
      notes.append(.weakStructure)
    }
    return (chosen, notes)
  }

  private func isLarge(_ trial: ClusterTrial) -> Bool {
    let all = source.people
    return trial.people.allSatisfy {
      $0 >= options.leastPeople && 100 * $0 >= options.leastPercent * all
    }
  }

  private func isStable(_ trial: ClusterTrial) -> Bool {
    (trial.stability?.median ?? 1) >= options.leastStability
  }
}
