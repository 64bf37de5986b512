import Tokens

/// Texts as rules compare them: folded, their words parted by one space each.
enum Folding {
  private static let tokenizer = Tokenizer()

  /// The folded words of a text, parted by single spaces; what is neither letter nor digit parts words.
  static func words(_ text: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    append(Array(text)[...], to: &folded)
    return folded
  }

  /// Appends the folded words of a text.
  static func append(_ text: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let start = result.count
    tokenizer.fold(text.span, into: &result)
    var (index, end, isParted) = (start, start, true)
    while index < result.count {
      let mark = markLength(result, at: index)
      index += max(mark, 1)
      if mark > 0, isParted { continue }
      result[end] = mark > 0 ? 0x20 : result[index - 1]
      end += 1
      isParted = mark > 0
    }
    if end > start, isParted { end -= 1 }
    result.removeLast(result.count - end)
  }

  /// The bytes of what parts words: ASCII but letters and digits, Latin-1 signs, general punctuation; 0 for the rest.
  private static func markLength(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      let isWord = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      return isWord ? 0 : 1
    }
    if byte == 0xC2 { return min(2, bytes.count - index) }
    return byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] & 0xFE == 0x80 ? 3 : 0
  }
}
