/// Turns byte offsets into counts of Unicode scalars, which is how positions leave the program.
///
/// It remembers where it counted last, so that positions near one another cost little.
struct ScalarCounter {
  private var offset = 0
  private var count = 0
  /// Up to here bytes and scalars are the same thing.
  private var asciiEnd = 0

  /// Starts on a new text.
  mutating func begin(_ text: Span<UInt8>) {
    begin(asciiEnd: ByteSearch.firstNonASCII(text, from: 0, to: text.count))
  }

  /// Starts on a new text that is ASCII up to `asciiEnd`.
  mutating func begin(asciiEnd: Int) {
    self.asciiEnd = asciiEnd
    offset = asciiEnd
    count = asciiEnd
  }

  /// The number of scalars before a byte of the text.
  mutating func scalars(before target: Int, in text: Span<UInt8>) -> Int {
    if target <= asciiEnd { return target }
    if target >= offset {
      count += ByteSearch.scalars(text, from: offset, to: target)
    } else {
      count -= ByteSearch.scalars(text, from: target, to: offset)
    }
    offset = target
    return count
  }
}
