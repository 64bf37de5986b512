import Cues
import Tokens

/// Cuts the customer's tokens into sentences, which end at . ! ? … or a line break, not after an abbreviation; and where a
/// mark was left out, before a clause that begins in a capital: « aucune différence On reviendra ».
struct SentenceCutter {
  let lexicon: Lexicon

  /// Who never sets a mark is cut all the same, so that rules which look at a whole sentence take no longer than its
  /// length asks.
  static let mostTokens = 400

  /// Appends the sentences of one turn.
  ///
  /// - Parameter words: What is known of each token by itself.
  /// - Complexity: O(*n*) in the number of tokens.
  func cut(
    _ tokens: [Token], _ words: [WordFlags], at marks: ClauseMarks, in range: Range<Int>, turn: Int,
    into sentences: inout [Sentence]
  ) {
    let (tokens, words, places) = (tokens.span, words.span, marks.places.span)
    var open = Sentence(startingAt: range.lowerBound, turn: turn)
    var seen = range.lowerBound
    for mark in marks.count(before: range.lowerBound)..<marks.count {
      let index = Int(places[mark])
      guard index < range.upperBound else { break }
      cutUnmarked(tokens, words, from: &seen, upTo: index, &open, into: &sentences)
      switch tokens[index].kind {
      case .lineBreak:
        let goesOn = index + 1 < range.upperBound && self.goesOn(tokens, over: index, from: open.tokens.lowerBound)
        if !goesOn { open.close(at: index + 1, into: &sentences) }
      case .sentenceEnd:
        open.addMarks(tokens[index].marks)
        let isAbbreviated = isAbbreviated(tokens, words, at: index, from: open.tokens.lowerBound)
        if !isAbbreviated { open.close(at: index + 1, into: &sentences) }
      default:
        break
      }
    }
    cutUnmarked(tokens, words, from: &seen, upTo: range.upperBound, &open, into: &sentences)
    open.close(at: range.upperBound, into: &sentences)
  }

  /// Cuts before each clause that begins in a capital, from one token on, which moves along.
  private func cutUnmarked(
    _ tokens: Span<Token>, _ words: Span<WordFlags>, from seen: inout Int, upTo end: Int, _ open: inout Sentence,
    into sentences: inout [Sentence]
  ) {
    while seen + 1 < end {
      if tokens[seen].marks.contains(.capitalized), seen > open.tokens.lowerBound,
        beginsClause(tokens, words, at: seen, before: end)
      {
        open.close(at: seen, into: &sentences)
      }
      seen += 1
    }
    seen = end
  }

  /// A function word in a capital, its verb in small letters behind it, where what goes before is neither a name (« chez
  /// Le Crédit ») nor asks for one.
  private func beginsClause(
    _ tokens: Span<Token>, _ words: Span<WordFlags>, at index: Int, before end: Int
  ) -> Bool {
    let (word, before) = (tokens[index], tokens[index - 1])
    guard word.kind == .word, word.end - word.start > 1 else { return false }
    // « On » and "on", a word of either language, tells neither.
    let opening: WordFlags = word.end - word.start == 2 ? .known : .functionWord
    guard words[index].contains(opening) else { return false }
    guard before.kind == .word, !words[index - 1].contains(.functionWord) else { return false }
    guard before.marks.isDisjoint(with: [.capitalized, .allCapitals]) else { return false }
    for next in index + 1..<min(index + 3, end) {
      guard tokens[next].kind == .word, tokens[next].marks.isDisjoint(with: [.capitalized, .allCapitals]) else {
        return false
      }
      if words[next].contains(.finiteVerb) { return true }
    }
    return false
  }

  /// A line broken in the middle of a sentence goes on in lower case.
  private func goesOn(_ tokens: Span<Token>, over index: Int, from start: Int) -> Bool {
    guard index > start, tokens[index - 1].kind == .word, tokens[index + 1].kind == .word else { return false }
    return tokens[index + 1].marks.isDisjoint(with: [.capitalized, .allCapitals])
  }

  private func isAbbreviated(
    _ tokens: Span<Token>, _ words: Span<WordFlags>, at index: Int, from start: Int
  ) -> Bool {
    guard index > start, words[index - 1].contains(.abbreviation) else { return false }
    let (word, mark) = (tokens[index - 1], tokens[index])
    guard word.kind == .word, word.end == mark.start, mark.end - mark.start == 1 else { return false }
    // A word that was misspelt is no abbreviation.
    return lexicon.isAbbreviation(word.key)
  }
}

extension Sentence {
  fileprivate init(startingAt start: Int, turn: Int) {
    tokens = start..<start
    isQuestion = false
    exclamations = 0
    self.turn = turn
  }

  fileprivate mutating func addMarks(_ marks: Token.Marks) {
    if marks.contains(.question) { isQuestion = true }
    if marks.contains(.exclamation) { exclamations += marks.contains(.emphatic) ? 2 : 1 }
  }

  /// Appends the sentence up to a token, and begins the next one there.
  fileprivate mutating func close(at end: Int, into sentences: inout [Sentence]) {
    while end - tokens.lowerBound > SentenceCutter.mostTokens {
      let part = tokens.lowerBound + SentenceCutter.mostTokens
      tokens = tokens.lowerBound..<part
      sentences.append(self)
      tokens = part..<part
    }
    if end > tokens.lowerBound {
      tokens = tokens.lowerBound..<end
      sentences.append(self)
    }
    self = Sentence(startingAt: end, turn: turn)
  }
}
