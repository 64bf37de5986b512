extension Tokenizer {
  /// Cuts a number with its separators and group spaces, without its unit: « 1 299,00 », "12:30", "24/7"; "3" + "j";
  /// hours with their minutes are a number, a unit and a number: "1" + "h" + "12".
  ///
  /// Digits with an ordinal ending are a word ("2nd", « 3ème »), so that nobody counts with them; a digit in a keycap is
  /// an emoji.
  func cutNumber(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int {
    if let keycap = text.keycapEnd(start) { return cutPictograph(text, start, keycap, &tokens) }
    var key = KeyBuilder()
    var position = start
    if text[position] == 0x2E {
      key.append(0x2E)
      position += 1
    }
    var group = 0
    var mayGroup = text[start] != 0x30
    while position < text.count {
      let byte = text[position]
      if byte.isASCIIDigit {
        key.append(byte)
        group += 1
        position += 1
      } else if byte.separatesDigits, text.byte(at: position + 1).isASCIIDigit {
        key.append(byte)
        position += 1
        mayGroup = false
      } else if mayGroup, group <= 3, let next = groupStart(text, position) {
        position = next
        group = 0
      } else {
        break
      }
    }
    if let end = ordinalEnd(text, position) {
      append(text, start, end, .word, folded(text, start, end), &tokens)
      return end
    }
    append(text, start, position, .number, FoldedWord(key: key.key, accents: 0, marks: []), &tokens)
    guard let end = hourEnd(text, position) else { return position }
    append(text, position, end, .word, folded(text, position, end), &tokens)
    return end
  }

  /// Where the h of « 1h12 » or the hr of "1hr30" ends: just two digits follow.
  private func hourEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard text.byte(at: start) | 0x20 == 0x68 else { return nil }
    var end = start + 1
    if text.byte(at: end) | 0x20 == 0x72 { end += 1 }
    guard text.byte(at: end).isASCIIDigit, text.byte(at: end + 1).isASCIIDigit else { return nil }
    return text.byte(at: end + 2).isASCIIDigit ? nil : end
  }

  /// Where the next three digits begin, if a space of any width and just three digits follow.
  private func groupStart(_ text: Span<UInt8>, _ position: Int) -> Int? {
    let next = position + text.groupSpaceLength(at: position)
    guard next > position, next + 3 <= text.count else { return nil }
    guard text[next].isASCIIDigit, text[next + 1].isASCIIDigit, text[next + 2].isASCIIDigit else { return nil }
    return text.byte(at: next + 3).isASCIIDigit ? nil : next
  }

  /// Where an ordinal's ending ends. "e" alone is none: « 5e » are euros as often.
  private func ordinalEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard isLetter(text, start) else { return nil }
    let end = lettersEnd(text, start)
    guard end - start <= 6 else { return nil }
    return Self.ordinalEndings.contains(folded(text, start, end).key) ? end : nil
  }

  private static let ordinalEndings: [Key] = ["st", "nd", "rd", "th", "er", "re", "ere", "eme", "ieme", "nde"]
}

extension UInt8 {
  /// `.` `,` `:` `/` between digits.
  fileprivate var separatesDigits: Bool { self == 0x2E || self == 0x2C || self == 0x3A || self == 0x2F }
}

extension Span<UInt8> {
  /// The length of a space that parts groups of digits: plain, no-break, narrow no-break, thin or figure space.
  fileprivate func groupSpaceLength(at index: Int) -> Int {
    switch byte(at: index) {
    case 0x20: 1
    case 0xC2: byte(at: index + 1) == 0xA0 ? 2 : 0
    case 0xE2 where byte(at: index + 1) == 0x80:
      [0xAF, 0x89, 0x87].contains(byte(at: index + 2)) ? 3 : 0
    default: 0
    }
  }
}
