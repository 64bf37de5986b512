/// The default word boundaries of Unicode, UAX #29, with nothing of ours.
///
/// `Tokenizer` departs from them where customers' French and English ask for it; for other scripts it follows them.
public struct WordBoundaries: Sendable {
  let characters = CharacterTable.shared

  public init() {}

  /// Where the segment that begins at a boundary ends, in bytes. `start` is a boundary and less than `text.count`.
  public func end(of start: Int, in text: Span<UInt8>) -> Int {
    let first = text.scalar(at: start)
    var position = start + first.length
    /// The class right before `position`, and that of the last character that rules see (WB4 hides the others).
    var adjacent = characters[first.value].wordBreak
    var seen = adjacent
    var hasOddFlag = adjacent == .regionalIndicator
    if adjacent == .carriageReturn, text.byte(at: position) == 0x0A { return position + 1 }
    if adjacent.isNewline { return position }

    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      let properties = characters[scalar]
      let next = properties.wordBreak
      if next.isHidden {
        adjacent = next
      } else if adjacent == .joiner && properties.isPictographic || adjacent == .space && next == .space {
        (adjacent, seen) = (next, next)
      } else if seen == .regionalIndicator, next == .regionalIndicator, hasOddFlag {
        (adjacent, seen, hasOddFlag) = (next, next, false)
      } else if seen.joins(next) {
        (adjacent, seen) = (next, next)
      } else if joinsAcross(seen, next, text, position + length) {
        adjacent = next
      } else if seen == .hebrewLetter, next == .singleQuote {
        (adjacent, seen) = (next, next)
      } else {
        return position
      }
      position += length
    }
    return position
  }

  /// Rules that look one character further: WB6, WB7b, WB12. Where they join, WB7, WB7c and WB11 are sure to join next.
  private func joinsAcross(_ seen: WordBreakClass, _ middle: WordBreakClass, _ text: Span<UInt8>, _ position: Int)
    -> Bool
  {
    guard middle.isMiddle else { return false }
    var position = position
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      let next = characters[scalar].wordBreak
      if !next.isHidden { return joins(seen, middle, next) }
      position += length
    }
    return false
  }

  private func joins(_ before: WordBreakClass, _ middle: WordBreakClass, _ after: WordBreakClass) -> Bool {
    switch middle {
    case .doubleQuote: before == .hebrewLetter && after == .hebrewLetter
    case .midLetter: before.isLetter && after.isLetter
    case .midNumber: before == .numeric && after == .numeric
    default: before.isLetter && after.isLetter || before == .numeric && after == .numeric
    }
  }
}

extension WordBreakClass {
  var isNewline: Bool { self == .carriageReturn || self == .lineFeed || self == .newline }
  /// WB4: it sticks to what stands before it and no other rule sees it.
  var isHidden: Bool { self == .extend || self == .format || self == .joiner }
  var isLetter: Bool { self == .letter || self == .hebrewLetter }
  var isMiddle: Bool {
    switch self {
    case .singleQuote, .doubleQuote, .midNumberLetter, .midLetter, .midNumber: true
    default: false
    }
  }

  /// Rules on two neighbours: WB5, WB8–WB10, WB13–WB13b.
  func joins(_ next: WordBreakClass) -> Bool {
    switch self {
    case .letter, .hebrewLetter, .numeric: next.isLetter || next == .numeric || next == .extendNumberLetter
    case .katakana: next == .katakana || next == .extendNumberLetter
    case .extendNumberLetter:
      next.isLetter || next == .numeric || next == .katakana || next == .extendNumberLetter
    default: false
    }
  }
}
