import Journeys
import TestSupport
import Verbatims

/// A ledger written by hand: `ledger.say("r1", by: "anna", on: 3, [.irritant(.receive, .delivery, .timeliness, 800)])`.
struct LedgerBuilder {
  private(set) var ledger = Ledger()

  /// One finding, in thousandths of intensity.
  struct Row {
    var row: FindingRow
    var concept: String
    var quote: String

    init(
      _ kind: Kind, _ stage: Stage, _ channel: Channel = .unknown, _ theme: Theme = .overall, _ intensity: Int16 = 500,
      concept: String? = nil, quote: String = ""
    ) {
      row = FindingRow(kind: kind, stage: stage, channel: channel, theme: theme, intensity: intensity)
      if channel != .unknown { row.channelFrom = .clause }
      if stage != .unknown { row.stageFrom = .clause }
      self.concept = concept ?? "\(theme.id).any"
      self.quote = quote
    }

    static func irritant(
      _ stage: Stage, _ channel: Channel = .unknown, _ theme: Theme = .overall, _ intensity: Int16 = 500
    ) -> Row { Row(.irritant, stage, channel, theme, intensity) }

    static func enchantment(
      _ stage: Stage, _ channel: Channel = .unknown, _ theme: Theme = .overall, _ intensity: Int16 = 500
    ) -> Row { Row(.enchantment, stage, channel, theme, intensity) }

    static func expectation(
      _ stage: Stage, _ channel: Channel = .unknown, _ theme: Theme = .overall
    ) -> Row { Row(.expectation, stage, channel, theme, 300) }

    /// A decision, and the finding that it rests on.
    func deciding(_ decision: MakeOrBreak, because: Int16 = -1) -> Row {
      var copy = self
      copy.row.makeOrBreak = decision
      copy.row.because = because
      return copy
    }

    func momentOfTruth() -> Row {
      var copy = self
      copy.row.isMomentOfTruth = true
      return copy
    }

    func breaking(_ rupture: Rupture) -> Row {
      var copy = self
      copy.row.rupture = rupture
      return copy
    }

    func saying(_ quote: String, concept: String? = nil) -> Row {
      var copy = self
      copy.quote = quote
      copy.concept = concept ?? copy.concept
      return copy
    }
  }

  /// Adds a verbatim.
  ///
  /// - Parameters:
  ///   - day: counted from 1970-01-01.
  ///   - score: in whole points.
  mutating func say(
    _ id: String, by customer: String? = nil, on day: Int? = nil, score: Int? = nil, from source: String? = nil,
    effort: Int16 = 0, columns: [(String, String)] = [], _ findings: [Row]
  ) {
    var row = VerbatimRow(id: ledger.texts.intern(id))
    if let customer { row.customer = ledger.texts.intern(customer) }
    if let source { row.sourceChannel = ledger.texts.intern(source) }
    row.seconds = day.map { Int64($0) * 86_400 }
    row.score = score.map { Int32($0) * 1000 }
    row.effort = effort
    row.language = ledger.texts.intern("en")
    row.engine = ledger.texts.intern("0.1.0+lex.000000")
    let sum = findings.reduce(0) { $0 + Int($1.row.valence) }
    row.polarity = Int16(clamping: findings.isEmpty ? 0 : sum / findings.count)
    let kept = columns.map { KeptValue(column: ledger.texts.intern($0.0), value: ledger.texts.intern($0.1)) }
    var start: UInt32 = 0
    let rows = findings.map { finding in
      var row = finding.row
      row.concept = ledger.texts.intern(finding.concept)
      row.quote = ledger.texts.intern(finding.quote)
      (row.start, row.end) = (start, start + 5)
      start += 10
      return row
    }
    ledger.add(row, findings: rows, kept: kept)
  }

  /// Verbatims with the same finding each, of a customer each: `id-0`, `id-1`, …
  mutating func say(
    _ id: String, times: Int, on day: Int? = nil, score: Int? = nil, from source: String? = nil, effort: Int16 = 0,
    columns: [(String, String)] = [], _ findings: [Row]
  ) {
    for number in 0..<times {
      say(
        "\(id)-\(number)", by: "\(id)-customer-\(number)", on: day, score: score, from: source, effort: effort,
        columns: columns, findings)
    }
  }

  /// The map of what was said.
  func map(on journey: Journey = .standard, _ change: (inout MapOptions) -> Void = { _ in }) -> JourneyMap {
    var options = MapOptions()
    change(&options)
    return JourneyMap(ledger, on: journey, options: options)
  }

  /// The same rows in random order and with other text numbers, by way of random parts.
  func shuffled(parts: Int, seed: UInt64) -> Ledger {
    var generator = SeededGenerator(state: seed)
    let rows = ledger.verbatims.shuffled(using: &generator)
    var pieces = [Ledger](repeating: Ledger(), count: parts)
    for verbatim in rows {
      let piece = Int.random(in: 0..<parts, using: &generator)
      let one = ledger.filter { $0.findings == verbatim.findings && $0.id == verbatim.id && $0.kept == verbatim.kept }
      pieces[piece].append(one)
    }
    var joined = Ledger()
    for piece in pieces.shuffled(using: &generator) { joined.append(piece) }
    return joined
  }
}
