/// The speaker that a line of a transcript begins with: `Agent: …`, `[10:32] Léa Martin: …`, `Client (10:32) : …`.
struct SpeakerLabel {
  var name: [UInt8]
  /// The date or time of day, as it is written.
  var time: [UInt8]?
  /// What is said.
  var text: [UInt8]

  private static let longestName = 48
  private static let mostWords = 5

  /// Reads a line; nil where it begins with no speaker.
  init?(_ line: ArraySlice<UInt8>) {
    var rest = VerbatimFiller.trimmed(Array(line))[...]
    time = Self.takeTime(&rest)
    guard let (end, next) = Self.colon(in: rest) else { return nil }
    var name = VerbatimFiller.trimmed(Array(rest[..<end]))
    if time == nil, let inner = Self.takeTrailingTime(&name) { time = inner }
    guard Self.isName(name) else { return nil }
    self.name = name
    text = VerbatimFiller.trimmed(Array(rest[next...]))
  }

  /// Takes a time in brackets, or one that a dash or a space ends, off the beginning.
  private static func takeTime(_ line: inout ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = line.first else { return nil }
    let pairs: [UInt8: UInt8] = [UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")")]
    if let close = pairs[first] {
      guard let end = line.prefix(40).firstIndex(of: close) else { return nil }
      let inside = Array(line[(line.startIndex + 1)..<end])
      guard isTime(inside) else { return nil }
      line = skipDash(line[(end + 1)...])
      return inside
    }
    // A date and a time, or a time alone: the longest beginning that is one.
    let words = line.prefix(40).split(separator: 0x20, maxSplits: 3)
    for count in stride(from: min(words.count, 3), through: 1, by: -1) {
      let candidate = Array(line[line.startIndex..<words[count - 1].endIndex])
      guard isTime(candidate) else { continue }
      line = skipDash(line[words[count - 1].endIndex...])
      return candidate
    }
    return nil
  }

  private static func takeTrailingTime(_ name: inout [UInt8]) -> [UInt8]? {
    guard name.last == UInt8(ascii: ")"), let open = name.lastIndex(of: UInt8(ascii: "(")) else { return nil }
    let inside = Array(name[(open + 1)..<(name.count - 1)])
    guard isTime(inside) else { return nil }
    name = VerbatimFiller.trimmed(Array(name[..<open]))
    return inside
  }

  /// Whether something begins with a digit, and holds a time of day and nothing but figures, marks and AM or PM.
  private static func isTime(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first >= 0x30, first <= 0x39, bytes.count <= 32 else { return false }
    let time = bytes.split { $0 == 0x20 || $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: ",") }.contains { part in
      part.contains(UInt8(ascii: ":"))
        && TurnClock.clock(part.filter { $0 != UInt8(ascii: "Z") }) != nil
    }
    return time
      && bytes.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || " :.,/-TZ+AMPamp".utf8.contains(byte) || byte >= 0x80
      }
  }

  private static func skipDash(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = line.drop { $0 <= 0x20 }
    for dash in ["-", "–", "—", "|"] where rest.starts(with: Array(dash.utf8)) {
      rest = rest.dropFirst(dash.utf8.count)
      break
    }
    return rest.drop { $0 <= 0x20 }
  }

  /// The colon that ends a name, and where what is said begins: a space or the line's end follows it.
  private static func colon(in line: ArraySlice<UInt8>) -> (end: Int, next: Int)? {
    var position = line.startIndex
    while let colon = line[position...].prefix(longestName + 16).firstIndex(of: UInt8(ascii: ":")) {
      let next = colon + 1
      if next == line.endIndex || line[next] <= 0x20 || line[next] == 0xC2 { return (colon, next) }
      position = next
    }
    return nil
  }

  /// Whether words before a colon may be somebody's name.
  private static func isName(_ name: [UInt8]) -> Bool {
    guard !name.isEmpty, name.count <= longestName, name.split(separator: 0x20).count <= mostWords else { return false }
    guard !name.contains(where: { ".?!;,\"<>[]{}=@/\\".utf8.contains($0) }) else { return false }
    return name.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 } || name.first == UInt8(ascii: "+")
  }
}
