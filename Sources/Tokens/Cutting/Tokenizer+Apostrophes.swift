/// Elisions and contractions are told by their form, in any language:
///
/// - One consonant or y, or letters that end in "qu", then an apostrophe, then a vowel, h or a digit, is elided: the cut is
///   after the apostrophe. So is j before any letter. One space may stand after the apostrophe. Everything else keeps
///   its apostrophe: « aujourd'hui », « entr'aide », "o'clock".
/// - s, re, ve, ll, d or m that end the word after an apostrophe are contracted: the cut is before the apostrophe.
/// - t after "n'" too, and the n goes with it: "do" + "n't". "ca" before it has the key of "can"; "wo" stays "wo".
extension Tokenizer {
  /// Whether the letters before an apostrophe may be elided.
  func elides(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if end - start == 1 { return text[start].isASCIILetter && text[start].mayBeElided }
    if end - start >= 2, text[end - 1] | 0x20 == 0x75, text[end - 2] | 0x20 == 0x71 { return true }
    return end - start == 2 && text[start] == 0xC3 && (text[start + 1] == 0x87 || text[start + 1] == 0xA7)
  }

  /// Where the elided word's apostrophe ends, if what follows asks for the cut; a space after it is left out.
  func elisionEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ after: Int) -> Int? {
    if startsWithVowel(text, after) || text.byte(at: after).isASCIIDigit { return after }
    if text[start] | 0x20 == 0x6A, end - start == 1, isLetter(text, after) { return after }
    let isQuoted = start > 0 && text.apostropheLength(at: text.scalarStart(before: start)) > 0
    return text.byte(at: after) == 0x20 && startsWithVowel(text, after + 1) && !isQuoted ? after : nil
  }

  /// Cuts « l' » or « qu' » from its registers, if that is what they hold; else tells nothing.
  func cutPlainElision(_ text: Span<UInt8>, _ start: Int, _ word: LatinWord, _ tokens: inout [Token]) -> Int? {
    let after = word.end + text.apostropheLength(at: word.end)
    guard after > word.end, text.byte(at: after).isVowelOrH, word.accents == 0 else { return nil }
    var key = word.key
    if word.count < 8 { key.low |= 0x27 << UInt64(8 * word.count) } else { key.high = 0x27 }
    append(text, start, after, .word, FoldedWord(key: key, accents: 0, marks: word.marks), &tokens)
    return after
  }

  private func startsWithVowel(_ text: Span<UInt8>, _ position: Int) -> Bool {
    guard isLetter(text, position) else { return false }
    return UInt8(truncatingIfNeeded: folds[text.scalar(at: position).value].bytes).isVowelOrH
  }

  /// Where a contracted ending ends: s, re, ve, ll, d, m or t, and nothing of a word after it.
  func contractionEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let first = text[start] | 0x20
    let second = text.byte(at: start + 1) | 0x20
    var end = start + 1
    switch (first, second) {
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): end = start + 2
    case (0x73, _), (0x64, _), (0x6D, _), (0x74, _): break
    default: return nil
    }
    return lettersEnd(text, end) == end ? end : nil
  }

  func appendElided(_ text: Span<UInt8>, _ start: Int, _ next: Int, _ tokens: inout [Token]) {
    append(text, start, next, .word, folded(text, start, next), &tokens)
  }

  func appendContracted(_ text: Span<UInt8>, _ start: Int, _ cut: Int, _ end: Int, _ tokens: inout [Token]) {
    var first = folded(text, start, cut)
    if text.byte(at: cut) | 0x20 == 0x6E, first.key == .cutCan { first.key = "can" }
    append(text, start, cut, .word, first, &tokens)
    append(text, cut, end, .word, contracted(text, cut, end), &tokens)
  }

  /// Folds a contracted ending: an apostrophe, ASCII letters, perhaps an n before.
  private func contracted(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> FoldedWord {
    var key = KeyBuilder()
    var letters = 0
    var capitals = 0
    var position = start
    while position < end {
      let length = text.apostropheLength(at: position)
      key.append(length > 0 ? 0x27 : text[position] | 0x20)
      letters += length > 0 ? 0 : 1
      capitals += length == 0 && text[position] & 0x20 == 0 ? 1 : 0
      position += max(length, 1)
    }
    var marks: Token.Marks = capitals == letters && letters > 1 ? .allCapitals : []
    if capitals == letters { marks.insert(.capitalized) }
    return FoldedWord(key: key.key, accents: 0, marks: marks)
  }

  /// An apostrophe that no word took: an English ending after a number or mark, else a mark of its own.
  func cutApostrophe(_ text: Span<UInt8>, _ start: Int, _ after: Int, _ tokens: inout [Token]) -> Int {
    let isJoined = tokens.last.map { Int($0.end) == start && $0.kind != .clauseMark } ?? false
    guard isJoined, isLetter(text, after), let end = contractionEnd(text, after), text[after] | 0x20 != 0x74 else {
      return cutMark(text, start, after, .symbol, &tokens)
    }
    append(text, start, end, .word, contracted(text, start, end), &tokens)
    return end
  }
}

extension UInt8 {
  /// An ASCII letter that is no vowel, y aside: « y'a ».
  @inline(__always)
  var mayBeElided: Bool { !isVowelOrH || self | 0x20 == 0x68 || self | 0x20 == 0x79 }

  /// A vowel or h of ASCII.
  @inline(__always)
  var isVowelOrH: Bool {
    switch self | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x68: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// The length of the apostrophe at a place, in any of its shapes: ' ` ´ ʼ ‘ ’ ‛ ′ ＇; 0 if there is none.
  func apostropheLength(at index: Int) -> Int {
    guard index < count else { return 0 }
    switch self[index] {
    case 0x27, 0x60: return 1
    case 0xC2: return byte(at: index + 1) == 0xB4 ? 2 : 0
    case 0xCA: return byte(at: index + 1) == 0xBC ? 2 : 0
    case 0xE2:
      guard byte(at: index + 1) == 0x80 else { return 0 }
      switch byte(at: index + 2) {
      case 0x98, 0x99, 0x9B, 0xB2: return 3
      default: return 0
      }
    case 0xEF: return byte(at: index + 1) == 0xBC && byte(at: index + 2) == 0x87 ? 3 : 0
    default: return 0
    }
  }

  /// Whether what stands after an apostrophe is a lone t.
  func isNegationSuffix(_ start: Int, _ end: Int) -> Bool { end - start == 1 && self[start] | 0x20 == 0x74 }

  /// Whether an n, an apostrophe and a lone t meet: "n't".
  func hasNegation(endingAt end: Int, suffix: Int, _ suffixEnd: Int) -> Bool {
    isNegationSuffix(suffix, suffixEnd) && end > 0 && self[end - 1] | 0x20 == 0x6E
  }
}

extension Key {
  /// "ca" of "can't", which lost the second n of "can" to its ending.
  @inline(__always)
  fileprivate static var cutCan: Key { Key(low: 0x6163, high: 0) }
}
