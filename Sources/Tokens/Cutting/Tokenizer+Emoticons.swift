extension Tokenizer {
  /// `:` `;` `=` `<` `^`: a face, the middle of an address, or a mark.
  func cutColonOrFace(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int {
    if text[start] == 0x3A, let end = cutURL(text, start, &tokens) { return end }
    if let end = cutFace(text, start, &tokens) { return end }
    if let end = text.heart(at: start) ?? closedEyes(text, start) {
      return cutMark(text, start, end, .emoticon, &tokens)
    }
    let isClauseMark = text[start] == 0x3A || text[start] == 0x3B
    return cutMark(text, start, start + 1, isClauseMark ? .clauseMark : .symbol, &tokens)
  }

  /// Eyes, perhaps a tear, perhaps a nose, a mouth, perhaps repeated. The key leaves the nose out and has one mouth.
  private func cutFace(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int? {
    var key = KeyBuilder()
    var position = start + 1
    key.append(text[start])
    guard text[start] != 0x3C, text[start] != 0x5E else { return nil }
    if text.byte(at: position) == 0x27 {
      key.append(0x27)
      position += 1
    }
    let hasNose = text.byte(at: position) == 0x2D
    if hasNose { position += 1 }
    let mouth = text.byte(at: position)
    guard mouth.isMouth else { return nil }
    var end = position + 1
    while text.byte(at: end) == mouth { end += 1 }
    let isTied = start > 0 && tokens.last.map { Int($0.end) == start } ?? false
    let isSmile = mouth == 0x29
    // « exemple :(voir page 2) », "Prix:3", "service:D": only a smile needs no room around it.
    if !isSmile, isLetterOrDigit(text, end) { return nil }
    if isTied, !hasNose, !isSmile, mouth != 0x28 { return nil }
    if mouth == 0x2F || mouth == 0x5C, end - position > 1 { return nil }
    key.append(mouth.isASCIILetter ? mouth | 0x20 : mouth)
    let marks: Token.Marks = end - position >= 3 ? .stretched : []
    append(text, start, end, .emoticon, FoldedWord(key: key.key, accents: 0, marks: marks), &tokens)
    return end
  }

  /// `^^` `^_^` `-_-`
  func closedEyes(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let eye = text[start]
    guard eye == 0x5E || eye == 0x2D else { return nil }
    if eye == 0x5E, text.byte(at: start + 1) == eye { return start + 2 }
    return text.byte(at: start + 1) == 0x5F && text.byte(at: start + 2) == eye ? start + 3 : nil
  }
}

extension UInt8 {
  /// `)` `(` `D` `P` `p` `O` `o` `3` `/` `\` `|` `*` `$` `S` `s` `X` `x` `@` `]` `[`
  fileprivate var isMouth: Bool {
    switch self {
    case 0x29, 0x28, 0x44, 0x50, 0x70, 0x4F, 0x6F, 0x33, 0x2F, 0x5C, 0x7C, 0x2A, 0x24, 0x53, 0x73, 0x58, 0x78, 0x40,
      0x5D, 0x5B:
      true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// Where `<3` or `</3` ends.
  fileprivate func heart(at start: Int) -> Int? {
    guard self[start] == 0x3C else { return nil }
    let sign = byte(at: start + 1) == 0x2F ? start + 2 : start + 1
    return byte(at: sign) == 0x33 && !byte(at: sign + 1).isASCIIDigit ? sign + 1 : nil
  }
}
