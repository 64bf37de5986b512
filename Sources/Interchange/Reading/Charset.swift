import CICU

/// How a file's bytes stand for characters.
public enum Charset: Hashable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)
  /// One byte a character, by the name that ICU gives it.
  case singleByte(String)

  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let isBigEndian): isBigEndian ? "UTF-16BE" : "UTF-16LE"
    case .utf32(let isBigEndian): isBigEndian ? "UTF-32BE" : "UTF-32LE"
    case .singleByte(let name): name
    }
  }

  /// What a byte order mark tells, and its length.
  static func mark(_ bytes: Span<UInt8>) -> (Charset, Int)? {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return (.utf8, 3) }
    guard bytes.count >= 2 else { return nil }
    if bytes.count >= 4 {
      let first = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[$1]) }
      if first == 0xFFFE_0000 { return (.utf32(isBigEndian: false), 4) }
      if first == 0x0000_FEFF { return (.utf32(isBigEndian: true), 4) }
    }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return (.utf16(isBigEndian: false), 2) }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return (.utf16(isBigEndian: true), 2) }
    return nil
  }

  /// UTF-16 without a mark: text of ours has a NUL in nearly every second place, and in those only.
  static func unmarkedUTF16(_ bytes: Span<UInt8>) -> Charset? {
    var zeros = (even: 0, odd: 0)
    let pairs = min(bytes.count, 1024) / 2
    for index in 0..<pairs {
      zeros.even += bytes[2 * index] == 0 ? 1 : 0
      zeros.odd += bytes[2 * index + 1] == 0 ? 1 : 0
    }
    guard pairs >= 2 else { return nil }
    if zeros.odd * 10 >= pairs * 7, zeros.even * 20 <= pairs { return .utf16(isBigEndian: false) }
    if zeros.even * 10 >= pairs * 7, zeros.odd * 20 <= pairs { return .utf16(isBigEndian: true) }
    return nil
  }

  /// What bytes beyond ASCII tell. Valid UTF-8 is never taken for anything else, and damaged UTF-8 stays UTF-8.
  static func evidence(_ bytes: [UInt8]) -> Charset {
    let counts = CharsetCounts(bytes.span)
    guard counts.invalid > 0, counts.sequences < counts.invalid else { return .utf8 }
    if let name = detected(bytes) { return .singleByte(name) }
    return counts.westEuropean * 10 >= counts.invalid * 9 ? .singleByte("windows-1252") : .utf8
  }

  /// Another charset of single bytes that ICU's detector is confident of.
  private static func detected(_ bytes: [UInt8]) -> String? {
    let candidates: Set = [
      "ISO-8859-2", "ISO-8859-5", "ISO-8859-7", "ISO-8859-9", "windows-1250", "windows-1251", "windows-1253",
      "windows-1254", "KOI8-R",
    ]
    let leastConfidence: Int32 = 70
    var name = [CChar](repeating: 0, count: 64)
    var confidence: Int32 = 0
    let length = Int32(min(bytes.count, 1 << 16))
    guard cicu_detect(bytes, length, &name, 64, &confidence) == 0, confidence >= leastConfidence else { return nil }
    let found = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return candidates.contains(found) ? found : nil
  }

  /// Appends bytes of a charset of single bytes, as UTF-8.
  static func convert(_ bytes: [UInt8], from name: String, into result: inout [UInt8]) {
    var capacity = bytes.count * 3 + 16
    while true {
      var converted = [UInt8](repeating: 0, count: capacity)
      let count = Int(cicu_to_utf8(name, &converted, Int32(capacity), bytes, Int32(bytes.count)))
      if count <= capacity {
        result += converted[..<max(count, 0)]
        return
      }
      capacity = count
    }
  }
}

/// What the bytes beyond ASCII look like.
struct CharsetCounts {
  /// Sequences of several bytes that are UTF-8.
  private(set) var sequences = 0
  /// Bytes that are in no such sequence.
  private(set) var invalid = 0
  /// Those among them that French or English text in Windows-1252 holds.
  private(set) var westEuropean = 0

  init(_ bytes: Span<UInt8>) {
    var position = 0
    while true {
      position = ByteSearch.firstNonASCII(bytes, from: position, to: bytes.count)
      guard position < bytes.count else { return }
      let length = Self.sequenceLength(bytes, position)
      if length > 1 {
        sequences += 1
      } else {
        invalid += 1
        westEuropean += Self.isWestEuropean(bytes[position]) ? 1 : 0
      }
      position += length
    }
  }

  /// The length of the UTF-8 sequence that begins here, or 1 where there is none.
  private static func sequenceLength(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let length: Int
    switch bytes[start] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 1
    }
    // A sequence cut by the end of the sample is no evidence against UTF-8.
    for index in start + 1..<start + length {
      guard index < bytes.count else { return max(2, bytes.count - start) }
      guard bytes[index] & 0xC0 == 0x80 else { return 1 }
    }
    return length
  }

  /// Letters with accents, ligatures, quotation marks, dashes, €, °, and the hard space. Not Ã and Â, with which
  /// damaged UTF-8 begins.
  private static func isWestEuropean(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x85, 0x8C, 0x91...0x97, 0x99, 0x9C, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB2, 0xB4, 0xB7, 0xBB:
      true
    case 0xC0, 0xC4, 0xC6...0xCF, 0xD4, 0xD6, 0xD9...0xDC, 0xDF...0xE4, 0xE6...0xEF, 0xF1...0xF4, 0xF6, 0xF9...0xFC:
      true
    default: false
    }
  }
}
