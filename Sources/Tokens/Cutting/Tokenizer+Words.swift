extension Tokenizer {
  /// Cuts a word at its apostrophes, where French elides and English contracts.
  func cutWord(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int {
    var start = start
    var piece = start
    while true {
      let end = lettersEnd(text, piece)
      let after = end + text.apostropheLength(at: end)
      guard after > end else { return cutLastPiece(text, start, end, &tokens) }
      if start == piece, elides(text, start, end), let next = elisionEnd(text, start, end, after) {
        appendElided(text, start, next, &tokens)
        guard isLetter(text, next) else { return next }
        start = next
        piece = next
        continue
      }
      guard isLetter(text, after) else { return cutLastPiece(text, start, end, &tokens) }
      if let suffixEnd = contractionEnd(text, after) {
        let first = text.hasNegation(endingAt: end, suffix: after, suffixEnd) && end - start > 1 ? end - 1 : end
        if first == end, text.isNegationSuffix(after, suffixEnd) {
          piece = after
          continue
        }
        appendContracted(text, start, first, suffixEnd, &tokens)
        return suffixEnd
      }
      piece = after
    }
  }

  private func cutLastPiece(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ tokens: inout [Token]) -> Int {
    let word = folded(text, start, end)
    append(text, start, end, word.key == .laughingFace ? .emoticon : .word, word, &tokens)
    return end
  }

  /// Where the letters, digits and combining marks of a word end; an underscore or middle dot may stand between two.
  func lettersEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        guard byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F && isLetter(text, position + 1) else { break }
        position += 1
        continue
      }
      let (scalar, length) = text.scalar(at: position)
      if text.apostropheLength(at: position) > 0 { break }
      let wordBreak = characters[scalar].wordBreak
      let joins = wordBreak.isLetter || wordBreak == .numeric || wordBreak.isHidden
      guard joins || scalar == 0xB7 && isLetter(text, position + length) else { break }
      position += length
    }
    return position
  }

  func isLetter(_ text: Span<UInt8>, _ position: Int) -> Bool {
    guard position < text.count else { return false }
    let byte = text[position]
    return byte < 0x80 ? byte.isASCIILetter : characters[text.scalar(at: position).value].wordBreak.isLetter
  }

  func isLetterOrDigit(_ text: Span<UInt8>, _ position: Int) -> Bool {
    text.byte(at: position).isASCIIDigit || isLetter(text, position)
  }
}

extension UInt8 {
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}

extension Key {
  /// "xd": the only face that is made of letters alone.
  @inline(__always)
  fileprivate static var laughingFace: Key { Key(low: 0x6478, high: 0) }
}
