/// A place in memory with enough room behind it, where bytes are stored without asking each time.
///
/// All that is unsafe in writing stands in this file. What its callers promise:
/// - no more bytes are put than `[UInt8].write(atMost:_:)` was told; builds for tests check it at each step;
/// - the cursor does not outlive the closure it is handed to.
/// Behind the room lie `slack` bytes more, so that short stretches may be copied in whole words.
struct ByteCursor {
  fileprivate private(set) var place: UnsafeMutablePointer<UInt8>
  private let end: UnsafeMutablePointer<UInt8>

  /// How far a copy in whole words may reach beyond what it copies.
  static let slack = 64

  fileprivate init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard let start = buffer.baseAddress else { preconditionFailure("there is always room for the slack") }
    place = start
    end = start + buffer.count
  }

  @inline(__always)
  private mutating func advance(_ count: Int) {
    assert(count >= 0 && end - place - Self.slack >= count, "no more bytes than the room was made for")
    place += count
  }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    place.pointee = byte
    advance(1)
  }

  /// Puts text known when the program is built: a few stores.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    let start = place
    advance(text.utf8CodeUnitCount)
    start.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  @inline(__always)
  mutating func put(_ bytes: Span<UInt8>) {
    let start = place
    advance(bytes.count)
    bytes.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { start.update(from: first, count: source.count) }
    }
  }

  /// Puts a stretch of a table whose bytes go on for at least `slack` after it.
  @inline(__always)
  mutating func put(_ range: Range<Int>, ofPadded bytes: [UInt8]) {
    assert(range.lowerBound >= 0 && range.upperBound + Self.slack <= bytes.count, "the table is padded")
    let start = UnsafeMutableRawPointer(place)
    advance(range.count)
    bytes.withUnsafeBytes { table in
      guard let source = table.baseAddress.map({ $0 + range.lowerBound }) else { return }
      // Most fragments are no longer than one step, so the branch is foreseen.
      var offset = 0
      repeat {
        let words = source.loadUnaligned(fromByteOffset: offset, as: SIMD32<UInt8>.self)
        start.storeBytes(of: words, toByteOffset: offset, as: SIMD32<UInt8>.self)
        offset += 32
      } while offset < range.count
    }
  }

  @inline(__always)
  mutating func put(number: Int) {
    if number >= 0 && number < 10 { return put(0x30 + UInt8(truncatingIfNeeded: number)) }
    putLong(number)
  }

  private mutating func putLong(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var count = 1
    var above = rest / 10
    while above > 0 {
      count += 1
      above /= 10
    }
    let start = place
    advance(count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      start[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// Thousandths as a number with exactly three decimals.
  @inline(__always)
  mutating func put(thousandths: Int) {
    if thousandths < 0 { put(UInt8(ascii: "-")) }
    let size = thousandths.magnitude
    let whole = size / 1000
    let rest = UInt32(truncatingIfNeeded: size - whole * 1000)
    put(number: Int(whole))
    put(UInt8(ascii: "."))
    put(0x30 + UInt8(truncatingIfNeeded: rest / 100))
    put(0x30 + UInt8(truncatingIfNeeded: rest / 10 % 10))
    put(0x30 + UInt8(truncatingIfNeeded: rest % 10))
  }
}

extension [UInt8] {
  /// Makes room once, then lets `body` write into it.
  ///
  /// - Parameter count: a bound on what `body` writes.
  @inline(__always)
  mutating func write(atMost count: Int, _ body: (inout ByteCursor) -> Void) {
    append(addingCapacity: count + ByteCursor.slack) { span in
      span.withUnsafeMutableBufferPointer { buffer, initialized in
        var cursor = ByteCursor(buffer)
        body(&cursor)
        if let start = buffer.baseAddress { initialized = cursor.place - start }
      }
    }
  }
}
