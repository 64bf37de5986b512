import Cues
import Verbatims

/// Lets the shifters of one clause meet its cues: negation with its scope, intensifiers, irrealis.
struct ShifterScope: Sendable {
  let lexicon: Lexicon
  let weights: Weights

  /// A negator on its way through the clause.
  private struct Flip {
    var cue: Int
    var limit: Int
  }

  private var flips: [Flip] = []
  private var factors: [Int] = []
  private var voidCue: Int?

  init(lexicon: Lexicon, weights: Weights) {
    self.lexicon = lexicon
    self.weights = weights
  }

  /// Appends a reading for each cue of the clause that can become a finding, and the shifters that reached it.
  ///
  /// - Complexity: O(*n*²) in the number of cues of the clause, a handful.
  mutating func read(
    _ clause: Clause, number: Int, cues: [Cue], words: [WordFlags],
    into readings: inout [CueReading], shifters: inout [Int]
  ) {
    flips.removeAll(keepingCapacity: true)
    factors.removeAll(keepingCapacity: true)
    voidCue = nil
    for index in clause.cues {
      let cue = cues[index]
      let entry = lexicon.entries[Int(cue.entry)]
      if entry.roles.contains(.void), voidCue == nil { voidCue = index }
      if entry.roles.contains(.flip) { addFlip(index, cue, words, &readings, &shifters, number) }
      if entry.factor != 100 { factors.append(index) }
      guard entry.valence != 0 || entry.roles.contains(.wish) else { continue }
      let first = shifters.count
      var reading = CueReading(
        cue: cue, clause: number, valence: Double(entry.valence), shifters: first..<first,
        outcome: .found, theme: entry.theme ?? .overall, target: nil)
      if let voidCue, cues[voidCue].end <= cue.first, !entry.roles.contains(.wish) {
        shifters.append(voidCue)
        reading.outcome = .notLived
      }
      shift(&reading, entry, cues, &shifters)
      reading.shifters = first..<shifters.count
      readings.append(reading)
    }
    intensifyFromBehind(clause, number, cues, &readings, &shifters)
  }

  // MARK: Negation

  /// Notes a negator; one that stands right after a finite verb reverses it, as spoken French does.
  private mutating func addFlip(
    _ index: Int, _ cue: Cue, _ words: [WordFlags],
    _ readings: inout [CueReading], _ shifters: inout [Int], _ clause: Int
  ) {
    if let last = readings.indices.last, readings[last].clause == clause, readings[last].outcome == .found,
      readings[last].shifters.isEmpty, readings[last].cue.end <= cue.first,
      Int(cue.first) - Int(readings[last].cue.end) <= weights.flipBackReach,
      lexicon.entries[Int(cue.entry)].roles.contains(.after),
      words[Int(readings[last].cue.end) - 1].contains(.finiteVerb), !isNegated(readings[last])
    {
      let first = shifters.count
      shifters.append(index)
      readings[last].valence = flipped(readings[last].valence)
      readings[last].shifters = first..<shifters.count
      return
    }
    if let around = readings.lastIndex(where: {
      $0.clause == clause && $0.cue.first < cue.first && cue.end < $0.cue.end
    }) {
      return reverse(&readings[around], by: index, &shifters)
    }
    // A negator inside « ne … pas » is told by the longer cue.
    flips.append(Flip(cue: index, limit: Int(cue.end) + weights.flipReach))
  }

  /// « Le tarif n'est pas raisonnable »: the cue is read already, and the negator stands in its gap.
  private func reverse(_ reading: inout CueReading, by negator: Int, _ shifters: inout [Int]) {
    let shifted = reading.shifters
    guard reading.outcome == .found, !isNegated(reading), shifted.isEmpty || shifted.upperBound == shifters.count
    else { return }
    let first = shifted.isEmpty ? shifters.count : shifted.lowerBound
    shifters.append(negator)
    reading.valence = flipped(reading.valence)
    reading.shifters = first..<shifters.count
  }

  private func isNegated(_ reading: CueReading) -> Bool {
    lexicon.entries[Int(reading.cue.entry)].roles.contains(.negated)
  }

  private func flipped(_ valence: Double) -> Double {
    let size = min(4, max(1, Int(valence.magnitude.rounded())))
    return valence > 0 ? weights.flippedPositive[size] : weights.flippedNegative[size]
  }

  // MARK: One cue

  private mutating func shift(_ reading: inout CueReading, _ entry: Entry, _ cues: [Cue], _ shifters: inout [Int]) {
    let cue = reading.cue
    var factor = chain(before: cue, cues, &shifters)
    var negations = 0
    for at in flips.indices {
      let flip = cues[flips[at].cue]
      guard flip.first < cue.first, Int(cue.first) <= flips[at].limit else { continue }
      // The cue is beyond the negator, or between its two halves; one that holds a half has it in its valence.
      guard flip.end <= cue.first || cue.end < flip.end else { continue }
      negations += 1
      // « Pas très » is negator and downtoner in one, and named once.
      if !shifters[reading.shifters.lowerBound...].contains(flips[at].cue) { shifters.append(flips[at].cue) }
      flips[at].limit = Int(max(cue.end, flip.end)) + weights.flipCoordination
      factor *= chain(before: flip, cues, &shifters)
    }
    if negations % 2 == 1, !isNegated(reading) {
      if factor > 1, !factors.isEmpty, isInsideNegation(cue, cues) { factor = weights.intensifierUnderNegation }
      reading.valence = flipped(reading.valence)
    }
    reading.valence = max(-4, min(4, reading.valence * factor))
  }

  /// An intensifier stands between the negator and the cue: « pas très bon ».
  private func isInsideNegation(_ cue: Cue, _ cues: [Cue]) -> Bool {
    guard let flip = flips.last(where: { cues[$0.cue].first < cue.first }) else { return false }
    return factors.contains { cues[$0].first > cues[flip.cue].first && cues[$0].end <= cue.first }
  }

  // MARK: Intensity

  /// The product of the intensifiers and downtoners that lead up to a cue without a gap of more than one word.
  private func chain(before cue: Cue, _ cues: [Cue], _ shifters: inout [Int]) -> Double {
    var factor = 1.0
    var edge = Int(cue.first)
    for index in factors.reversed() {
      let shifter = cues[index]
      guard Int(shifter.end) <= edge else { continue }
      guard edge - Int(shifter.end) <= 1 else { break }
      factor *= Double(lexicon.entries[Int(shifter.entry)].factor) / 100
      shifters.append(index)
      edge = Int(shifter.first)
    }
    return min(factor, 2)
  }

  /// « déçu énormément »: an intensifier right behind a cue, and not in front of another.
  private func intensifyFromBehind(
    _ clause: Clause, _ number: Int, _ cues: [Cue], _ readings: inout [CueReading], _ shifters: inout [Int]
  ) {
    guard let last = readings.indices.last, readings[last].clause == number, readings[last].shifters.isEmpty
    else { return }
    guard let index = factors.first(where: { cues[$0].first == readings[last].cue.end }) else { return }
    let first = shifters.count
    shifters.append(index)
    readings[last].shifters = first..<shifters.count
    let factor = Double(lexicon.entries[Int(cues[index].entry)].factor) / 100
    readings[last].valence = max(-4, min(4, readings[last].valence * factor))
  }
}
