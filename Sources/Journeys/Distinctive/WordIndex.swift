internal import Tokens

/// The words of each finding's quote, in lower case, each once.
struct WordIndex {
  private(set) var words = TextPool()
  /// By finding, one after the other.
  private var numbers: [UInt32] = []
  private var ends: [Int] = [0]

  /// Shorter words distinguish nothing that a reader could use.
  private static let fewestBytes = 3

  /// - Complexity: O(*n*) in the length of the quotes.
  init(_ ledger: Ledger) {
    let tokenizer = Tokenizer()
    var surfaces = SurfaceWords()
    var tokens: [Token] = []
    var known = [Range<Int>?](repeating: nil, count: ledger.texts.count)
    ends.reserveCapacity(ledger.findings.count + 1)
    for finding in ledger.findings {
      if !finding.quote.isNone {
        // Short quotes come again and again.
        if let range = known[Int(finding.quote.number)] {
          // A slice of itself would make the array copy all of itself.
          for place in range { numbers.append(numbers[place]) }
        } else {
          let start = numbers.count
          let quote = Array(ledger.texts[finding.quote])
          tokens.removeAll(keepingCapacity: true)
          tokenizer.tokenize(quote.span, into: &tokens)
          for token in tokens where token.kind == .word && token.end - token.start >= Self.fewestBytes {
            let word = surfaces.lowercase(quote[Int(token.start)..<Int(token.end)], into: &words)
            if !numbers[start...].contains(word) { numbers.append(word) }
          }
          known[Int(finding.quote.number)] = start..<numbers.count
        }
      }
      ends.append(numbers.count)
    }
  }

  /// Where the words of a finding stand.
  @inline(__always)
  func places(of finding: Int) -> Range<Int> { ends[finding]..<ends[finding + 1] }

  /// The word at a place, as a number in `words`.
  @inline(__always)
  func word(at place: Int) -> UInt32 { numbers[place] }
}

/// The lower case of each word as written, found once.
private struct SurfaceWords {
  private var surfaces = TextPool()
  private var lower: [UInt32] = []

  mutating func lowercase(_ word: ArraySlice<UInt8>, into words: inout TextPool) -> UInt32 {
    let surface = Int(surfaces.intern(word).number)
    if surface == lower.count {
      lower.append(words.intern(String(decoding: word, as: UTF8.self).lowercased()).number)
    }
    return lower[surface]
  }
}
