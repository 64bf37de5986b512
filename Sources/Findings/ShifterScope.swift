import Cues
import Tokens

/// Lets the shifters of one clause meet its cues: negation with its scope, intensifiers, irrealis.
struct ShifterScope: Sendable {
  private let shared: SharedWeights
  private var weights: Weights { shared.values }

  /// A negator on its way through the clause.
  private struct Flip {
    var cue: Int
    var limit: Int
    /// The end of what it has reached so far.
    var edge: Int
  }

  private var flips: [Flip] = []
  private var factors: [Int] = []
  private var voidCue: Int?
  /// What asks for information, in a question.
  private var asking: Int?
  /// The first reading of the clause.
  private var first = 0
  /// The tokens of the clause.
  private var clause = 0..<0

  init(weights: SharedWeights) { shared = weights }

  /// What is more than placing.
  private static var heeded: Entry.Traits { [.judges, .wish, .void, .flip, .scales, .asks] }

  /// The denial that the clause told or was under, as a cue.
  private(set) var denial: Int?

  /// Appends a reading for each cue of the clause that can become a finding, and the shifters that reached it.
  ///
  /// - Parameters:
  ///   - before: The irrealis that goes for the whole clause.
  ///   - isQuestion: Whether its sentence is one.
  /// - Complexity: O(*n*²) in the number of cues of the clause, a handful.
  mutating func read(
    _ clause: Clause, number: Int, after before: Int?, isQuestion: Bool, cues: Span<Cue>, glances: Span<Glance>,
    words: Span<WordFlags>, tokens: Span<Token>,
    into readings: inout [CueReading], shifters: inout [Int]
  ) {
    flips.empty()
    factors.empty()
    voidCue = before
    denial = before.flatMap { glances[$0].isDenial ? $0 : nil }
    asking = nil
    first = readings.count
    self.clause = clause.tokens
    for index in clause.cues where glances[index].traits.meets(Self.heeded) {
      let traits = glances[index].traits
      if traits.contains(.void) { addVoid(index, cues, glances, &readings, &shifters) }
      if traits.contains(.flip), !traits.contains(.void) {
        addFlip(index, cues, glances, words, &readings, &shifters)
      }
      if traits.contains(.scales) { factors.append(index) }
      if traits.contains(.asks), isQuestion, opens(cues[index], clause, words) { asking = index }
      guard traits.meets(.readable) else { continue }
      var reading = CueReading(cues[index], glances[index], clause: number, shifters: shifters.count)
      judge(&reading, cues, glances, &shifters)
      // « Toujours pas reçu 😡 »: a face tells how that is felt, and nothing denies it.
      let isFace = tokens[Int(reading.cue.first)].kind.isFace
      let isShiftable = !isFace && reading.valence != 0 && !isDenied(reading, shifters)
      if isShiftable, !flips.isEmpty || !factors.isEmpty { shift(&reading, cues, glances, words, &shifters) }
      reading.shifters = reading.shifters.lowerBound..<shifters.count
      readings.append(reading)
    }
    if !factors.isEmpty { intensifyFromBehind(cues, glances, &readings, &shifters) }
  }

  /// Whether what is said was lived: a wish is what it is.
  private func judge(
    _ reading: inout CueReading, _ cues: Span<Cue>, _ glances: Span<Glance>, _ shifters: inout [Int]
  ) {
    guard !reading.glance.traits.contains(.wish) else { return }
    if let voidCue, reaches(voidCue, reading, cues, glances) {
      shifters.append(voidCue)
      makeUnlived(&reading, by: glances[voidCue])
    } else if let asking, cues[asking].first <= reading.cue.first, isAsked(reading) {
      shifters.append(asking)
      reading.outcome = .asked
    } else if reading.glance.traits.contains(.promise) {
      reading.outcome = .promised
    }
  }

  /// Whether an irrealis goes for a cue: what stands behind it, and of a denial also what begins among its words: "I
  /// [do[n't think the staff]] were rude". What speaks of the past from behind goes for what stands between its halves:
  /// « était rapide avant ».
  private func reaches(
    _ irrealis: Int, _ reading: CueReading, _ cues: Span<Cue>, _ glances: Span<Glance>
  ) -> Bool {
    let (cue, traits) = (cues[irrealis], glances[irrealis].traits)
    guard traits.isSuperset(of: .denying) else { return cue.end <= reading.cue.first }
    let isApart = Int(cue.first) < clause.lowerBound || Int(cue.first) >= clause.upperBound
    if isApart { return true }
    guard cue.first < reading.cue.first + (reading.isNegated ? 1 : 0) else { return false }
    // "I [do [n't think we would go back]]" decides.
    if reading.cue.first < cue.end, reading.decides || reading.isNegated && reading.valence > 0 { return false }
    return reading.cue.end <= cue.end || !traits.contains(.after)
  }

  /// What is denied was not lived; what is good and denied was bad.
  private func makeUnlived(_ reading: inout CueReading, by irrealis: Glance) {
    if irrealis.isDenial, reading.valence > 0 {
      reading.valence = flipped(reading.valence)
    } else {
      reading.outcome = .notLived
    }
  }

  /// Whether a denial has reversed it: then no negator reverses it again (« pas dire que ce soit propre ni rapide »).
  private func isDenied(_ reading: CueReading, _ shifters: [Int]) -> Bool {
    guard let denial else { return false }
    return shifters.count > reading.shifters.lowerBound && shifters[reading.shifters.lowerBound] == denial
  }

  /// Whether a clause begins with a cue, or a conjunction before it: "why are there fees?" is no such question.
  private func opens(_ cue: Cue, _ clause: Clause, _ words: Span<WordFlags>) -> Bool {
    let place = Int(cue.first)
    if place == clause.tokens.lowerBound { return true }
    return !words[place - 1].isDisjoint(with: [.joins, .boundary])
  }

  /// "Is there a fee for late payment?": a plain question tells of nothing lived.
  private func isAsked(_ reading: CueReading) -> Bool {
    reading.valence < 0 && -reading.valence < weights.leastNegativeInQuestion
  }

  /// "The app would be great": praise that was read already is not lived where the irrealis stands in its gap; what
  /// follows is not lived either.
  private mutating func addVoid(
    _ index: Int, _ cues: Span<Cue>, _ glances: Span<Glance>, _ readings: inout [CueReading], _ shifters: inout [Int]
  ) {
    let denies = glances[index].isDenial
    // « Propre avant notre arrivée » says nothing of now: what speaks of the past from behind ends its clause.
    // « Avant » alone goes for a whole clause beside its own.
    let isGapped = glances[index].traits.contains(.gapped)
    if denies, glances[index].traits.contains(.after) {
      guard isGapped, Int(cues[index].end) + 1 >= clause.upperBound else { return }
    }
    if voidCue == nil {
      voidCue = index
      if denies { denial = index }
    }
    guard readings.count > first else { return }
    let last = readings.count - 1
    let (outer, cue) = (readings[last].cue, cues[index])
    let isAround = outer.first < cue.first && cue.end < outer.end && readings[last].valence > 0
    let isAstride = denies && isGapped && outer.first < cue.first && cue.first < outer.end && outer.end <= cue.end
    guard isAround || isAstride else { return }
    guard readings[last].outcome == .found, readings[last].shifters.isEmpty else { return }
    readings[last].shifters = shifters.count..<shifters.count + 1
    shifters.append(index)
    makeUnlived(&readings[last], by: glances[index])
  }

  // MARK: Negation

  /// Notes a negator; one that stands right after a finite verb reverses it, as spoken French does.
  private mutating func addFlip(
    _ index: Int, _ cues: Span<Cue>, _ glances: Span<Glance>, _ words: Span<WordFlags>,
    _ readings: inout [CueReading], _ shifters: inout [Int]
  ) {
    let cue = cues[index]
    let isGapped = glances[index].traits.contains(.gapped)
    var isSpent = false
    // Several things may be read in the same words.
    for around in first..<readings.count {
      let outer = readings[around].cue
      let isInGap =
        outer.first < cue.first && cue.first < outer.end && (cue.end < outer.end || isGapped && outer.end < cue.end)
      if isInGap {
        reverse(&readings[around], by: index, &shifters)
        isSpent = true
      } else if glances[index].traits.contains(.after), around == readings.count - 1 || readings[around].valence < 0,
        isReversed(readings[around], by: cue, words)
      {
        reverse(&readings[around], by: index, &shifters)
        isSpent = true
      }
    }
    guard !isSpent else { return }
    // A negator inside « ne … pas » is told by the longer cue.
    flips.append(Flip(cue: index, limit: Int(cue.end) + weights.flipReach, edge: Int(cue.end)))
  }

  /// « Je recommande pas »: the cue is a finite verb that nothing has shifted, and the negator stands right after it.
  private func isReversed(_ reading: CueReading, by negator: Cue, _ words: Span<WordFlags>) -> Bool {
    guard reading.outcome == .found, reading.shifters.isEmpty, !reading.isNegated else { return false }
    guard reading.cue.end <= negator.first else { return false }
    guard Int(negator.first) - Int(reading.cue.end) <= weights.flipBackReach else { return false }
    return words[Int(reading.cue.end) - 1].contains(.finiteVerb)
  }

  /// « Le tarif n'est pas raisonnable », « l'appli ne plante plus »: the cue is read already, and the negator stands in its gap
  /// or around its end.
  private func reverse(_ reading: inout CueReading, by negator: Int, _ shifters: inout [Int]) {
    guard reading.outcome == .found, !reading.isNegated else { return }
    let start = shifters.count
    for index in reading.shifters { shifters.append(shifters[index]) }
    shifters.append(negator)
    reading.valence = flipped(reading.valence)
    reading.shifters = start..<shifters.count
  }

  private func flipped(_ valence: Double) -> Double {
    let size = min(4, max(1, Int(valence.magnitude.rounded())))
    return valence > 0 ? weights.flippedPositive[size] : weights.flippedNegative[size]
  }

  // MARK: One cue

  private mutating func shift(
    _ reading: inout CueReading, _ cues: Span<Cue>, _ glances: Span<Glance>, _ words: Span<WordFlags>,
    _ shifters: inout [Int]
  ) {
    let cue = reading.cue
    var factor = chain(before: cue, cues, glances, &shifters)
    var negations = 0
    for at in flips.indices {
      let flip = cues[flips[at].cue]
      guard flip.first < cue.first, Int(cue.first) <= flips[at].limit, !isTakenUp(at, before: cue, cues) else {
        continue
      }
      // The cue is beyond the negator, or between its two halves; one that holds a half has it in its valence.
      guard flip.end <= cue.first || cue.end < flip.end else { continue }
      if flips[at].edge == Int(flip.end), endsBefore(cue, flip, words) { continue }
      // « Ne laissez pas des assiettes sales », "can't undo the awful start": what is bad stays so further on.
      if reading.valence < 0, Int(cue.first) - flips[at].edge > weights.flipReachBad { continue }
      negations += 1
      // « Pas très » is negator and downtoner in one, and named once.
      if !shifters[reading.shifters.lowerBound...].contains(flips[at].cue) { shifters.append(flips[at].cue) }
      flips[at].edge = Int(max(cue.end, flip.end))
      flips[at].limit = flips[at].edge + weights.flipCoordination
      factor *= chain(before: flip, cues, glances, &shifters)
    }
    if negations % 2 == 1, !reading.isNegated {
      if factor > 1, isInsideNegation(cue, cues) { factor = weights.intensifierUnderNegation }
      reading.valence = flipped(reading.valence)
    }
    reading.valence = max(-4, min(4, reading.valence * factor))
  }

  /// "Neither polite nor quick", « pas propre ni confortable »: the second negator takes the first one up, right behind what
  /// that has reached, and both deny once.
  private func isTakenUp(_ at: Int, before cue: Cue, _ cues: Span<Cue>) -> Bool {
    guard at + 1 < flips.count, flips[at].edge > Int(cues[flips[at].cue].end) else { return false }
    let next = cues[flips[at + 1].cue]
    return Int(next.first) == flips[at].edge && next.end <= cue.first
  }

  /// « Pas d'attente et un personnel aimable »: what has reached nothing yet does not reach a thing beyond a conjunction;
  /// « et renvoie rapidement » goes on with what is denied.
  private func endsBefore(_ cue: Cue, _ flip: Cue, _ words: Span<WordFlags>) -> Bool {
    guard let join = words.conjunction(from: flip.end, before: cue.first) else { return false }
    guard join + 1 < Int(cue.first) else { return true }
    return !words[join + 1].contains(.finiteVerb)
  }

  /// An intensifier stands between the negator and the cue: « pas très bon ».
  private func isInsideNegation(_ cue: Cue, _ cues: Span<Cue>) -> Bool {
    var at = flips.count - 1
    while at >= 0, cues[flips[at].cue].first >= cue.first { at -= 1 }
    guard at >= 0 else { return false }
    let flip = cues[flips[at].cue]
    for index in factors {
      if cues[index].first > flip.first, cues[index].end <= cue.first { return true }
    }
    return false
  }

  // MARK: Intensity

  /// The product of the intensifiers and downtoners that lead up to a cue without a gap of more than one word.
  private func chain(
    before cue: Cue, _ cues: Span<Cue>, _ glances: Span<Glance>, _ shifters: inout [Int]
  ) -> Double {
    var factor = 1.0
    var edge = Int(cue.first)
    for index in factors.reversed() {
      let shifter = cues[index]
      guard Int(shifter.end) <= edge else { continue }
      guard edge - Int(shifter.end) <= 1 else { break }
      factor *= Double(glances[index].factor) / 100
      shifters.append(index)
      edge = Int(shifter.first)
    }
    return min(factor, 2)
  }

  /// « déçu énormément »: an intensifier right behind a cue, and not in front of another.
  private func intensifyFromBehind(
    _ cues: Span<Cue>, _ glances: Span<Glance>, _ readings: inout [CueReading], _ shifters: inout [Int]
  ) {
    let last = readings.count - 1
    guard last >= first, readings[last].shifters.isEmpty else { return }
    for index in factors where cues[index].first == readings[last].cue.end {
      let start = shifters.count
      shifters.append(index)
      readings[last].shifters = start..<shifters.count
      let factor = Double(glances[index].factor) / 100
      readings[last].valence = max(-4, min(4, readings[last].valence * factor))
      return
    }
  }
}

extension Glance {
  /// Whether the entry denies a statement.
  fileprivate var isDenial: Bool { traits.isSuperset(of: .denying) && !traits.meets(.telling) }
}

extension Token.Kind {
  fileprivate var isFace: Bool { self == .emoji || self == .emoticon }
}
