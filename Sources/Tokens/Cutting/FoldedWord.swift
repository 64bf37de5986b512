/// A word folded, with what folding saw.
struct FoldedWord {
  var key: Key
  var accents: UInt16
  var marks: Token.Marks
}

extension Tokenizer {
  /// Folds a word: a range of a text that holds letters, digits, apostrophes and combining marks.
  func folded(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> FoldedWord {
    let word = LatinWord(text, at: start, folds.short.span)
    if word.end == end, word.isPlain {
      return FoldedWord(key: word.key, accents: word.accents, marks: word.marks)
    }
    var letters = LetterFolder(collapses: false)
    fold(text, start, end, into: &letters)
    guard letters.isStretched else { return letters.word }
    var collapsed = LetterFolder(collapses: true)
    fold(text, start, end, into: &collapsed)
    var stretched = collapsed.word
    stretched.marks.insert(.stretched)
    return stretched
  }

  private func fold(_ text: Span<UInt8>, _ start: Int, _ end: Int, into letters: inout LetterFolder) {
    var position = start
    while position < end {
      let (scalar, length) = text.scalar(at: position)
      let fold = folds[scalar]
      letters.append(fold, isDigit: scalar >= 0x30 && scalar <= 0x39 || scalar == 0x27)
      position += length
    }
    letters.finish()
  }
}

/// Builds a key letter by letter; a letter is a base with the marks that follow it.
///
/// Runs of a letter are told after case, and with its accents: « créée » is not stretched. Collapsing waits one letter,
/// since an accent may still follow the base.
private struct LetterFolder {
  let collapses: Bool
  private(set) var isStretched = false
  private var builder = KeyBuilder()
  private var accents: UInt16 = 0
  private var hasAccent = false
  private var letter = Letter()
  private var before = Letter()
  private var run = 0
  private var letterCount = 0
  private var capitalCount = 0
  private var firstIsCapital = false

  struct Letter: Equatable {
    var bytes: UInt32 = 0
    var length = 0
    var accent: UInt8 = 0
    var mayStretch = false
  }

  init(collapses: Bool) { self.collapses = collapses }

  mutating func append(_ fold: Fold, isDigit: Bool) {
    if fold.length == 0 {
      letter.accent &+= fold.accent
      return
    }
    take()
    letter = Letter(bytes: fold.bytes, length: fold.length, accent: fold.accent, mayStretch: !isDigit)
    if isDigit { return }
    if letterCount == 0 { firstIsCapital = fold.isCapital }
    letterCount += 1
    if fold.isCapital { capitalCount += 1 }
  }

  mutating func finish() {
    take()
    flush()
  }

  /// Takes the letter that no mark can change any more.
  private mutating func take() {
    if letter == before, letter.mayStretch {
      run += 1
      if run >= 3 { isStretched = true }
    } else {
      flush()
      before = letter
      run = letter.length == 0 ? 0 : 1
    }
    if !collapses { write(letter) }
  }

  /// Writes a finished run, once if it is a stretched one.
  private mutating func flush() {
    guard collapses else { return }
    for _ in 0..<(run >= 3 ? 1 : run) { write(before) }
    run = 0
  }

  private mutating func write(_ letter: Letter) {
    accents &+= accentSignature(letter.accent, at: builder.count)
    hasAccent = hasAccent || letter.accent > 0
    builder.append(bytes: letter.bytes, length: letter.length)
  }

  var word: FoldedWord {
    var marks: Token.Marks = firstIsCapital ? .capitalized : []
    if letterCount > 1, capitalCount == letterCount { marks.insert(.allCapitals) }
    return FoldedWord(key: builder.key, accents: hasAccent ? max(accents, 1) : 0, marks: marks)
  }
}
