import Cues
import Tokens
import Verbatims

/// « Devis à 300, facturé 480 », "said Monday; it is Friday": a measure told beforehand, and the same measure as it came to
/// be. Worse than told is blame, though no word in it is; better than told is praise.
struct ToldAndCame {
  let shared: SharedWeights
  private var weights: Weights { shared.values }
  let measures: Measures

  /// Compares what came with the nearest measure of the same concept that was told before it, else after it in its
  /// sentence.
  func find(
    _ readings: inout [CueReading], _ clauses: [Clause], _ sentences: [Sentence], _ cues: Span<Cue>,
    _ glances: Span<Glance>, _ shifters: inout [Int]
  ) {
    for came in readings.indices where readings[came].isWhatCame {
      guard isOpen(readings[came], glances, shifters) else { continue }
      let best = nearest(to: came, readings, clauses, sentences, glances, shifters)
      guard let best, let difference = measures.compare(readings[best], readings[came]) else { continue }
      guard difference != .same, let valence = worth(readings[came], difference) else { continue }
      // Praise that no word tells stands in the sentence of what was told.
      if valence > 0, clauses[readings[best].clause].sentence != clauses[readings[came].clause].sentence { continue }
      settle(&readings, clauses, told: best, came: came, valence)
      tie(&readings[came], to: readings[best], clauses, cues, &shifters)
    }
  }

  /// The nearest reading that tells the same measure: readings stand in the order of their clauses, so that only few of a
  /// long text are looked at.
  private func nearest(
    to came: Int, _ readings: [CueReading], _ clauses: [Clause], _ sentences: [Sentence], _ glances: Span<Glance>,
    _ shifters: [Int]
  ) -> Int? {
    var best: (told: Int, distance: Int)?
    let first = max(0, readings[came].clause - weights.comparedClauses)
    let last = min(clauses.count - 1, readings[came].clause + weights.comparedClauses)
    for clause in first...last {
      for told in clauses[clause].readings where readings[told].glance.comparison.side == .told {
        guard isOpen(readings[told], glances, shifters),
          readings[told].glance.concept == readings[came].glance.concept,
          let distance = distance(readings[told], readings[came], clauses, sentences), distance < best?.distance ?? .max
        else { continue }
        if measures.compare(readings[told], readings[came]) != nil { best = (told, distance) }
      }
    }
    return best?.told
  }

  /// Whether a reading is one side of a comparison, and nothing makes it unlived or denies it but that it was told.
  private func isOpen(_ reading: CueReading, _ glances: Span<Glance>, _ shifters: [Int]) -> Bool {
    guard reading.valence < 0 else { return false }
    if reading.outcome == .promised { return true }
    return reading.outcome == .notLived
      && reading.shifters.allSatisfy { glances[shifters[$0]].traits.contains(.promise) }
  }

  /// How many tokens lie between the two, or nil where they stand too far apart: at most a few clauses and one sentence,
  /// in one turn; what was told after what came, in one sentence.
  private func distance(
    _ told: CueReading, _ came: CueReading, _ clauses: [Clause], _ sentences: [Sentence]
  ) -> Int? {
    let (here, there) = (clauses[told.clause].sentence, clauses[came.clause].sentence)
    guard !told.cue.overlaps(came.cue), sentences[here].turn == sentences[there].turn else { return nil }
    guard !sentences[here].isQuestion, !sentences[there].isQuestion else { return nil }
    guard abs(came.clause - told.clause) <= weights.comparedClauses else { return nil }
    if told.cue.end <= came.cue.first {
      return there - here <= 1 ? Int(came.cue.first - told.cue.end) : nil
    }
    return here == there ? Int(told.cue.first - came.cue.end) + weights.toldAfterwards : nil
  }

  /// What the difference is worth: where more is worse, less is praise, unless it is so little that it is something else
  /// (a deposit); where less is worse, more is nothing to speak of.
  private func worth(_ came: CueReading, _ difference: Measures.Difference) -> Double? {
    let size = came.valence.magnitude
    let isShort = came.glance.comparison.side == .short
    switch difference {
    case .same: return nil
    case .more: return isShort ? nil : -size
    case .less: return isShort ? -size : size
    case .farLess: return isShort ? -size : nil
    }
  }

  /// What the words of the two were read as otherwise says no more, where it agrees, and was wrong, where it does not.
  private func settle(
    _ readings: inout [CueReading], _ clauses: [Clause], told: Int, came: Int, _ valence: Double
  ) {
    readings[came].outcome = .found
    readings[came].valence = valence
    for side in [told, came] {
      for other in clauses[readings[side].clause].readings where readings[other].outcome == .found && other != came {
        guard readings[other].cue.overlaps(readings[side].cue), !readings[other].decides else { continue }
        readings[other].outcome = (readings[other].valence < 0) == (valence < 0) ? .joined : .outweighed
      }
    }
  }

  /// What was told is evidence of what came: it stands among what shifted it.
  private func tie(
    _ came: inout CueReading, to told: CueReading, _ clauses: [Clause], _ cues: Span<Cue>, _ shifters: inout [Int]
  ) {
    let start = shifters.count
    for index in came.shifters { shifters.append(shifters[index]) }
    for index in clauses[told.clause].cues where cues[index] == told.cue { shifters.append(index) }
    came.shifters = start..<shifters.count
  }
}

extension CueReading {
  /// Whether it tells a number beforehand, which nothing but another number denies.
  var isFigureTold: Bool { glance.comparison.side == .told && glance.comparison.kind == .figure }

  /// Whether it is the second side of a comparison.
  var isWhatCame: Bool { glance.comparison.side.map { $0 != .told } ?? false }
}
