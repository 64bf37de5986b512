internal import Tokens

// The patterns that a quantity, or a word near one, has tried.
extension CueSpotter {
  func matchQuantities(_ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]) {
    var next = 0
    var near = NearQuantities(reach: lexicon.index.looseReach + widestQuantity)
    for quantity in quantities {
      let end = min(tokens.count, Int(quantity.end) + lexicon.index.looseReach)
      next = max(next, Int(quantity.first) - lexicon.index.looseReach)
      while next < end {
        if surroundings.heads[next].loose > 0 {
          near.move(to: next, quantities.span)
          matchLoose(next, near, tokens, languages, into: &cues)
        }
        next += 1
      }
      for position in lexicon.quantityTrials.range(of: UInt32(quantity.kind.rawValue)) {
        let trial = lexicon.index.trials[lexicon.quantityTrials[position]]
        guard !trial.languages.isDisjoint(with: languages) else { continue }
        attempt(trial, at: Int(quantity.first)..<Int(quantity.end), tokens, into: &cues)
      }
    }
  }

  /// The patterns of a word that hold no other word but a quantity.
  private func matchLoose(
    _ token: Int, _ near: NearQuantities, _ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]
  ) {
    for position in lexicon.index.looseNumbers(of: wordClasses[token]) {
      let loose = lexicon.index.loose[position]
      guard near.mayMeet(loose) else { continue }
      let trial = lexicon.index.trials[Int(loose.trial)]
      guard !trial.languages.isDisjoint(with: languages) else { continue }
      if trial.trigger == trial.anchor {
        attempt(trial, at: token..<token + 1, tokens, into: &cues)
      } else {
        attemptBeside(trial, token, near.numbers, tokens, into: &cues)
      }
    }
  }

  /// The pattern is anchored in a quantity that may stand near this word: at each one to which no other such word is
  /// nearer on this side.
  private func attemptBeside(
    _ trial: Trial, _ token: Int, _ near: Range<Int>, _ tokens: [Token], into cues: inout [Cue]
  ) {
    let anchor = lexicon.elements[Int(trial.first) + Int(trial.anchor)]
    let word = lexicon.elements[Int(trial.first) + Int(trial.partner)]
    let isAfter = trial.partner < trial.anchor
    for number in near where isQuantity(anchor, quantities[number]) {
      let (first, end) = (Int(quantities[number].first), Int(quantities[number].end))
      guard isAfter ? first > token : end <= token else { continue }
      let between = isAfter ? token + 1..<first : end..<token
      guard between.count < Int(trial.reach), !between.contains(where: { isWord(word, $0, tokens) }) else { continue }
      attempt(trial, at: first..<end, tokens, into: &cues)
    }
  }
}

/// The quantities near a word, and how far the nearest of each kind stands from it.
struct NearQuantities {
  /// Their numbers.
  private(set) var numbers = 0..<0
  /// By kind, the tokens that lie between the word and the nearest one on each side.
  private var before = Self.nowhere
  private var after = Self.nowhere
  private let reach: Int

  private static let nowhere = [16 of UInt8](repeating: .max)
  private static let furthest = Int(UInt8.max) - 1

  /// - Parameter reach: how many tokens away from the word a quantity may begin.
  init(reach: Int) {
    precondition(Quantity.Kind.allCases.count <= Self.nowhere.count, "more kinds of quantities than are told apart")
    self.reach = reach
  }

  /// Looks around a word, which stands behind the one before.
  mutating func move(to token: Int, _ quantities: Span<Quantity>) {
    var first = numbers.lowerBound
    while first < quantities.count, Int(quantities[first].first) < token - reach { first += 1 }
    (before, after) = (Self.nowhere, Self.nowhere)
    var number = first
    while number < quantities.count, Int(quantities[number].first) <= token + reach {
      let kind = Int(quantities[number].kind.rawValue)
      let (ahead, behind) = (Int(quantities[number].first) - token - 1, token - Int(quantities[number].end))
      if ahead >= 0 { after[kind] = min(after[kind], UInt8(min(ahead, Self.furthest))) }
      if behind >= 0 { before[kind] = min(before[kind], UInt8(min(behind, Self.furthest))) }
      number += 1
    }
    numbers = first..<number
  }

  /// Whether some quantity is of the kind and stands where the pattern asks for one.
  @inline(__always)
  func mayMeet(_ loose: LooseTrial) -> Bool {
    let kind = Int(loose.kind)
    return before[kind] < loose.before || after[kind] < loose.after
  }
}
