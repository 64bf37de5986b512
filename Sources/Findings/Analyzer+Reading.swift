import Cues
import Tokens
import Verbatims

// Clauses, shifters, targets.
extension Analyzer {
  /// Keeps the cues of each sentence's own language, lets the longer ones win, and cuts at the boundary words.
  mutating func cutClauses(_ sector: Sector?) {
    var next = 0
    for sentence in sentences {
      while next < spotted.count, Int(spotted[next].first) < sentence.tokens.lowerBound { next += 1 }
      while next < spotted.count, Int(spotted[next].first) < sentence.tokens.upperBound {
        let cue = spotted[next]
        next += 1
        guard Int(cue.end) <= sentence.tokens.upperBound else { continue }
        if lexicon.entries[Int(cue.entry)].speaks(sentence.language, in: sector) { cues.append(cue) }
      }
    }
    dropGuardedByStage()
    CueSpotter.resolve(&cues, in: lexicon)
    let cutter = ClauseCutter(lexicon: lexicon)
    var cue = 0
    for number in sentences.indices {
      cue = cutter.cut(sentences[number], number: number, tokens: tokens, cues: cues, from: cue, into: &clauses)
    }
  }

  /// An entry under `@stage` holds only where its sentence tells one of those stages.
  private mutating func dropGuardedByStage() {
    guard cues.contains(where: { lexicon.entries[Int($0.entry)].stageGuard != 0 }) else { return }
    let all = cues
    cues.removeAll { cue in
      let wanted = lexicon.entries[Int(cue.entry)].stageGuard
      guard wanted != 0, let sentence = sentences.first(where: { $0.tokens.contains(Int(cue.first)) }) else {
        return false
      }
      return !all.contains { other in
        guard sentence.tokens.contains(Int(other.first)), let stage = lexicon.entries[Int(other.entry)].stage else {
          return false
        }
        return wanted & 1 << UInt32(stage.rawValue) != 0
      }
    }
  }

  mutating func readShifters() {
    for number in clauses.indices where !clauses[number].cues.isEmpty {
      let first = readings.count
      scope.read(
        clauses[number], number: number, cues: cues, words: spotter.words, into: &readings, shifters: &reached)
      guard readings.count > first else { continue }
      readQuestion(clauses[number], from: first)
      readWish(from: first)
    }
  }

  /// A mild positive word in a question is no praise.
  private mutating func readQuestion(_ clause: Clause, from first: Int) {
    guard sentences[clause.sentence].isQuestion else { return }
    for index in first..<readings.count where readings[index].outcome == .found {
      if readings[index].valence > 0, readings[index].valence < weights.leastPositiveInQuestion {
        readings[index].outcome = .asked
      }
    }
  }

  /// « Il faudrait un accueil plus aimable »: positive words in a wish say what is missing.
  private mutating func readWish(from first: Int) {
    var wish: UInt32?
    for index in first..<readings.count {
      if wish == nil, Kind(readings[index], entry(readings[index])) == .expectation {
        wish = readings[index].cue.first
      }
    }
    guard let wish else { return }
    for index in first..<readings.count where readings[index].outcome == .found {
      if readings[index].valence > 0, readings[index].cue.first >= wish { readings[index].outcome = .wished }
    }
  }

  mutating func readTargets(_ sector: Sector?) {
    let targets = Targets(lexicon: lexicon, weights: weights)
    for index in readings.indices where readings[index].outcome == .found {
      targets.aim(index, of: &readings, clauses: clauses, cues: cues, sector: sector)
    }
  }
}

extension Entry {
  /// Whether the entry speaks in a sentence's language and in a sector.
  fileprivate func speaks(_ language: Language?, in sector: Sector?) -> Bool {
    if let mine = self.language, let language, mine != language { return false }
    return holds(in: sector)
  }
}
