import Cues
package import Verbatims

/// The smallest stretch that a shifter can reach: it ends at punctuation or before a boundary word.
package struct Clause: Hashable, Sendable {
  /// Its tokens, as indices into the token buffer.
  package var tokens: Range<Int>
  /// Its cues, as indices into the cue buffer.
  package var cues: Range<Int>
  /// The sentence it belongs to, counted from 0.
  package var sentence: Int
  /// It begins with a contrast: « mais », "but".
  package var opensWithPivot = false
  /// What its cues do, taken together.
  var traits: Entry.Traits = []
  /// What its cues were read as, as indices into the buffer of readings.
  var readings = 0..<0

  /// Whether the words of a cue are all of the clause, up to its mark.
  func isFilled(by cue: Cue) -> Bool { tokens.count <= Int(cue.end - cue.first) + 1 }
}

extension [Clause] {
  /// The numbers of the clauses of the sentence that a clause stands in: few, however long the text.
  func ofSentence(of number: Int) -> Range<Int> {
    let sentence = self[number].sentence
    var (first, end) = (number, number + 1)
    while first > 0, self[first - 1].sentence == sentence { first -= 1 }
    while end < count, self[end].sentence == sentence { end += 1 }
    return first..<end
  }
}

extension Span<Clause> {
  /// The clause right before another one of its sentence, where it is short and judges nothing itself: it may name what
  /// the other one judges.
  func naming(before number: Int, mostTokens: Int) -> Clause? {
    guard number > 0, self[number - 1].sentence == self[number].sentence,
      self[number - 1].tokens.count <= mostTokens, self[number - 1].readings.isEmpty
    else { return nil }
    return self[number - 1]
  }
}

/// A sentence, with what its marks say.
package struct Sentence: Sendable {
  package var tokens: Range<Int>
  package var isQuestion: Bool
  package var exclamations: Int
  package var language: Language?
  /// The turn it belongs to, counted over all turns from 0.
  package var turn: Int
  /// What its words tell of its language.
  var evidence = LanguageJudge.Evidence()
  /// The cues of its clauses, as indices into the cue buffer.
  var cues = 0..<0
  /// What its cues do, taken together.
  var traits: Entry.Traits = []
}
