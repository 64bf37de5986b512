/// Turns the bytes of a file into UTF-8 as they come, and finds out in which charset they are.
///
/// What is decided depends on the bytes alone, never on how they came in pieces.
struct TextDecoder {
  private enum State {
    case start
    /// Nothing but ASCII so far: UTF-8 and its rivals are still the same.
    case ascii
    case decided(Charset)
  }

  private var state = State.start
  /// Bytes that wait for more to be understood.
  private var waiting: [UInt8] = []
  /// How much is looked at, from the first byte beyond ASCII on, before a charset is chosen.
  private static let sampleSize = 1 << 20

  init() {}

  /// A decoder that is told the charset.
  init(charset: Charset) { state = .decided(charset) }

  /// The charset, once a byte beyond ASCII or a mark has told it.
  var charset: Charset? {
    if case .decided(let charset) = state { charset } else { nil }
  }

  /// Whether all bytes to come stand for themselves, so that they may be read where they are wanted.
  var copies: Bool {
    if case .decided(.utf8) = state { waiting.isEmpty } else { false }
  }

  /// Appends to `text` what the bytes stand for.
  mutating func decode(_ bytes: [UInt8], isLast: Bool, into text: inout [UInt8]) {
    if waiting.isEmpty { waiting = bytes } else { waiting += bytes }
    if case .start = state { start(isLast) }
    if case .ascii = state { passASCII(isLast, into: &text) }
    if case .decided(let charset) = state { convert(charset, isLast, into: &text) }
  }

  private mutating func start(_ isLast: Bool) {
    guard waiting.count >= 4 || isLast else { return }
    if let (charset, length) = Charset.mark(waiting.span) {
      waiting.removeFirst(length)
      state = .decided(charset)
    } else if waiting.prefix(4).contains(0) {
      guard waiting.count >= 1024 || isLast else { return }
      state = Charset.unmarkedUTF16(waiting.span).map { .decided($0) } ?? .ascii
    } else {
      state = .ascii
    }
  }

  private mutating func passASCII(_ isLast: Bool, into text: inout [UInt8]) {
    let count = ByteSearch.firstNonASCII(waiting.span, from: 0, to: waiting.count)
    if count == waiting.count {
      if text.isEmpty { swap(&text, &waiting) } else { text += waiting }
      waiting.removeAll(keepingCapacity: true)
      return
    }
    text += waiting[..<count]
    waiting.removeFirst(count)
    if firstLineIsUTF8 {
      state = .decided(.utf8)
    } else if waiting.count >= Self.sampleSize || isLast {
      state = .decided(Charset.evidence(Array(waiting.prefix(Self.sampleSize))))
    }
  }

  /// Whether the rest of the first line with a byte beyond ASCII is here, and valid: then there is no need to wait.
  private var firstLineIsUTF8: Bool {
    let end = ByteSearch.first(UInt8(ascii: "\n"), waiting.span, from: 0, to: waiting.count)
    guard end < waiting.count else { return false }
    return (try? UTF8Span(validating: waiting.span.extracting(0..<end))) != nil
  }

  private mutating func convert(_ charset: Charset, _ isLast: Bool, into text: inout [UInt8]) {
    switch charset {
    case .utf8:
      if text.isEmpty { swap(&text, &waiting) } else { text += waiting }
      waiting.removeAll(keepingCapacity: true)
    case .singleByte(let name):
      Charset.convert(waiting, from: name, into: &text)
      waiting.removeAll(keepingCapacity: true)
    case .utf16(let isBigEndian):
      let count = UTF16Decoder.append(waiting, isBigEndian: isBigEndian, isLast: isLast, to: &text)
      waiting.removeFirst(count)
    case .utf32(let isBigEndian):
      let count = UTF32Decoder.append(waiting, isBigEndian: isBigEndian, isLast: isLast, to: &text)
      waiting.removeFirst(count)
    }
  }
}

/// Reads UTF-32.
enum UTF32Decoder {
  /// Appends as UTF-8 what complete units tell; one that is no character becomes U+FFFD.
  ///
  /// - Returns: how many bytes were used; a unit cut in two waits for its rest.
  static func append(_ bytes: [UInt8], isBigEndian: Bool, isLast: Bool, to text: inout [UInt8]) -> Int {
    let units = bytes.count / 4
    for unit in 0..<units {
      let value = (0..<4).reduce(UInt32(0)) { value, place in
        value << 8 | UInt32(bytes[unit * 4 + (isBigEndian ? place : 3 - place)])
      }
      text.append(scalar: UnicodeScalar(value) == nil ? 0xFFFD : value)
    }
    return isLast ? bytes.count : units * 4
  }
}

/// Reads UTF-16.
enum UTF16Decoder {
  /// Appends as UTF-8 what complete units tell; a half of a pair that stands alone becomes U+FFFD.
  ///
  /// - Returns: how many bytes were used; a pair cut in two waits for its rest.
  static func append(_ bytes: [UInt8], isBigEndian: Bool, isLast: Bool, to text: inout [UInt8]) -> Int {
    var position = 0
    func unit(_ at: Int) -> UInt32 {
      let (a, b) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return isBigEndian ? a << 8 | b : b << 8 | a
    }
    while position + 2 <= bytes.count {
      let first = unit(position)
      guard (0xD800...0xDFFF).contains(first) else {
        text.append(scalar: first)
        position += 2
        continue
      }
      if first < 0xDC00 {
        if position + 4 > bytes.count && !isLast { return position }
        if position + 4 <= bytes.count, (0xDC00...0xDFFF).contains(unit(position + 2)) {
          text.append(scalar: 0x10000 + (first - 0xD800) << 10 + (unit(position + 2) - 0xDC00))
          position += 4
          continue
        }
      }
      text.append(scalar: 0xFFFD)
      position += 2
    }
    return isLast ? bytes.count : position
  }
}
