internal import Storage

/// What of the alarms of a run is news: decides in values what begins, lasts and ends.
struct EpisodeBook {
  /// What came of the alarms.
  struct Entry {
    var begun: [(alarm: Alarm, episode: AlertEpisode)] = []
    var lasting: [AlertEpisode] = []
    var ended: [AlertEpisode] = []
  }

  let job: String
  let norms: [AlertRule: AlertNorms]
  let today: Int32
  /// Seconds since 1970-01-01T00:00:00Z.
  let now: Int64

  /// - Parameters:
  ///   - open: the episodes that lasted when last looked at.
  ///   - content: what is told of an alarm.
  func entry(_ alarms: [Alarm], open: [AlertEpisode], content: (Alarm) -> String) -> Entry {
    var entry = Entry()
    var rest = Dictionary(open.map { (Key(rule: $0.rule, place: $0.place), $0) }, uniquingKeysWith: { one, _ in one })
    for alarm in alarms {
      let key = Key(rule: alarm.rule.rawValue, place: alarm.place.key)
      if var episode = rest.removeValue(forKey: key) {
        if alarm.first <= episode.last + coolDown(alarm.rule) {
          episode.last = max(episode.last, alarm.last)
          entry.lasting.append(episode)
          continue
        }
        entry.ended.append(over(episode))
      }
      entry.begun.append((alarm, episode(alarm, content(alarm))))
    }
    for episode in open where rest[Key(rule: episode.rule, place: episode.place)] != nil {
      // A rule that is no longer asked ends what it began.
      let coolDown = AlertRule(rawValue: episode.rule).flatMap { norms[$0]?.coolDown } ?? 0
      if episode.last + Int32(clamping: coolDown) < today { entry.ended.append(over(episode)) }
    }
    return entry
  }

  private struct Key: Hashable {
    var rule: String
    var place: String
  }

  private func coolDown(_ rule: AlertRule) -> Int32 { Int32(clamping: norms[rule]?.coolDown ?? 0) }

  private func over(_ episode: AlertEpisode) -> AlertEpisode {
    var episode = episode
    episode.ended = now
    return episode
  }

  private func episode(_ alarm: Alarm, _ content: String) -> AlertEpisode {
    AlertEpisode(
      id: AlertIdentity.of(job: job, alarm), rule: alarm.rule.rawValue, place: alarm.place.key, first: alarm.first,
      last: alarm.last, opened: now, content: content)
  }
}
