/// A place in memory with enough room behind it, where bytes are stored without asking each time.
///
/// All that is unsafe in writing stands in this file. What its callers promise:
/// - no more bytes are put than `[UInt8].write(atMost:_:)` was told, where a slot counts with its whole width; builds
///   for tests check it at each step;
/// - the cursor does not outlive the closure it is handed to.
/// Behind the room lie `slack` bytes more, so that numbers and strings may be stored in whole words.
struct ByteCursor {
  fileprivate private(set) var place: UnsafeMutablePointer<UInt8>
  private let end: UnsafeMutablePointer<UInt8>

  /// How far a store of a whole word may reach beyond what it stores.
  fileprivate static let slack = 8

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

  /// Stores eight bytes, the lowest first, of which only the first `count` stay.
  @inline(__always)
  mutating func put(word: UInt64, count: Int) {
    UnsafeMutableRawPointer(place).storeBytes(of: word.littleEndian, as: UInt64.self)
    advance(count)
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

  /// Puts a slot of a `FragmentTable`.
  @inline(__always)
  mutating func put(slotAt offset: Int, width: Int, of slots: [UInt8]) {
    assert(offset >= 0 && offset + width <= slots.count, "the slot lies in the table")
    assert(end - place - Self.slack >= width, "there is room for the whole slot")
    let start = UnsafeMutableRawPointer(place)
    place += slots.withUnsafeBytes { table in
      guard let slot = table.baseAddress.map({ $0 + offset }) else { return 0 }
      var step = 0
      repeat {
        let bytes = slot.loadUnaligned(fromByteOffset: step, as: SIMD32<UInt8>.self)
        start.storeBytes(of: bytes, toByteOffset: step, as: SIMD32<UInt8>.self)
        step += 32
      } while step < width
      return Int(UInt16(littleEndian: slot.loadUnaligned(fromByteOffset: width - 2, as: UInt16.self)))
    }
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
