/// Finds which of many lists of words and expressions a text holds, in one pass over its words.
struct PhraseFinder {
  private struct Phrase {
    var list: Int
    /// Folded, without the star.
    var bytes: [UInt8]
    /// Whether its last word is but a beginning.
    var isOpen: Bool
  }

  /// By the hash of its first word, or of the beginning of it.
  private var phrases: [UInt64: [Phrase]] = [:]
  /// By the first two bytes of a word, whether a phrase begins so: most words are passed over by it.
  private var begins = [Bool](repeating: false, count: 1 << 16)
  /// The lengths of the first words that are beginnings only, in ascending order.
  private var openLengths: [Int] = []
  private var folded: [UInt8] = []
  /// By list, whether the text last read holds one of its phrases.
  private(set) var found: [Bool]

  init(_ lists: [[String]]) {
    found = Array(repeating: false, count: lists.count)
    var lengths = Set<Int>()
    for (list, words) in lists.enumerated() {
      for word in words {
        let phrase = Phrase(list: list, bytes: Folding.words(word.utf8), isOpen: word.hasSuffix("*"))
        guard !phrase.bytes.isEmpty else { continue }
        let first = phrase.bytes.prefix { $0 != 0x20 }
        if phrase.isOpen, first.count == phrase.bytes.count { lengths.insert(first.count) }
        begin(with: phrase)
        phrases[StableHash.of(first), default: []].append(phrase)
      }
    }
    openLengths = lengths.sorted()
  }

  /// Looks through a text.
  ///
  /// - Complexity: O(length), times the number of lengths of open words.
  mutating func read(_ text: ArraySlice<UInt8>) {
    for list in found.indices { found[list] = false }
    folded.removeAll(keepingCapacity: true)
    Folding.append(text, to: &folded)
    var start = 0
    while start < folded.count {
      let end = folded[start...].firstIndex(of: 0x20) ?? folded.count
      if begins[beginning(of: folded, from: start, to: end)] {
        look(from: start, to: end)
        for length in openLengths where length < end - start { look(from: start, to: start + length) }
      }
      start = end + 1
    }
  }

  private mutating func begin(with phrase: Phrase) {
    let end = phrase.bytes.firstIndex(of: 0x20) ?? phrase.bytes.count
    if end == 1, phrase.isOpen, phrase.bytes.count == 1 {
      for second in 0..<256 { begins[Int(phrase.bytes[0]) << 8 | second] = true }
    } else {
      begins[beginning(of: phrase.bytes, from: 0, to: end)] = true
    }
  }

  /// The first two bytes of a word as a number; a word of one byte ends in a blank.
  private func beginning(of bytes: [UInt8], from start: Int, to end: Int) -> Int {
    Int(bytes[start]) << 8 | (start + 1 < end ? Int(bytes[start + 1]) : 0x20)
  }

  private mutating func look(from start: Int, to end: Int) {
    guard let candidates = phrases[StableHash.of(folded[start..<end])] else { return }
    for phrase in candidates where !found[phrase.list] && holds(phrase, at: start) { found[phrase.list] = true }
  }

  private func holds(_ phrase: Phrase, at start: Int) -> Bool {
    let end = start + phrase.bytes.count
    guard end <= folded.count, folded[start..<end].elementsEqual(phrase.bytes) else { return false }
    return phrase.isOpen || end == folded.count || folded[end] == 0x20
  }
}
