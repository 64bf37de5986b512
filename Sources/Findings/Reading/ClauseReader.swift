import Cues
import Tokens
import Verbatims

/// Reads clauses: what each cue is worth in its clause, what reaches it, and what it is about.
struct ClauseReader: Sendable {
  private let shared: SharedWeights
  private var scope: ShifterScope

  private var weights: Weights { shared.values }

  init(weights: SharedWeights) {
    shared = weights
    scope = ShifterScope(weights: weights)
  }

  /// Appends the readings of all clauses and the shifters that reached them, and tells each clause its readings.
  mutating func read(
    _ clauses: inout [Clause], of sentences: [Sentence], cues: [Cue], glances: [Glance], words: [WordFlags],
    tokens: [Token], quantities: [Quantity], into readings: inout [CueReading], shifters: inout [Int]
  ) {
    let told = readEach(
      &clauses, of: sentences, cues: cues, glances: glances, words: words, tokens: tokens, into: &readings,
      shifters: &shifters)
    if told.contains(.promise) {
      let measures = Measures(shared: shared, quantities: quantities, tokens: tokens, words: words)
      ToldAndCame(shared: shared, measures: measures)
        .find(&readings, clauses, sentences, cues.span, glances.span, &shifters)
      Promises(shared: shared).find(&readings, clauses, sentences)
    }
    Answers(shared: shared).turn(&readings, clauses, sentences, scope)
    if told.contains(.cleft) { Clefts().drop(&readings, clauses, cues.span, glances.span) }
    if told.contains(.now) { ThenAndNow().settle(&readings, clauses, cues.span, glances.span, words.span) }
    readTogether(&readings, clauses, sentences, cues.span, glances.span)
  }

  /// Reads each clause by itself, and returns what all of them do.
  private mutating func readEach(
    _ clauses: inout [Clause], of sentences: [Sentence], cues: [Cue], glances: [Glance], words: [WordFlags],
    tokens: [Token], into readings: inout [CueReading], shifters: inout [Int]
  ) -> Entry.Traits {
    let (cues, glances, words, tokens) = (cues.span, glances.span, words.span, tokens.span)
    var told: Entry.Traits = []
    var denied: Denial?
    for number in clauses.indices where clauses[number].traits.meets(.readable) {
      let clause = clauses[number]
      let before: Entry.Traits = number > 0 ? clauses[number - 1].traits : []
      let first = readings.count
      var irrealis = denied?.goesOn(in: number, clauses.span, cues, glances)
      if irrealis == nil, before.contains(.void) {
        irrealis = self.irrealis(before: number, clauses.span, cues, glances, words)
      }
      if irrealis == nil { irrealis = denial(behind: number, clauses.span, cues, glances, words) }
      scope.read(
        clause, number: number, after: irrealis, isQuestion: sentences[clause.sentence].isQuestion, cues: cues,
        glances: glances, words: words, tokens: tokens,
        into: &readings, shifters: &shifters)
      let new = first..<readings.count
      clauses[number].readings = new
      denied = scope.denial.map { Denial(cue: $0, clause: number) }
      if sentences[clause.sentence].isQuestion { readQuestion(&readings, of: new) }
      if clause.traits.contains(.yields) { Merging.dropOwn(&readings, of: new, in: clause, cues, glances) }
      if clause.traits.union(before).contains(.wish) {
        Wishes(shared: shared).read(&readings, of: number, clauses, words)
      }
      for index in new where readings[index].outcome == .found {
        guard clause.traits.contains(.names) || readings[index].glance.traits.contains(.general) else { continue }
        aim(index, of: &readings, clauses, cues: cues, glances: glances)
      }
      if new.count > 1, clause.traits.contains(.yields) {
        Merging.giveWay(&readings, of: new, reachedBy: shifters, cues)
      }
      if new.count > 1, clause.traits.contains(.scales) {
        Merging.dropDegrees(&readings, of: new, reachedBy: shifters, cues)
      }
      if new.count > 1 { Merging.join(&readings, of: new) }
      if new.count > 1 { Merging.dropRemnants(&readings, of: new, words) }
      told.formUnion(clause.traits)
    }
    return told
  }

  /// What clauses say of one another.
  private func readTogether(
    _ readings: inout [CueReading], _ clauses: [Clause], _ sentences: [Sentence], _ cues: Span<Cue>,
    _ glances: Span<Glance>
  ) {
    Rescue(shared: shared).turn(&readings, clauses, sentences, cues, glances)
    guard readings.count > 1 else { return }
    MockPraise(shared: shared).drop(from: &readings, clauses, sentences, cues, glances)
    Merging.joinSentences(&readings, clauses: clauses)
    LonePraise(shared: shared).drop(from: &readings, clauses: clauses)
  }

  /// The irrealis that fills the clause before, up to its mark: « Chez mon ancien assureur, tout était simple ».
  private func irrealis(
    before number: Int, _ clauses: Span<Clause>, _ cues: Span<Cue>, _ glances: Span<Glance>, _ words: Span<WordFlags>
  ) -> Int? {
    guard clauses[number - 1].sentence == clauses[number].sentence, clauses[number - 1].readings.isEmpty else {
      return nil
    }
    var filling: Int?
    for index in clauses[number - 1].cues where glances[index].traits.contains(.void) {
      guard clauses[number - 1].isFilled(by: cues[index]) else { continue }
      if glances[index].traits.contains(.flip), !isOfThen(number, clauses, words) { continue }
      filling = index
    }
    return filling
  }

  /// What denies a clause from behind: « C'était rapide, plus maintenant », "the staff were friendly, before".
  private func denial(
    behind number: Int, _ clauses: Span<Clause>, _ cues: Span<Cue>, _ glances: Span<Glance>, _ words: Span<WordFlags>
  ) -> Int? {
    let next = number + 1
    guard next < clauses.count, clauses[next].traits.isSuperset(of: Self.apart) else { return nil }
    // A mark parts the two: « propre, avant » is not "as good as before".
    guard words[clauses[number].tokens.upperBound - 1].contains(.boundary) else { return nil }
    guard clauses[next].sentence == clauses[number].sentence, words.tellPast(in: clauses[number].tokens) else {
      return nil
    }
    for index in clauses[next].cues where glances[index].traits.isSuperset(of: Self.apart) {
      if clauses[next].isFilled(by: cues[index]) { return index }
    }
    return nil
  }

  /// What denies or speaks of the past, set apart from what it goes for.
  private static var apart: Entry.Traits { [.flip, .void, .after] }

  /// « Avant, tout était simple »: a clause that begins nothing but its sentence speaks of what was.
  private func isOfThen(_ number: Int, _ clauses: Span<Clause>, _ words: Span<WordFlags>) -> Bool {
    if number > 1, clauses[number - 2].sentence == clauses[number].sentence { return false }
    guard !clauses[number].opensWithPivot else { return false }
    return words.tellPast(in: clauses[number].tokens)
  }

  /// A mild positive word in a question is no praise.
  private func readQuestion(_ readings: inout [CueReading], of clause: Range<Int>) {
    for index in clause where readings[index].outcome == .found {
      if readings[index].valence > 0, readings[index].valence < weights.leastPositiveInQuestion {
        readings[index].outcome = .asked
      }
    }
  }

  private func aim(
    _ index: Int, of readings: inout [CueReading], _ clauses: [Clause], cues: Span<Cue>, glances: Span<Glance>
  ) {
    var reading = readings[index]
    Targets(shared: shared).aim(
      &reading, among: readings.span, clauses: clauses.span, cues: cues, glances: glances)
    readings[index] = reading
  }
}
