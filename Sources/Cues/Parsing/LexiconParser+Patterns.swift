extension LexiconParser {
  /// Reads the elements of a pattern.
  ///
  /// - Returns: them, where the pattern is written, and where in a clause it stands: `opens`, `closes`.
  mutating func readPattern(
    _ start: Int, _ end: Int, after reading: Range<Int>
  ) throws(LexiconFault) -> (elements: Range<UInt32>, source: Range<UInt32>, place: Entry.Roles) {
    let first = UInt32(draft.elements.count)
    var position = start
    var source: Range<Int>?
    var gap: Range<Int>?
    var place: Entry.Roles = []
    while let field = bytes.nextField(&position, end) {
      if place.contains(.closes) { throw LexiconFault(.misplacedClosing, at: field) }
      if bytes.spells(field, "^") {
        guard source == nil else { throw LexiconFault(.misplacedOpening, at: field) }
        place.insert(.opens)
      } else if bytes.spells(field, "$") {
        guard first < draft.elements.count, gap == nil else { throw LexiconFault(.misplacedClosing, at: field) }
        place.insert(.closes)
      } else if bytes.spells(field, "…") {
        guard first < draft.elements.count, gap == nil else { throw LexiconFault(.misplacedGap, at: field) }
        gap = field
      } else {
        try readElement(field, followsGap: gap != nil)
        gap = nil
      }
      source = (source?.lowerBound ?? field.lowerBound)..<field.upperBound
    }
    if let gap { throw LexiconFault(.misplacedGap, at: gap) }
    guard let source, first < draft.elements.count else { throw LexiconFault(.missingPattern, at: reading) }
    return (first..<UInt32(draft.elements.count), UInt32(source.lowerBound)..<UInt32(source.upperBound), place)
  }

  private mutating func readElement(_ field: Range<Int>, followsGap: Bool) throws(LexiconFault) {
    var element = LexiconDraft.Element(
      alternatives: 0..<0, quantity: nil, followsGap: followsGap,
      source: UInt32(field.lowerBound)..<UInt32(field.upperBound))
    if let (kind, floor) = try quantity(field) {
      element.quantity = kind
      element.floor = floor
    } else {
      let first = UInt32(draft.alternatives.count)
      var start = field.lowerBound
      while start <= field.upperBound {
        var end = start
        while end < field.upperBound, bytes[end] != 0x7C || (end > start && bytes[end - 1] == 0x5C) { end += 1 }
        guard start < end else { throw LexiconFault(.emptyAlternative, at: field) }
        let isSign = bytes.spells(start..<end, "$") || bytes.spells(start..<end, "^")
        if isSign, field.count > 1 { throw LexiconFault(.signAmongWords, at: start..<end) }
        try readAlternative(start..<end)
        start = end + 1
      }
      element.alternatives = first..<UInt32(draft.alternatives.count)
    }
    amend { $0.elements.append(element) }
  }

  private mutating func readAlternative(_ part: Range<Int>) throws(LexiconFault) {
    var range = part
    var sign = LexiconDraft.Alternative.Sign.plain
    let isNamed = part.count > 2 && bytes[part.lowerBound] == 0x3C && isLetter(part.lowerBound + 1, part)
    if isNamed, bytes[part.upperBound - 1] == 0x3E {
      let name = part.lowerBound + 1..<part.upperBound - 1
      let id = amend { [bytes] in $0.classes.intern(bytes[name]) }
      let source = UInt32(part.lowerBound)..<UInt32(part.upperBound)
      amend { $0.alternatives.append(.init(sign: .member, memberOf: UInt32(id), source: source)) }
      return
    }
    // Signs bind to words only: `=)` and `:*` are emoticons.
    let first = bytes[part.lowerBound]
    if first == 0x7E || first == 0x3D, isLetter(part.lowerBound + 1, part) {
      sign = first == 0x7E ? .lemma : .exact
      range = part.lowerBound + 1..<part.upperBound
    } else if bytes[part.upperBound - 1] == 0x2A, isLetter(part.upperBound - 2, part) {
      sign = .prefix
      range = part.lowerBound..<part.upperBound - 1
      let letters = bytes[range].count { $0 & 0xC0 != 0x80 }
      guard (3...16).contains(letters) else { throw LexiconFault(.prefixLength, at: part) }
    }
    var isEscaped = false
    for index in range where bytes[index] == 0x5C { isEscaped = true }
    let text = isEscaped ? bytes[range].filter { $0 != 0x5C }[...] : bytes[range]
    let source = UInt32(range.lowerBound)..<UInt32(range.upperBound)
    amend { $0.alternatives.append(.init(sign: sign, words: $0.addLine(text), source: source)) }
  }

  private func isLetter(_ index: Int, _ part: Range<Int>) -> Bool {
    guard part.contains(index) else { return false }
    let byte = bytes[index]
    return byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The kind and floor of `<duration>=3w`, or nil where the field is no quantity.
  private func quantity(_ field: Range<Int>) throws(LexiconFault) -> (Quantity.Kind, Int)? {
    guard bytes[field.lowerBound] == 0x3C, let close = bytes[field].firstIndex(of: 0x3E),
      let index = bytes.index(of: field.lowerBound + 1..<close, in: Quantity.Kind.identifiers)
    else { return nil }
    let kind = Quantity.Kind.allCases[index]
    if close + 1 == field.upperBound { return (kind, 0) }
    let bad = LexiconFault(.badQuantity(bytes.string(field)), at: field)
    guard bytes[close + 1] == 0x3D, kind != .date else { throw bad }
    var end = close + 2
    while end < field.upperBound, bytes[end] == 0x2E || (0x30...0x39).contains(bytes[end]) { end += 1 }
    guard let number = bytes.hundredths(close + 2..<end) else { throw bad }
    if kind != .duration {
      guard end == field.upperBound else { throw bad }
      return (kind, number)
    }
    guard let unit = bytes.index(of: end..<field.upperBound, in: Unit.identifiers),
      let seconds = Unit.allCases[unit].seconds
    else { throw bad }
    return (kind, number * seconds)
  }
}
