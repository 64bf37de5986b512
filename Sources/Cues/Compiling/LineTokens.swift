internal import Tokens

/// The tokens of many short lines, cut in one go.
struct LineTokens {
  private(set) var keys: [Key] = []
  private(set) var accents: [UInt16] = []
  /// The first 16 bytes of the words that are longer.
  private(set) var heads: [Key: Key] = [:]
  private var longWords = LongWords()
  private let tokenizer = Tokenizer()
  /// Where the tokens of each line begin.
  private var starts: [UInt32] = []
  private var tokens: [Token] = []

  /// Lines are cut in blocks that stay in the cache.
  private static let blockSize = 1 << 15

  /// No line.
  init() {}

  /// - Parameter text: lines that each end in a line feed.
  init(_ text: [UInt8], lines: Int) {
    keys.reserveCapacity(lines + lines / 8)
    accents.reserveCapacity(lines + lines / 8)
    starts.reserveCapacity(lines + 1)
    add(text)
    tokens = []
  }

  /// Replaces all lines by those of another text.
  mutating func replace(by text: [UInt8]) {
    keys.removeAll(keepingCapacity: true)
    accents.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    add(text)
  }

  private mutating func add(_ text: [UInt8]) {
    var start = 0
    while start < text.count {
      var end = min(start + Self.blockSize, text.count)
      while text[end - 1] != 0x0A { end += 1 }
      tokenizer.tokenize(text.span.extracting(start..<end), into: &tokens)
      add(of: text, block: start..<end)
      start = end
    }
    starts.append(UInt32(keys.count))
  }

  private mutating func add(of text: [UInt8], block: Range<Int>) {
    let (list, bytes) = (tokens, text.span)
    let tokens = list.span
    var next = 0
    var start = block.lowerBound
    while start < block.upperBound {
      var end = start
      while bytes[end] != 0x0A { end += 1 }
      starts.append(UInt32(keys.count))
      let offset = end - block.lowerBound
      if Self.mayBeCutOff(bytes, start..<end), Self.isCutOff(text[start..<end]) {
        keys.append(tokenizer.key(of: bytes.extracting(start..<end)))
        accents.append(0)
        while next < tokens.count, Int(tokens[next].start) <= offset { next += 1 }
      } else {
        while next < tokens.count, Int(tokens[next].start) < offset {
          add(tokens[next], of: bytes.extracting(block))
          next += 1
        }
        while next < tokens.count, tokens[next].kind == .lineBreak { next += 1 }
      }
      start = end + 1
    }
  }

  private mutating func add(_ token: Token, of block: Span<UInt8>) {
    keys.append(token.key)
    accents.append(token.accents)
    guard token.key.isHashed else { return }
    heads[token.key] = longWords.head(of: block.extracting(Int(token.start)..<Int(token.end)))
  }

  /// Most words are plainly not cut off.
  private static func mayBeCutOff(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count > 1 else { return false }
    let (first, last) = (bytes[word.lowerBound], bytes[word.upperBound - 1])
    return last == 0x27 || last == 0x99 || first == 0x27 || first == 0xE2 || last | 0x20 == 0x74 && word.count < 6
  }

  /// Whether a word is one that texts hold only beside another: « l' », "'ll", "n't". Alone it would be cut otherwise.
  private static func isCutOff(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.first != UInt8(ascii: ":") else { return false }
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    if word.last == 0x27 || word.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
      return word.first.map(isLetter) ?? false && word.count { $0 == 0x27 || $0 == 0xE2 } == 1
    }
    if word.first == 0x27 || word.prefix(3).elementsEqual([0xE2, 0x80, 0x99]) {
      return word.dropFirst(word.first == 0x27 ? 1 : 3).allSatisfy(isLetter)
    }
    return word.elementsEqual("n't".utf8) || word.elementsEqual("n’t".utf8)
  }

  /// The tokens of a line.
  subscript(line: UInt32) -> Range<Int> { Int(starts[Int(line)])..<Int(starts[Int(line) + 1]) }
}
