/// A ZIP archive made of parts that a text lays out, so that what is in a workbook can be changed byte by byte.
///
/// A part begins below a line `%%% NAME`.
struct StoredZip {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init(parts text: [UInt8]) {
    var name: ArraySlice<UInt8>?
    var content: [UInt8] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: [0x25, 0x25, 0x25, 0x20]) {
        if let name { add(name, content) }
        name = line.dropFirst(4)
        content = []
      } else {
        content += line + [0x0A]
      }
    }
    if let name { add(name, content) }
    let start = bytes.count
    bytes += directory
    bytes += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count, 2) + Self.little(count, 2)
    bytes += Self.little(directory.count, 4) + Self.little(start, 4) + [0, 0]
  }

  private mutating func add(_ name: ArraySlice<UInt8>, _ content: [UInt8]) {
    let name = name.prefix(200)
    let offset = bytes.count
    let sizes =
      Self.little(Int(Self.checksum(content)), 4) + Self.little(content.count, 4) + Self.little(content.count, 4)
    let head: [UInt8] = [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + sizes + Self.little(name.count, 2) + [0, 0]
    bytes += [0x50, 0x4B, 3, 4] + head + name + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + head + [UInt8](repeating: 0, count: 10)
    directory += Self.little(offset, 4) + name
    count += 1
  }

  private static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32, without which the archive would be refused.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
  }
}
