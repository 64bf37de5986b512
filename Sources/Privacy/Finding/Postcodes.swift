/// The forms of postcodes.
enum Postcodes {
  /// A British or Canadian postcode around digits: SW1A 1AA, H2X 1Y4.
  static func lettered(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    var first = start
    while first > 0, start - first < 2, isCapital(text, first - 1) { first -= 1 }
    guard first < start, !text.isWordlike(before: first), end - start <= 2 else { return nil }
    let outer = isCapital(text, end) ? end + 1 : end
    let gap = text.byte(at: outer) == 0x20 ? 1 : 0
    let inner = outer + gap
    guard text.isDigit(at: inner) else { return nil }
    let isBritish = gap == 1 && isCapital(text, inner + 1) && isCapital(text, inner + 2)
    let isCanadian =
      start - first == 1 && outer == start + 2 && isCapital(text, inner + 1) && text.isDigit(at: inner + 2)
    guard isBritish && isInner(text, inner) || isCanadian && isForward(text, first), !text.isWordlike(at: inner + 3)
    else { return nil }
    return first..<(inner + 3)
  }

  /// An Irish Eircode around digits: D01 F5P2, D6W XH02.
  static func irish(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    guard isIrish(text, start - 1), !text.isWordlike(before: start - 1) else { return nil }
    let isOdd = end - start == 1 && text.byte(at: start) == UInt8(ascii: "6") && text.byte(at: end) == UInt8(ascii: "W")
    guard end - start == 2 || isOdd else { return nil }
    let outer = isOdd ? end + 1 : end
    let inner = text.byte(at: outer) == 0x20 ? outer + 1 : outer
    guard !text.isDigit(at: inner), !text.isWordlike(at: inner + 4) else { return nil }
    let digits = (inner..<inner + 4).count { text.isDigit(at: $0) }
    guard digits > 0, (inner..<inner + 4).allSatisfy({ text.isDigit(at: $0) || isIrish(text, $0) }) else { return nil }
    return start - 1..<inner + 4
  }

  /// Whether a letter of those that stand in Eircodes does.
  private static func isIrish(_ text: Span<UInt8>, _ index: Int) -> Bool {
    "ACDEFHKNPRTVWXY".utf8.contains(text.byte(at: index))
  }

  /// Whether the last two letters of a British postcode are of those in use.
  private static func isInner(_ text: Span<UInt8>, _ inner: Int) -> Bool {
    (inner + 1...inner + 2).allSatisfy { !"CIKMOV".utf8.contains(text[$0]) }
  }

  /// Whether the letters of a Canadian postcode are of those in use.
  private static func isForward(_ text: Span<UInt8>, _ first: Int) -> Bool {
    !"DFIOQUWZ".utf8.contains(text[first])
      && (first + 1..<first + 7).allSatisfy { text.isDigit(at: $0) || !"DFIOQU".utf8.contains(text.byte(at: $0)) }
  }

  private static func isCapital(_ text: Span<UInt8>, _ index: Int) -> Bool { text.byte(at: index) &- 0x41 < 26 }

  /// Where four or five digits that are a postcode, with an American state before them, end; nil where there are none.
  static func numericEnd(_ text: Span<UInt8>, from index: Int) -> Int? {
    var at = index
    if isCapital(text, at), isCapital(text, at + 1), text.spaceLength(at: at + 2) > 0 {
      at = text.skipSpaces(from: at + 2)
    }
    let hasState = at > index
    // F-75001, B-1000
    if !hasState, isCapital(text, at), text.byte(at: at + 1) == UInt8(ascii: "-") { at += 2 }
    var end = at
    while text.isDigit(at: end) { end += 1 }
    guard end - at == 5 || end - at == 4 && !hasState else { return nil }
    if hasState, text.byte(at: end) == UInt8(ascii: "-"), text.isDigit(at: end + 1) {
      end += 1
      while text.isDigit(at: end) { end += 1 }
    }
    return text.isWordlike(at: end) ? nil : end
  }
}
