internal import Tokens

/// Finds phrases among the tokens of a text, at the cost of one bit for each of its words where there is none.
struct PhraseSpotter: Sendable {
  struct Hit {
    var sign: HygieneWords.Sign
    var phrase: Int
    /// As indices into the tokens.
    var tokens: Range<Int>
  }

  private let phrases: [HygieneWords.Phrase]
  private var byAnchor: [Key: [Int]] = [:]
  /// A bit for each share of the keys that phrases are looked up by.
  private var bits = [UInt64](repeating: 0, count: 128)

  init(_ words: HygieneWords) {
    phrases = words.phrases
    for (index, phrase) in phrases.enumerated() {
      let key = phrase.keys[phrase.anchor]
      byAnchor[key, default: []].append(index)
      let place = Self.place(of: key)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  @inline(__always)
  private static func place(of key: Key) -> Int {
    Int(truncatingIfNeeded: ((key.low ^ key.high &* WordHash.third) &* WordHash.seed) >> 51)
  }

  /// The phrases that stand in a text, in order.
  func hits(_ tokens: Span<Token>) -> [Hit] {
    var hits: [Hit] = []
    let bits = bits.span
    for index in tokens.indices where tokens[index].kind.rawValue == Token.Kind.word.rawValue {
      let place = Self.place(of: tokens[index].key)
      if bits[place >> 6] >> UInt64(place & 63) & 1 != 0 { addHits(at: index, tokens, &hits) }
    }
    return hits
  }

  private func addHits(at index: Int, _ tokens: Span<Token>, _ hits: inout [Hit]) {
    for number in byAnchor[tokens[index].key] ?? [] {
      let phrase = phrases[number]
      let first = index - phrase.anchor
      guard first >= 0, first + phrase.keys.count <= tokens.count else { continue }
      guard phrase.keys.indices.allSatisfy({ tokens[first + $0].key == phrase.keys[$0] }) else { continue }
      hits.append(Hit(sign: phrase.sign, phrase: number, tokens: first..<first + phrase.keys.count))
    }
  }
}
