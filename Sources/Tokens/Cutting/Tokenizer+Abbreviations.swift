extension Tokenizer {
  /// A full stop that ends no sentence by its form alone: in an address, after initials, before decimals.
  func cutInnerFullStop(_ text: Span<UInt8>, _ fullStop: Int, _ tokens: inout [Token]) -> Int? {
    let next = fullStop + 1
    let previous = tokens.last.flatMap { Int($0.end) == fullStop ? $0 : nil }
    guard let previous, previous.kind == .word || previous.kind == .number else {
      return previous == nil && text.byte(at: next).isASCIIDigit ? cutNumber(text, fullStop, &tokens) : nil
    }
    if text.byte(at: next).isASCIILetter || text.byte(at: next).isASCIIDigit,
      let end = cutDomain(text, fullStop, &tokens)
    {
      return end
    }
    guard previous.kind == .word, isOneLetter(text, previous) else { return nil }
    if let end = initialsEnd(text, fullStop) { return cutInitials(text, Int(previous.start), end, &tokens) }
    guard isTitle(text, previous, fullStop) else { return nil }
    tokens[tokens.count - 1].end += 1
    return next
  }

  private func isOneLetter(_ text: Span<UInt8>, _ token: Token) -> Bool {
    Int(token.start) + text.scalar(at: Int(token.start)).length == Int(token.end)
  }

  /// Where « S.A.V. », "e.g." or « c.à.d » ends: single letters with full stops between them.
  ///
  /// The last full stop belongs to it, unless small letters stand before it and a capital after: "at 5 p.m. The".
  private func initialsEnd(_ text: Span<UInt8>, _ fullStop: Int) -> Int? {
    var stop = fullStop
    var end: Int?
    while text.byte(at: stop) == 0x2E, isLetter(text, stop + 1) {
      let after = stop + 1 + text.scalar(at: stop + 1).length
      if isLetterOrDigit(text, after) || text.apostropheLength(at: after) > 0 { break }
      end = after
      stop = after
    }
    guard let end, text.byte(at: end) == 0x2E, text.byte(at: end + 1) != 0x2E else { return end }
    let isSmall = !folds[text.scalar(at: fullStop + 1).value].isCapital
    return isSmall && startsCapital(text, end + 1) ? end : end + 1
  }

  /// The key of initials is their letters: « S.A.V. » is « SAV ».
  private func cutInitials(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ tokens: inout [Token]) -> Int {
    var key = KeyBuilder()
    var capitals = 0
    var letters = 0
    var position = start
    while position < end {
      let (scalar, length) = text.scalar(at: position)
      position += length
      if scalar == 0x2E { continue }
      let fold = folds[scalar]
      key.append(bytes: fold.bytes, length: fold.length)
      letters += 1
      capitals += fold.isCapital ? 1 : 0
    }
    tokens.removeLast()
    var marks: Token.Marks = folds[text.scalar(at: start).value].isCapital ? .capitalized : []
    if capitals == letters { marks.insert(.allCapitals) }
    append(text, start, end, .word, FoldedWord(key: key.key, accents: 0, marks: marks), &tokens)
    return end
  }

  /// « M. Dupont »: one capital consonant, a full stop, a space, a capital. A vowel alone may be a word: "and I. They".
  private func isTitle(_ text: Span<UInt8>, _ previous: Token, _ fullStop: Int) -> Bool {
    guard previous.marks.contains(.capitalized), previous.end - previous.start == 1 else { return false }
    return elides(text, Int(previous.start), Int(previous.end)) && startsCapital(text, fullStop + 1)
  }

  /// Whether a space and a capital stand at a place.
  private func startsCapital(_ text: Span<UInt8>, _ position: Int) -> Bool {
    guard text.byte(at: position) == 0x20, position + 1 < text.count else { return false }
    return folds[text.scalar(at: position + 1).value].isCapital
  }
}
