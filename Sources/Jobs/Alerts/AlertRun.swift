internal import Journeys
public import Storage
internal import Verbatims

/// Looks at the store's figures, notes what begins and ends, and tells those who want to know.
public struct AlertRun: Sendable {
  public let plan: AlertPlan
  public let job: String
  public let store: Store
  public let surroundings: AlertSurroundings
  /// What people call the concepts of alerts.
  var concepts = ConceptNames.none

  public init(
    _ plan: AlertPlan, job: String, store: Store, surroundings: AlertSurroundings
  ) {
    (self.plan, self.job, self.store) = (plan, job, store)
    self.surroundings = surroundings
  }

  /// Every alert is noted before it is told, and nothing that was told is told again.
  ///
  /// What could not be told is tried again at the next run, so that a receiver may get an alert twice where the program
  /// was killed between telling and noting: by its identity it knows the second for the first.
  public func run() async throws(StoreError) -> AlertSummary {
    var summary = try look()
    let errands = try store.openErrands()
    let courier = Courier(plan: plan, store: store, surroundings: surroundings)
    try await courier.run(errands, &summary)
    return summary
  }

  private func look() throws(StoreError) -> AlertSummary {
    let alarms = AlertRules(figures: try figures(), norms: plan.norms).alarms()
    let now = surroundings.now()
    let book = EpisodeBook(job: job, norms: plan.norms, today: surroundings.today, now: now)
    let words = AlertWords(plan.language, concepts: concepts)
    let entry = book.entry(alarms, open: try store.openEpisodes()) { alarm in
      AlertMessage(alarm, job: job, opened: now, in: words).content
    }
    var begun: [AlertEpisode] = []
    for (alarm, episode) in entry.begun {
      var episode = episode
      episode.evidence = try evidence(of: alarm)
      begun.append(episode)
    }
    try store.noteEpisodes(
      begun: begun, changed: entry.lasting + entry.ended, deliveries: plan.deliveries.map(\.name))
    var summary = AlertSummary()
    (summary.begun, summary.lasting, summary.ended) = (entry.begun.count, entry.lasting.count, entry.ended.count)
    return summary
  }

  /// So many verbatims show what an alert is about.
  private static let mostEvidence = 3

  private func evidence(of alarm: Alarm) throws(StoreError) -> [AlertEvidence] {
    if !alarm.verbatims.isEmpty {
      return alarm.verbatims.map { AlertEvidence(key: $0.key, start: $0.start, end: $0.end, what: $0.what) }
    }
    var filter = FindingFilter(kind: .irritant)
    switch alarm.place {
    case .concept(let name): filter.concept = name
    case .stage(let stage): filter.stage = stage
    case .touchpoint(let stage, let channel): (filter.stage, filter.channel) = (stage, channel)
    case .everything, .source, .verbatim: return []
    }
    return try store.evidence(filter, in: Window(first: alarm.first, last: alarm.last), limit: Self.mostEvidence)
  }

  private func figures() throws(StoreError) -> AlertFigures {
    let first = surroundings.today - Int32(clamping: plan.reach)
    let window = Window(first: first, last: surroundings.today)
    var figures = AlertFigures(
      today: surroundings.today, first: first, volumes: try store.volumes(window), cells: try store.cellDays(window),
      concepts: try store.conceptDays(window, kind: .irritant))
    figures.recourses = try recourses()
    return figures
  }

  /// Recourse threatened or begun, in the days of its rule.
  private func recourses() throws(StoreError) -> [AlertReference] {
    guard let norms = plan.norms[.recourse] else { return [] }
    let first = surroundings.today - Int32(clamping: norms.window) + 1
    return try store.recourses(in: Window(first: first, last: surroundings.today)).map { id, key, day, recourse in
      AlertReference(id: id, key: key, start: recourse.start, end: recourse.end, day: day, what: recourse.kind)
    }
  }
}
