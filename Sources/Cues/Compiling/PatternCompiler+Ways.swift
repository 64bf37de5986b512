internal import Verbatims

extension PatternCompiler {
  /// The words, and the runs of words, that an element can be.
  mutating func ways(of element: LexiconDraft.Element, _ entry: Entry) throws(LexiconFault) -> PatternWays {
    var ways = PatternWays()
    try addWays(of: element, entry, to: &ways)
    return ways
  }

  /// Adds the same to ways that are empty.
  mutating func addWays(
    of element: LexiconDraft.Element, _ entry: Entry, to ways: inout PatternWays
  ) throws(LexiconFault) {
    for index in element.alternatives {
      let alternative = draft.alternatives[Int(index)]
      let source = Int(alternative.source.lowerBound)..<Int(alternative.source.upperBound)
      if alternative.sign == .member {
        try addClass(alternative, entry, to: &ways, at: source)
        continue
      }
      let tokens = words.lines[alternative.words]
      guard !tokens.isEmpty else { throw LexiconFault(.noWord, at: source) }
      switch alternative.sign {
      case .prefix:
        let key = words.lines.keys[tokens.lowerBound]
        guard tokens.count == 1, let prefix = words.prefix(key) else {
          throw LexiconFault(.prefixLength, at: source)
        }
        ways.words += words.prefixWords[prefix]
      case .lemma where tokens.count == 1:
        let word = words.words[tokens.lowerBound]
        if !words.lemmas.append(word, entry.language, to: &ways.words) {
          // The bare word stands in until somebody writes the forms.
          ways.words.append(word)
          isLemmaWithoutForms[Int(index)] = true
        }
      default:
        addWords(tokens, isExact: alternative.sign == .exact, to: &ways)
      }
    }
    if entry.language == .english { addRunTogether(to: &ways) }
    if !ways.words.isAscending {
      ways.words.sort()
      ways.words.removeRepetition()
    }
  }

  private func addWords(_ tokens: Range<Int>, isExact: Bool, to ways: inout PatternWays) {
    if tokens.count == 1, !isExact {
      ways.words.append(words.words[tokens.lowerBound])
      return
    }
    let run = tokens.map { token in
      PatternElement(
        kind: isExact ? .exactWord : .word, accents: isExact ? words.lines.accents[token] : 0,
        reference: words.words[token])
    }
    ways.runs.append(run)
  }

  private func addClass(
    _ alternative: LexiconDraft.Alternative, _ entry: Entry, to ways: inout PatternWays, at source: Range<Int>
  ) throws(LexiconFault) {
    var isKnown = false
    // A pattern of one language asks for that language's words and for those of both; of both, for all.
    let languages: [Language?] = entry.language.map { [$0, nil] } ?? [nil, .french, .english]
    for language in languages {
      guard let members = classes[ClassWays.Name(id: alternative.memberOf, language: language)] else { continue }
      ways.words += members.words
      ways.runs += members.runs
      isKnown = true
    }
    guard isKnown else {
      let name = String(decoding: draft.classes[Int(alternative.memberOf)], as: UTF8.self)
      throw LexiconFault(.unknownClass(name), at: source)
    }
  }
}

extension [UInt32] {
  /// Whether each value is larger than the one before.
  var isAscending: Bool {
    let values = span
    for index in values.indices.dropFirst() where values[index] <= values[index - 1] { return false }
    return true
  }

  /// Leaves each of the sorted values once.
  mutating func removeRepetition() {
    guard count > 1 else { return }
    var kept = 1
    var values = mutableSpan
    for index in 1..<values.count where values[index] != values[kept - 1] {
      values[kept] = values[index]
      kept += 1
    }
    removeLast(count - kept)
  }
}
