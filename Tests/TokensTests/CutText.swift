import TestSupport
import Tokens

/// The tokens of a text.
func tokens(_ text: String) -> [Token] {
  var result: [Token] = []
  Tokenizer().tokenize(text.utf8.span, into: &result)
  return result
}

/// The tokens of a text as they are written.
func words(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return tokens(text).map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
}

/// The keys of a text's tokens.
func keys(_ text: String) -> [String] { tokens(text).map { $0.key.description } }

/// The tokens' kinds, by name.
func kinds(_ text: String) -> [Token.Kind] { tokens(text).map(\.kind) }

/// The ends of UAX #29's segments.
func boundaries(_ text: String) -> [Int] {
  let words = WordBoundaries()
  let bytes = text.utf8.span
  var ends: [Int] = []
  while (ends.last ?? 0) < bytes.count { ends.append(words.end(of: ends.last ?? 0, in: bytes)) }
  return ends
}

/// A text drawn from pieces and from code points of all of Unicode.
func randomText(_ generator: inout SeededGenerator, pieces: [String], wild: Double) -> String {
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 1...24, using: &generator) {
    if Double.random(in: 0..<1, using: &generator) < wild {
      let limit: UInt32 = Bool.random(using: &generator) ? 0x3000 : 0x2_0000
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) { text.append(scalar) }
    } else {
      text.append(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)].unicodeScalars)
    }
  }
  return String(text)
}
