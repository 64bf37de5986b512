import Cues
import Tokens
import Verbatims

/// Reads clauses: what each cue is worth in its clause, what reaches it, and what it is about.
struct ClauseReader: Sendable {
  private let weights: Weights
  private var scope: ShifterScope

  init(weights: Weights) {
    self.weights = weights
    scope = ShifterScope(weights: weights)
  }

  /// Appends the readings of all clauses and the shifters that reached them, and tells each clause its readings.
  mutating func read(
    _ clauses: inout [Clause], of sentences: [Sentence], cues: [Cue], glances: [Glance], words: [WordFlags],
    tokens: [Token], into readings: inout [CueReading], shifters: inout [Int]
  ) {
    let (cues, glances, words, tokens) = (cues.span, glances.span, words.span, tokens.span)
    for number in clauses.indices where clauses[number].traits.meets(.readable) {
      let clause = clauses[number]
      let first = readings.count
      scope.read(
        clause, number: number, cues: cues, glances: glances, words: words, tokens: tokens, into: &readings,
        shifters: &shifters)
      let new = first..<readings.count
      clauses[number].readings = new
      if sentences[clause.sentence].isQuestion { readQuestion(&readings, of: new) }
      if clause.traits.contains(.wish) { readWish(&readings, of: new) }
      for index in new where readings[index].outcome == .found {
        guard clause.traits.contains(.names) || readings[index].glance.traits.contains(.general) else { continue }
        aim(index, of: &readings, clauses, cues: cues, glances: glances)
      }
      if new.count > 1 { Merging.join(&readings, of: new) }
    }
    Rescue(weights: weights).turn(&readings, clauses, sentences, cues, glances)
    guard readings.count > 1 else { return }
    MockPraise(weights: weights).drop(from: &readings, clauses, sentences, cues, glances)
    Merging.joinBare(&readings, clauses: clauses)
    LonePraise(weights: weights).drop(from: &readings, clauses: clauses)
  }

  /// A mild positive word in a question is no praise.
  private func readQuestion(_ readings: inout [CueReading], of clause: Range<Int>) {
    for index in clause where readings[index].outcome == .found {
      if readings[index].valence > 0, readings[index].valence < weights.leastPositiveInQuestion {
        readings[index].outcome = .asked
      }
    }
  }

  /// « Il faudrait un accueil plus aimable »: positive words in a wish say what is missing.
  private func readWish(_ readings: inout [CueReading], of clause: Range<Int>) {
    var wish: UInt32?
    for index in clause where wish == nil && readings[index].kind == .expectation { wish = readings[index].cue.first }
    guard let wish else { return }
    for index in clause where readings[index].outcome == .found {
      if readings[index].valence > 0, readings[index].cue.first >= wish { readings[index].outcome = .wished }
    }
  }

  private func aim(
    _ index: Int, of readings: inout [CueReading], _ clauses: [Clause], cues: Span<Cue>, glances: Span<Glance>
  ) {
    var reading = readings[index]
    Targets(weights: weights).aim(
      &reading, among: readings.span, clauses: clauses.span, cues: cues, glances: glances)
    readings[index] = reading
  }
}
