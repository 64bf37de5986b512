/// Writes flat arrays one after the other: the bytes of each, after their number, in six-bit letters.
struct ImageWriter {
  private(set) var text: [UInt8] = []

  /// - Parameter values: of a type without a byte that means nothing, so that the same values are the same letters.
  mutating func write<Value: BitwiseCopyable>(_ values: some Collection<Value>) {
    let values = Array(values)
    precondition(MemoryLayout<Value>.size == MemoryLayout<Value>.stride)
    let count = UInt64(values.count * MemoryLayout<Value>.stride)
    withUnsafeBytes(of: count.littleEndian) {
      SixBitLetters.append(UnsafeRawBufferPointer(rebasing: $0[..<SixBitLetters.bytes]), to: &text)
    }
    values.withUnsafeBytes { SixBitLetters.append($0, to: &text) }
  }

  mutating func write(numbers: Int...) { write(numbers) }

  mutating func write(_ string: String) { write(string.utf8) }
}
