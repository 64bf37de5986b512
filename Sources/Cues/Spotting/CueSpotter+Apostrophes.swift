internal import Tokens

extension CueSpotter {
  /// Reads « j ai », « c est », « d accord » as if their apostrophes were there.
  ///
  /// A letter after a number is a unit: « 20 m environ ». Where the text may be English, the word after the letter must
  /// be French.
  mutating func restoreApostrophes(_ tokens: [Token], _ languages: SpokenLanguages) {
    for index in tokens.indices.dropLast() where words[index].contains(.mayBeElided) {
      guard tokens[index].kind == .word, index == 0 || tokens[index - 1].kind != .number else { continue }
      let isFrench = languages == .french || words[index + 1].contains(.french) && !words[index + 1].contains(.english)
      guard isFrench, isApart(tokens[index], before: tokens[index + 1]), elides(before: tokens[index + 1]) else {
        continue
      }
      let hit = lexicon.vocabulary.lookup(tokens[index].key.elided)
      guard !hit.isMiss else { continue }
      (words[index], wordIDs[index], wordClasses[index]) = (hit.flags, hit.word, hit.wordClass)
    }
  }

  /// Spaces stand around the letter.
  private func isApart(_ letter: Token, before next: Token) -> Bool {
    letter.end < next.start && letter.marks.isDisjoint(with: [.joined, .hyphenated])
      && !next.marks.contains(.hyphenated)
  }

  /// A word that begins with a vowel or h, and no lone letter but a and y.
  private func elides(before next: Token) -> Bool {
    guard next.kind == .word else { return false }
    if next.key.high == 0, next.key.low < 0x100 { return next.key.low == 0x61 || next.key.low == 0x79 }
    switch UInt8(truncatingIfNeeded: next.key.low) {
    case 0x61, 0x65, 0x68, 0x69, 0x6F, 0x75, 0x79: return true
    default: return false
    }
  }
}

extension Key {
  /// The key of a letter with an apostrophe after it.
  var elided: Key { Key(low: low | 0x27 << 8, high: high) }
}
