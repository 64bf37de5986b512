/// Walking over the letters and words of a text, as bytes. A word is a run of letters: hyphens and apostrophes part words.
extension Span<UInt8> {
  /// The length of the letter that begins at an index, or 0 where none does.
  @inline(__always)
  func letterLength(at index: Int) -> Int {
    guard index < count else { return 0 }
    let byte = self[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
    return longLetterLength(at: index, byte)
  }

  private func longLetterLength(at index: Int, _ lead: UInt8) -> Int {
    switch lead {
    // × and ÷ stand among the letters.
    case 0xC3: index + 1 < count && self[index + 1] != 0x97 && self[index + 1] != 0xB7 ? 2 : 0
    case 0xC4...0xDF: index + 1 < count ? 2 : 0
    // E2 leads punctuation and symbols, EF the marks that follow emoji.
    case 0xE0, 0xE1, 0xE3...0xEE: index + 2 < count ? 3 : 0
    default: 0
    }
  }

  /// The length of the letter that ends before an index, or 0 where none does.
  @inline(__always)
  func letterLength(before index: Int) -> Int {
    guard index > 0 else { return 0 }
    let byte = self[index - 1]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return letterLength(at: start) == index - start ? index - start : 0
  }

  /// Where the word at an index ends.
  func wordEnd(from index: Int) -> Int {
    var end = index
    while end >= 0, end &+ 8 <= count {
      let others = ASCII.others(eightBytes(at: end))
      guard others != 0 else {
        end &+= 8
        continue
      }
      end &+= others.trailingZeroBitCount >> 3
      if self[end] < 0x80 { return end }
      break
    }
    while true {
      let length = letterLength(at: end)
      if length == 0 { return end }
      end += length
    }
  }

  /// Where the word before an index begins.
  func wordStart(before index: Int) -> Int {
    var start = index
    while true {
      let length = letterLength(before: start)
      if length == 0 { return start }
      start -= length
    }
  }

  /// Whether a capital stands at an index.
  @inline(__always)
  func isCapital(at index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let byte = self[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard byte == 0xC3 || byte == 0xC5, index + 1 < count else { return false }
    let next = self[index + 1]
    return byte == 0xC3 ? next <= 0x9E && next != 0x97 : next == 0x92 || next == 0xA0 || next == 0xBD
  }

  @inline(__always)
  func isDigit(at index: Int) -> Bool { index >= 0 && index < count && self[index] &- 0x30 < 10 }

  /// A byte of the text, or 0 beyond it.
  @inline(__always)
  func byte(at index: Int) -> UInt8 { index >= 0 && index < count ? self[index] : 0 }

  /// The length of a space at an index: ordinary, no-break or narrow; 0 where there is none.
  @inline(__always)
  func spaceLength(at index: Int) -> Int {
    let first = byte(at: index)
    if first < 0x80 { return first == 0x20 || first == 0x09 ? 1 : 0 }
    if first == 0xC2 { return byte(at: index + 1) == 0xA0 ? 2 : 0 }
    guard first == 0xE2, byte(at: index + 1) == 0x80 else { return 0 }
    let last = byte(at: index + 2)
    return last == 0xAF || last == 0x89 ? 3 : 0
  }

  /// The length of a space that ends before an index.
  @inline(__always)
  func spaceLength(before index: Int) -> Int {
    guard index > 0 else { return 0 }
    let last = self[index - 1]
    if last < 0x80 { return last == 0x20 || last == 0x09 ? 1 : 0 }
    if index >= 2, spaceLength(at: index - 2) == 2 { return 2 }
    return index >= 3 && spaceLength(at: index - 3) == 3 ? 3 : 0
  }

  func skipSpaces(from index: Int) -> Int {
    var index = index
    while case let length = spaceLength(at: index), length > 0 { index += length }
    return index
  }

  func skipSpaces(before index: Int) -> Int {
    var index = index
    while case let length = spaceLength(before: index), length > 0 { index -= length }
    return index
  }

  /// Whether a letter or digit stands at an index.
  @inline(__always)
  func isWordlike(at index: Int) -> Bool { isDigit(at: index) || letterLength(at: index) > 0 }

  /// Whether a letter or digit ends before an index.
  @inline(__always)
  func isWordlike(before index: Int) -> Bool { isDigit(at: index - 1) || letterLength(before: index) > 0 }

  /// Whether all bytes of a range are the same.
  func repeats(_ start: Int, _ end: Int) -> Bool { (start..<end).allSatisfy { self[$0] == self[start] } }
}
