internal import FoundationEssentials
internal import Journeys
internal import Storage
internal import Verbatims

/// What is told of an alert: JSON for programs, a paragraph for people.
struct AlertMessage: Codable, Hashable {
  var id: String
  var job: String
  var rule: String
  /// As ``AlertPlace`` writes it.
  var place: String
  /// In the language of the job.
  var title: String
  var first: String
  var last: String
  var value: Double
  var expected: Double?
  var interval: [Double]?
  var q: Double?
  var count: Int
  /// When it was noticed: seconds since 1970-01-01T00:00:00Z.
  var opened: Int64
  /// What shows it, as far as it is still there.
  var verbatims: [Reference] = []
  /// Customers' words: only where the job asks for them, and never in the store.
  var quotes: [String]?

  struct Reference: Codable, Hashable {
    var id: String
    /// In Unicode scalars of the verbatim's text.
    var start: Int
    var end: Int
    var what: String
  }

  init(_ alarm: Alarm, job: String, opened: Int64, in words: AlertWords) {
    id = AlertIdentity.of(job: job, alarm)
    (self.job, rule, place) = (job, alarm.rule.rawValue, alarm.place.key)
    title = words.title(alarm)
    (first, last) = (CivilDay(alarm.first).iso, CivilDay(alarm.last).iso)
    value = Self.rounded(alarm.figure.value, 1e3)
    expected = alarm.figure.expected.map { Self.rounded($0, 1e3) }
    interval = alarm.figure.interval.map { [Self.rounded($0.low, 1e3), Self.rounded($0.high, 1e3)] }
    q = alarm.figure.q.map { Self.rounded($0, 1e6) }
    count = alarm.figure.count
    self.opened = opened
  }

  /// What the store keeps of an alert.
  init?(_ episode: AlertEpisode) {
    guard let message = try? JSONDecoder().decode(Self.self, from: Data(episode.content.utf8)) else { return nil }
    self = message
  }

  /// For the store, which knows of the verbatims by itself.
  var content: String { String(decoding: json, as: UTF8.self) }

  /// One line, members in the order of their names.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { Array($0) } ?? []
  }

  var paragraph: String {
    ([title] + (quotes ?? []).map { "  « \($0) »" } + ["  \(rule) · \(place) · \(id)"]).joined(separator: "\n")
  }

  private static func rounded(_ value: Double, _ scale: Double) -> Double { (value * scale).rounded() / scale }
}
