import TestSupport
import Testing
import Tokens

private let pieces = [
  "a", "été", "L’", "l'", "qu'", "n't", "'s", " ", "\u{A0}", "\u{202F}", "\n", "\r\n", "1", "299", "3j", ",", ".", "!",
  "?", "…", ":", ":)", ":-(", ";", "-", "–", "http://", "www.", "x.fr", "@", "#", "_", "/", "🙂", "👍🏽", "🇫🇷",
  "e\u{301}", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "œ", "ß", "İ", "ﬁ", "Ａ", "漢", "カ", "ไ", "я", "ע", "٣",
  "ooo",
  "ÉÉÉ", "<3", "^^", "«", "»", "(", ")", "U.S.", "M. D", "anticonstitutionnellement", "\u{AD}", "`", "´", "xD",
]

private func isGap(_ scalar: Unicode.Scalar) -> Bool {
  let properties = scalar.properties
  return properties.isWhitespace || properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control
    || properties.generalCategory == .format || ["-", "‐", "‑", "–"].contains(scalar)
}

@Test func `Ranges ascend, never overlap, never split a character, and leave only blanks and hyphens out`() throws {
  var generator = SeededGenerator(state: 7)
  for _ in 0..<20_000 {
    let text = randomText(&generator, pieces: pieces, wild: 0.15)
    let bytes = Array(text.utf8)
    var end = 0
    for token in tokens(text) + [
      Token(start: UInt32(bytes.count), end: UInt32(bytes.count), key: "", kind: .word, marks: [], accents: 0)
    ] {
      try #require(Int(token.start) >= end && token.end >= token.start, "\(text.debugDescription)")
      let gap = try #require(
        String(validating: bytes[end..<Int(token.start)], as: UTF8.self), "\(text.debugDescription)")
      try #require(gap.unicodeScalars.allSatisfy(isGap), "\(text.debugDescription) leaves \(gap.debugDescription) out")
      _ = try #require(
        String(validating: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self), "\(text.debugDescription)")
      end = Int(token.end)
    }
  }
}

@Test func `Every token has a key and a length`() throws {
  var generator = SeededGenerator(state: 11)
  for _ in 0..<5_000 {
    let text = randomText(&generator, pieces: pieces, wild: 0.05)
    for token in tokens(text) {
      try #require(token.end > token.start && token.key != Key(low: 0, high: 0), "\(text.debugDescription)")
    }
  }
}

@Test func `Folding twice is folding once, for every character`() throws {
  let tokenizer = Tokenizer()
  for value in UInt32(0)..<0x11_0000 {
    guard let scalar = Unicode.Scalar(value) else { continue }
    var once: [UInt8] = []
    var twice: [UInt8] = []
    tokenizer.fold(String(Character(scalar)).utf8.span, into: &once)
    tokenizer.fold(once.span, into: &twice)
    try #require(once == twice, "U+\(String(value, radix: 16))")
  }
}

@Test func `A text cut at its end by any length is cut as if it were alone`() {
  let text = "Le vendeur n’a jamais rappelé, 3 semaines d'attente : inadmissible !!! www.site.fr :-)"
  let bytes = Array(text.utf8)
  var tail: [Token] = []
  for length in 0...bytes.count {
    let part = String(decoding: bytes.prefix(length), as: UTF8.self)
    Tokenizer().tokenize(part.utf8.span, into: &tail)
    #expect(tail == tokens(part))
    #expect(tail.allSatisfy { Int($0.end) <= part.utf8.count })
  }
}

@Test func `Any bytes are survived`() throws {
  var generator = SeededGenerator(state: 13)
  var result: [Token] = []
  for _ in 0..<20_000 {
    let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator)
    }
    Tokenizer().tokenize(bytes.span, into: &result)
    try #require(result.allSatisfy { Int($0.end) <= bytes.count }, "\(bytes)")
  }
}
