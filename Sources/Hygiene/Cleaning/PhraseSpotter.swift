internal import Cues
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
  /// The keys that phrases are looked up by, and the phrases of each.
  private var anchors: KeyTable
  private var byAnchor: [[Int]] = []
  /// A bit for each share of the keys that phrases are looked up by.
  private var bits = [UInt64](repeating: 0, count: 512)

  init(_ words: HygieneWords) {
    phrases = words.phrases
    anchors = KeyTable(capacity: phrases.count)
    for (number, phrase) in phrases.enumerated() {
      let key = phrase.keys[phrase.anchor]
      let anchor = anchors.add(key)
      if anchor == byAnchor.count { byAnchor.append([]) }
      byAnchor[anchor].append(number)
      let place = Self.place(of: key)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  @inline(__always)
  private static func place(of key: Key) -> Int {
    Int(truncatingIfNeeded: ((key.low ^ key.high &* WordHash.third) &* WordHash.seed) >> 49)
  }

  /// The phrases that stand in a text, in order.
  func hits(_ tokens: Span<Token>) -> [Hit] {
    var hits: [Hit] = []
    let bits = bits.span
    for index in tokens.indices {
      let place = Self.place(of: tokens[index].key)
      if bits[place >> 6] >> UInt64(place & 63) & 1 != 0 { addHits(at: index, tokens, &hits) }
    }
    return hits
  }

  private func addHits(at index: Int, _ tokens: Span<Token>, _ hits: inout [Hit]) {
    guard tokens[index].kind == .word, let anchor = anchors.find(tokens[index].key) else { return }
    for number in byAnchor[anchor] {
      let first = index - phrases[number].anchor
      let count = phrases[number].keys.count
      guard first >= 0, first + count <= tokens.count else { continue }
      guard (0..<count).allSatisfy({ tokens[first + $0].key == phrases[number].keys[$0] }) else { continue }
      hits.append(Hit(sign: phrases[number].sign, phrase: number, tokens: first..<first + count))
    }
  }
}
