internal import Tokens

/// The tokens of many short lines, cut in one go.
struct LineTokens {
  private(set) var keys: [Key] = []
  private(set) var accents: [UInt16] = []
  /// The first 16 bytes of the words that are longer.
  private(set) var heads: [Key: Key] = [:]
  private var longWords = LongWords()
  /// Where the tokens of each line begin.
  private var starts: [UInt32] = []

  /// Lines are cut in blocks that stay in the cache.
  private static let blockSize = 1 << 15

  /// - Parameter text: lines that each end in a line feed.
  init(_ text: [UInt8], lines: Int) {
    keys.reserveCapacity(lines + lines / 8)
    accents.reserveCapacity(lines + lines / 8)
    starts.reserveCapacity(lines + 1)
    let tokenizer = Tokenizer()
    var tokens: [Token] = []
    var start = 0
    while start < text.count {
      var end = min(start + Self.blockSize, text.count)
      while text[end - 1] != 0x0A { end += 1 }
      tokenizer.tokenize(text.span.extracting(start..<end), into: &tokens)
      add(tokens, of: text, block: start..<end)
      start = end
    }
    starts.append(UInt32(keys.count))
  }

  private mutating func add(_ tokens: [Token], of text: [UInt8], block: Range<Int>) {
    var next = 0
    for offset in block where text[offset] == 0x0A {
      starts.append(UInt32(keys.count))
      while next < tokens.count, block.lowerBound + Int(tokens[next].start) < offset {
        let token = tokens[next]
        keys.append(token.key)
        if token.key.isHashed {
          let range = block.lowerBound + Int(token.start)..<block.lowerBound + Int(token.end)
          heads[token.key] = longWords.head(of: text.span.extracting(range))
        }
        accents.append(tokens[next].accents)
        next += 1
      }
      while next < tokens.count, tokens[next].kind == .lineBreak { next += 1 }
    }
  }

  /// The tokens of a line.
  subscript(line: UInt32) -> Range<Int> { Int(starts[Int(line)])..<Int(starts[Int(line) + 1]) }
}
