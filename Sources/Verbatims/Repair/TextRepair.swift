/// A text whose garbled letters and markup are read as what they were, and where each of its bytes comes from.
///
/// « trÃ¨s » is « très » that was read as Windows-1252 on its way, "won&#39;t" is "won't". The text itself stays as it
/// came: what is found in the repaired one is moved back to it.
package struct TextRepair {
  package private(set) var bytes: [UInt8] = []
  /// The first byte of the original text that each byte stands for, and the end.
  private var origins: [Int] = []
  /// Where what each byte stands for ends in the original text: tags between two words belong to neither.
  private var ends: [Int] = []

  /// Texts are garbled twice, seldom more often.
  private static let mostRounds = 3

  /// The repair of a text, or nil where nothing of it is garbled for certain, or markup.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func of(_ text: Span<UInt8>) -> TextRepair? {
    guard MojibakeSigns.mayStand(in: text) || MarkupSigns.stand(in: text) else { return nil }
    var repair = TextRepair()
    repair.bytes = text.withUnsafeBufferPointer { Array($0) }
    repair.origins = Array(0...text.count)
    repair.ends = Array(1..<text.count + 1)
    var rounds = 0
    while rounds < mostRounds, repair.round({ Mojibake.read($0, at: $1) ?? Markup.read($0, at: $1) }) { rounds += 1 }
    return rounds > 0 ? repair : nil
  }

  /// The text with look-alikes of digits and hyphens made plain and what is not seen left out, or nil where there are none.
  ///
  /// For what looks for numbers and names alone: readers see the marks that writers chose.
  package static func plain(_ text: Span<UInt8>) -> TextRepair? {
    guard PlainSigns.stand(in: text) else { return nil }
    var repair = TextRepair()
    repair.bytes = text.withUnsafeBufferPointer { Array($0) }
    repair.origins = Array(0...text.count)
    repair.ends = Array(1..<text.count + 1)
    return repair.round({ PlainSigns.read($0, at: $1) }) ? repair : nil
  }

  /// Repairs what is read otherwise once; false where nothing is.
  private mutating func round(_ read: (Span<UInt8>, Int) -> (bytes: [UInt8], length: Int)?) -> Bool {
    var (newBytes, newOrigins, newEnds): ([UInt8], [Int], [Int]) = ([], [], [])
    var hasRepaired = false
    var position = 0
    while position < bytes.count {
      if let garbled = read(bytes.span, position) {
        for byte in garbled.bytes {
          newBytes.append(byte)
          newOrigins.append(origins[position])
          newEnds.append(ends[position + garbled.length - 1])
        }
        position += garbled.length
        hasRepaired = true
      } else {
        newBytes.append(bytes[position])
        newOrigins.append(origins[position])
        newEnds.append(ends[position])
        position += 1
      }
    }
    newOrigins.append(origins[bytes.count])
    (bytes, origins, ends) = (newBytes, newOrigins, newEnds)
    return hasRepaired
  }

  /// The verbatim with the repaired text.
  package func applied(to verbatim: Verbatim) -> Verbatim {
    var copy = verbatim
    copy.text = bytes
    for index in copy.turns.indices { copy.turns[index].range = moved(copy.turns[index].range) }
    for index in copy.cuts.indices { copy.cuts[index].range = moved(copy.cuts[index].range) }
    return copy
  }

  /// Where a range of the repaired text stands in the text as it came.
  package func origin(of range: TextRange) -> TextRange {
    let start = origins[range.start]
    return TextRange(start: start, end: range.count == 0 ? start : ends[range.end - 1])
  }

  private func moved(_ range: TextRange) -> TextRange {
    TextRange(start: place(of: range.start), end: place(of: range.end))
  }

  /// The first byte that stands for the byte of the original or one after it.
  private func place(of original: Int) -> Int {
    var (low, high) = (0, origins.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if origins[middle] < original { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
