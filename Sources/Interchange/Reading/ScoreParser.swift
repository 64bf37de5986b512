/// Reads scores as people write them.
enum ScoreParser {
  /// A score in thousandths: `4`, `4,5`, `4.5/5`, `80 %`, `4e0`, "4 stars", `★★★★☆`, "10 - very likely", "very likely - 10"; nil
  /// where the value begins with no number and ends with none behind a dash.
  static func thousandths(_ value: Span<UInt8>) -> Int? {
    if let stars = stars(value) { return stars * 1000 }
    var position = labelEnd(value)
    while position < value.count, value[position] == 0x20 { position += 1 }
    let isNegative = position < value.count && value[position] == UInt8(ascii: "-")
    if isNegative || position < value.count && value[position] == UInt8(ascii: "+") { position += 1 }
    guard let number = number(value, &position), follows(value, position), number < 1e12 else { return nil }
    let thousandths = Int((number * 1000).rounded(.toNearestOrAwayFromZero))
    return isNegative ? -thousandths : thousandths
  }

  /// How many stars are full in `★★★☆☆` or `⭐⭐⭐`; nil where anything else stands there.
  private static func stars(_ value: Span<UInt8>) -> Int? {
    guard value.count >= 3, value.count <= 60, value[0] == 0xE2 else { return nil }
    var full = 0
    for scalar in String(decoding: [UInt8](copying: value), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{2605}", "\u{2B50}": full += 1
      case "\u{2606}", "\u{FE0F}", " ": break
      default: return nil
      }
    }
    return full
  }

  /// Where the number begins behind a label of a few words without digits and a dash; 0 where none stands there.
  private static func labelEnd(_ value: Span<UInt8>) -> Int {
    let longestLabel = 60
    guard value.count > 4, value.count <= longestLabel, isLetter(value[0]) else { return 0 }
    var dash = value.count - 1
    while dash > 0, value[dash] != UInt8(ascii: "-") { dash -= 1 }
    guard dash > 1, dash + 2 < value.count, value[dash - 1] == 0x20, value[dash + 1] == 0x20 else { return 0 }
    let hasDigit = (0..<dash).contains { value[$0] &- 0x30 < 10 }
    let isNumber = (dash + 2..<value.count).allSatisfy { value[$0] &- 0x30 < 10 }
    return isNumber && !hasDigit ? dash + 2 : 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func number(_ value: Span<UInt8>, _ position: inout Int) -> Double? {
    let start = position
    var result = 0.0
    var scale = 0
    var hasMark = false
    while position < value.count {
      let byte = value[position]
      if byte >= 0x30 && byte <= 0x39 {
        result = result * 10 + Double(byte - 0x30)
        scale += hasMark ? 1 : 0
      } else if !hasMark && position > start && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) {
        hasMark = true
      } else {
        break
      }
      position += 1
    }
    guard position > start, position - start < 18 else { return nil }
    let exponent = exponent(value, &position) - scale
    guard (-30...15).contains(exponent) else { return nil }
    for _ in 0..<abs(exponent) { result = exponent < 0 ? result / 10 : result * 10 }
    return result
  }

  private static func exponent(_ value: Span<UInt8>, _ position: inout Int) -> Int {
    guard position + 1 < value.count, value[position] | 0x20 == UInt8(ascii: "e") else { return 0 }
    var at = position + 1
    let isNegative = value[at] == UInt8(ascii: "-")
    if isNegative || value[at] == UInt8(ascii: "+") { at += 1 }
    var result = 0
    let start = at
    while at < value.count, at - start < 4, value[at] >= 0x30, value[at] <= 0x39 {
      result = result * 10 + Int(value[at] - 0x30)
      at += 1
    }
    guard at > start else { return 0 }
    position = at
    return isNegative ? -result : result
  }

  /// Whether what follows the number leaves it a score: a scale, a percent sign, or a word.
  private static func follows(_ value: Span<UInt8>, _ position: Int) -> Bool {
    var at = position
    while at < value.count, value[at] == 0x20 { at += 1 }
    guard at < value.count else { return true }
    switch value[at] {
    case UInt8(ascii: "%"), UInt8(ascii: "*"): return true
    case UInt8(ascii: "/"):
      // 4/5, and no date
      return !(at + 1..<value.count).contains { value[$0] == UInt8(ascii: "/") }
    case UInt8(ascii: "-"):
      // "10 - very likely"
      return at > position && at + 2 < value.count && value[at + 1] == 0x20 && isLetter(value[at + 2])
    default: return at > position && (value[at] | 0x20 >= UInt8(ascii: "a") || value[at] >= 0x80)
    }
  }
}
