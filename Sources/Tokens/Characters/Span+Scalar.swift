extension Span<UInt8> {
  /// The code point that begins at a byte, and its length in bytes.
  ///
  /// The text is valid UTF-8; on other bytes the answer is some code point of one byte or more that ends inside the text.
  package func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    if first >= 0xC2, first < 0xE0, index + 1 < count {
      return ((first & 0x1F) << 6 | tail(index + 1), 2)
    }
    if first >= 0xE0, first < 0xF0, index + 2 < count {
      return ((first & 0x0F) << 12 | tail(index + 1) << 6 | tail(index + 2), 3)
    }
    if first >= 0xF0, first < 0xF5, index + 3 < count {
      let value = (first & 0x07) << 18 | tail(index + 1) << 12 | tail(index + 2) << 6 | tail(index + 3)
      return (Swift.min(value, 0x10FFFF), 4)
    }
    return (0xFFFD, 1)
  }

  /// Where the code point that ends before a byte begins.
  func scalarStart(before index: Int) -> Int {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The byte at an index, or 0 past the end.
  @inline(__always)
  func byte(at index: Int) -> UInt8 { index < count ? self[index] : 0 }

  private func tail(_ index: Int) -> UInt32 { UInt32(self[index] & 0x3F) }
}
