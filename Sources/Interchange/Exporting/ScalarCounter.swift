/// Turns byte offsets into counts of Unicode scalars, which is how positions leave the program.
///
/// It remembers where it counted last, so that positions near one another cost little.
struct ScalarCounter {
  private var offset = 0
  private var count = 0
  /// Bytes and scalars are the same thing in ASCII.
  private var isASCII = false

  /// Starts on a new text.
  mutating func begin(_ text: Span<UInt8>) {
    offset = 0
    count = 0
    isASCII = ByteSearch.firstNonASCII(text, from: 0, to: text.count) == text.count
  }

  /// The number of scalars before a byte of the text.
  mutating func scalars(before target: Int, in text: Span<UInt8>) -> Int {
    if isASCII { return target }
    while offset < target {
      count += text[offset] & 0xC0 == 0x80 ? 0 : 1
      offset += 1
    }
    while offset > target {
      offset -= 1
      count -= text[offset] & 0xC0 == 0x80 ? 0 : 1
    }
    return count
  }
}
