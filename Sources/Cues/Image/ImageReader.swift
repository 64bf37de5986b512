/// Reads the arrays of an image in the order in which they were written.
struct ImageReader {
  /// What is not read yet.
  private var text: UnsafeRawBufferPointer

  /// - Parameter text: stays where it is for as long as the reader reads.
  init(_ text: UnsafeRawBufferPointer) { self.text = text }

  mutating func read<Value: BitwiseCopyable>(_: Value.Type = Value.self) -> [Value] {
    read(Value.self, alignment: MemoryLayout<Value>.alignment, filler: nil).values
  }

  /// Values that begin at an address of this alignment; what stands around them is filled up.
  mutating func read<Value: BitwiseCopyable>(
    _: Value.Type, alignment: Int, filler: Value?
  ) -> (values: [Value], first: Int) {
    let bytes = readCount()
    let stride = MemoryLayout<Value>.stride
    let padding = filler == nil ? 0 : alignment / stride
    var first = 0
    let values = [Value](unsafeUninitializedCapacity: bytes / stride + padding) { buffer, count in
      count = bytes / stride + padding
      if let filler {
        first = (alignment - Int(bitPattern: buffer.baseAddress) % alignment) % alignment / stride
        for place in 0..<first { buffer[place] = filler }
        for place in first + bytes / stride..<count { buffer[place] = filler }
      }
      let whole = UnsafeMutableRawBufferPointer(buffer)
      take(UnsafeMutableRawBufferPointer(rebasing: whole[first * stride..<first * stride + bytes]))
    }
    return (values, first)
  }

  /// So many numbers, written together.
  mutating func numbers(_ count: Int) -> [Int] {
    let numbers = read(Int.self)
    precondition(numbers.count == count, "an image of another make")
    return numbers
  }

  mutating func string() -> String { String(decoding: read(UInt8.self), as: UTF8.self) }

  private mutating func readCount() -> Int {
    var count: UInt64 = 0
    withUnsafeMutableBytes(of: &count) { take(UnsafeMutableRawBufferPointer(rebasing: $0[..<SixBitLetters.bytes])) }
    return Int(UInt64(littleEndian: count))
  }

  private mutating func take(_ target: UnsafeMutableRawBufferPointer) {
    SixBitLetters.decode(text, into: target)
    text = UnsafeRawBufferPointer(rebasing: text[(SixBitLetters.blocks(target.count) * SixBitLetters.letters)...])
  }
}
