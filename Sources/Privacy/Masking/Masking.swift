public import Verbatims

/// Puts masks into a text: ▮ once for each scalar that is hidden, so that positions counted in scalars stay true.
public struct Masking: Sendable {
  /// U+25AE in UTF-8.
  private static let mask: [UInt8] = [0xE2, 0x96, 0xAE]

  /// The text with its masks.
  public private(set) var text: [UInt8] = []
  /// Where each mask starts and ends in the text as it was, and where it starts now.
  private var moves: [(start: Int, end: Int, now: Int)] = []

  public init() {}

  /// Puts masks over the spans, which are in order and share nothing.
  /// - Complexity: O(*n*) in the length of the text.
  public mutating func apply(_ spans: [PersonalSpan], to original: [UInt8]) {
    text.removeAll(keepingCapacity: true)
    moves.removeAll(keepingCapacity: true)
    var from = 0
    for span in spans {
      text += original[from..<span.range.start]
      moves.append((span.range.start, span.range.end, text.count))
      for byte in original[span.range.start..<span.range.end] where byte & 0xC0 != 0x80 { text += Self.mask }
      from = span.range.end
    }
    text += original[from...]
  }

  /// Where a place of the text as it was stands now.
  ///
  /// - Parameter original: the text that the masks were put into.
  public func place(_ offset: Int, in original: [UInt8]) -> Int {
    let after = moves.partitioningIndex { $0.start > offset }
    guard after > 0 else { return offset }
    let move = moves[after - 1]
    let inside = Swift.min(offset, move.end)
    let scalars = original[move.start..<inside].count { $0 & 0xC0 != 0x80 }
    return move.now + scalars * Self.mask.count + (offset - inside)
  }

  /// Where a range of the original lies in the masked text, in bytes.
  public func range(_ range: TextRange, in original: [UInt8]) -> TextRange {
    TextRange(start: place(range.start, in: original), end: place(range.end, in: original))
  }
}
