import Cues
import Tokens

/// Cuts the customer's tokens into sentences, which end at . ! ? … or a line break, not after an abbreviation.
struct SentenceCutter {
  let lexicon: Lexicon

  /// Appends the sentences of one turn.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func cut(_ tokens: [Token], in range: Range<Int>, turn: Int, into sentences: inout [Sentence]) {
    var start = range.lowerBound
    var question = false
    var exclamations = 0
    func close(at end: Int, into sentences: inout [Sentence]) {
      if end > start {
        sentences.append(
          Sentence(
            tokens: start..<end, isQuestion: question, exclamations: exclamations, language: nil, turn: turn))
      }
      start = end
      question = false
      exclamations = 0
    }
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .lineBreak:
        // A line broken in the middle of a sentence goes on in lower case.
        let next = index + 1
        let goesOn =
          next < range.upperBound && isPlainWord(tokens[next]) && endsOpen(tokens, before: index, from: start)
        if !goesOn { close(at: next, into: &sentences) }
      case .sentenceEnd:
        if token.marks.contains(.question) { question = true }
        if token.marks.contains(.exclamation) { exclamations += token.marks.contains(.emphatic) ? 2 : 1 }
        if isAbbreviated(tokens, at: index, from: start) { continue }
        close(at: index + 1, into: &sentences)
      default:
        break
      }
    }
    close(at: range.upperBound, into: &sentences)
  }

  private func isPlainWord(_ token: Token) -> Bool {
    token.kind == .word && !token.marks.contains(.capitalized) && !token.marks.contains(.allCapitals)
  }

  private func endsOpen(_ tokens: [Token], before index: Int, from start: Int) -> Bool {
    index > start && tokens[index - 1].kind == .word
  }

  private func isAbbreviated(_ tokens: [Token], at index: Int, from start: Int) -> Bool {
    guard index > start, tokens[index].end - tokens[index].start == 1 else { return false }
    let before = tokens[index - 1]
    return before.kind == .word && before.end == tokens[index].start && lexicon.isAbbreviation(before.key)
  }
}
