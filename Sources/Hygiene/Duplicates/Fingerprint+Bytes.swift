/// Fingerprints as they are kept from one run to the next.
extension Fingerprint {
  /// The fingerprint with its hashes sealed, so that whoever has them cannot try out what a customer may have written.
  ///
  /// - Parameter seal: gives each hash another one, always the same.
  public func sealed(by seal: (UInt64) -> UInt64) -> Fingerprint {
    var sealed = self
    // 0 stands for no hash.
    if first != 0 { sealed.first = seal(first) | 1 }
    if second != 0 { sealed.second = seal(second) | 1 }
    return sealed
  }

  /// Sixteen bytes, and those of a long text's sketch.
  public var bytes: [UInt8] { Self.bytes(first) + Self.bytes(second) + (likeness?.bytes ?? []) }

  /// Nil where the bytes are no fingerprint's.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 || bytes.count == 16 + Likeness.byteCount else { return nil }
    first = Self.number(bytes[0..<8])
    second = Self.number(bytes[8..<16])
    likeness = bytes.count > 16 ? Likeness(bytes: bytes[16...]) : nil
  }

  static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  static func number<Number: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>) -> Number {
    bytes.reversed().reduce(0) { $0 << 8 | Number($1) }
  }
}

extension Likeness {
  static let byteCount = Sketch.hashCount + bandCount * 4

  var bytes: [UInt8] {
    sketch.words.indices.flatMap { Fingerprint.bytes(sketch.words[$0]) }
      + bands.indices.flatMap { Fingerprint.bytes(bands[$0]) }
  }

  init(bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    for place in sketch.words.indices {
      sketch.words[place] = Fingerprint.number(bytes[start..<start + 8])
      start += 8
    }
    for band in bands.indices {
      bands[band] = Fingerprint.number(bytes[start..<start + 4])
      start += 4
    }
  }
}
