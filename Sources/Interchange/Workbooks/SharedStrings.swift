/// The words of a workbook, each kept once, in blocks: one array would be copied whole each time that it grows.
final class SharedStrings: XMLHandler {
  private var blocks: [[UInt8]] = []
  private var places: [Place] = []
  private var run = TextRun()
  private var byteCount = 0
  private let limit: Int

  /// Where a word stands in its block.
  private struct Place {
    var block: UInt32
    var start: UInt32
    var end: UInt32
  }

  private static let blockSize = 1 << 20
  /// A place and the room that its array grows into.
  private static let placeCost = 36
  /// A cell holds 32,767 characters at most.
  private static let longestWord = 1 << 20

  init(limit: Int) { self.limit = limit }

  /// Whether there are more words than may be in memory.
  var isFull: Bool { run.count > Self.longestWord || byteCount + Self.placeCost * places.count > limit }

  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard places.indices.contains(index) else { return nil }
    let place = places[index]
    return blocks[Int(place.block)][Int(place.start)..<Int(place.end)]
  }

  func start(_ name: String, _ attributes: XMLAttributes) { run.start(name) }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if !isFull { run.add(bytes) } }

  func end(_ name: String) {
    run.end(name)
    guard name == "si", !isFull else { return }
    let word = run.take()
    if blocks.isEmpty || blocks[blocks.count - 1].count + word.count > Self.blockSize {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(max(Self.blockSize, word.count))
    }
    let (block, start) = (blocks.count - 1, blocks[blocks.count - 1].count)
    blocks[block] += word
    byteCount += word.count
    places.append(Place(block: UInt32(block), start: UInt32(start), end: UInt32(start + word.count)))
  }
}

/// The text of a cell that may be in pieces of different looks, less what tells how it is spoken.
struct TextRun {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var phonetics = 0

  mutating func start(_ name: String) {
    if name == "t" { isInText = true }
    if name == "rPh" { phonetics += 1 }
  }

  mutating func end(_ name: String) {
    if name == "t" { isInText = false }
    if name == "rPh" { phonetics -= 1 }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText && phonetics == 0 { bytes += text }
  }

  var count: Int { bytes.count }

  /// The text, in which `_x000D_` stands for what XML cannot hold.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    guard bytes.contains(UInt8(ascii: "_")) else { return bytes }
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if let scalar = escaped(position) {
        if scalar != 0x0D && scalar != 0 { result.append(scalar: scalar) }
        position += 7
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return result
  }

  private func escaped(_ start: Int) -> UInt32? {
    guard start + 7 <= bytes.count, bytes[start] == UInt8(ascii: "_"), bytes[start + 1] == UInt8(ascii: "x"),
      bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[start + 2..<start + 6]
    guard digits.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }) else { return nil }
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    return value.flatMap { (0xD800...0xDFFF).contains($0) ? 0xFFFD : $0 }
  }
}
