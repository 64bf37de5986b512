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
  /// The phrases by the keys that they are looked up by: those of one key stand together.
  private var byAnchor: [Int] = []
  private var anchors: [(key: Key, phrases: Range<Int>)] = []
  /// Open addressing: an anchor counted from 1, or 0. Less than half of the slots are taken.
  private var slots: [UInt16]
  /// A bit for each share of the keys that phrases are looked up by.
  private var bits = [UInt64](repeating: 0, count: 512)

  init(_ words: HygieneWords) {
    phrases = words.phrases
    var size = 16
    while size < phrases.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    let groups = Dictionary(grouping: phrases.indices) { words.phrases[$0].keys[words.phrases[$0].anchor] }
    for (key, group) in groups { add(key, group) }
  }

  private mutating func add(_ key: Key, _ group: [Int]) {
    anchors.append((key, byAnchor.count..<byAnchor.count + group.count))
    byAnchor += group
    let place = Self.place(of: key)
    bits[place >> 6] |= 1 << UInt64(place & 63)
    var slot = place & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(anchors.count)
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
      if bits[place >> 6] >> UInt64(place & 63) & 1 != 0 { addHits(at: index, place, tokens, &hits) }
    }
    return hits
  }

  private func addHits(at index: Int, _ place: Int, _ tokens: Span<Token>, _ hits: inout [Hit]) {
    guard tokens[index].kind == .word, let anchor = anchor(tokens[index].key, place) else { return }
    for number in byAnchor[anchors[anchor].phrases] {
      let first = index - phrases[number].anchor
      let count = phrases[number].keys.count
      guard first >= 0, first + count <= tokens.count else { continue }
      guard (0..<count).allSatisfy({ tokens[first + $0].key == phrases[number].keys[$0] }) else { continue }
      hits.append(Hit(sign: phrases[number].sign, phrase: number, tokens: first..<first + count))
    }
  }

  private func anchor(_ key: Key, _ place: Int) -> Int? {
    var slot = place & (slots.count - 1)
    while slots[slot] != 0 {
      let anchor = Int(slots[slot]) - 1
      if anchors[anchor].key == key { return anchor }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
