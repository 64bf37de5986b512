internal import Tokens

// Numbers whatever they count, and times of the day.
extension CueSpotter {
  mutating func add(_ kind: Quantity.Kind, _ range: Range<Int>, _ hundredths: Int) {
    quantities.append(
      Quantity(
        first: UInt32(range.lowerBound), end: UInt32(range.upperBound), kind: kind, unit: nil, hundredths: hundredths))
  }

  /// A number in words, from two on: one is an article more often.
  mutating func readNumberWords(endingAt end: Int, _ tokens: [Token], in text: Span<UInt8>) {
    if end < tokens.count, value(at: end)?.number != nil { return }
    guard let number = number(endingAt: end, tokens, in: text), number.hundredths >= 200 else { return }
    add(.figure, number.first..<end, number.hundredths)
    readClock(number.hundredths, number.first..<end, tokens, in: text)
  }

  /// A number that may be a time of the day: « 9 h », « 11h40 », "7.30", or a bare number up to 24.
  mutating func readClock(_ hundredths: Int, _ range: Range<Int>, _ tokens: [Token], in text: Span<UInt8>) {
    guard hundredths < 2_460, hundredths % 100 < 60 else { return }
    if range.lowerBound > 0, value(at: range.lowerBound - 1)?.unit == .money { return }
    let time = hundredths / 100 * 60 + hundredths % 100
    guard range.upperBound < tokens.count, let unit = value(at: range.upperBound)?.unit else {
      return add(.clock, range, time * 100)
    }
    guard unit == .hour, hundredths % 100 == 0 else { return }
    let end = range.upperBound + 1
    if let minutes = minutes(at: end, tokens, in: text), minutes < 6_000 {
      add(.clock, range.lowerBound..<end + 1, time * 100 + minutes)
    } else {
      add(.clock, range.lowerBound..<end, time * 100)
    }
  }

  /// The minutes since midnight that « 10:15 » tells, or nil.
  func clock(_ token: Token, in text: Span<UInt8>) -> Int? {
    guard (4...5).contains(token.end - token.start) else { return nil }
    var parts = (hours: 0, minutes: 0)
    var colon: Int?
    for offset in Int(token.start)..<Int(token.end) {
      let byte = text[offset]
      if byte == 0x3A, colon == nil {
        colon = offset
      } else if (0x30...0x39).contains(byte) {
        if colon == nil { parts.hours = parts.hours * 10 } else { parts.minutes = parts.minutes * 10 }
        if colon == nil { parts.hours += Int(byte - 0x30) } else { parts.minutes += Int(byte - 0x30) }
      } else {
        return nil
      }
    }
    guard let colon, Int(token.end) - colon == 3, parts.hours <= 24, parts.minutes < 60 else { return nil }
    return parts.hours * 60 + parts.minutes
  }
}
