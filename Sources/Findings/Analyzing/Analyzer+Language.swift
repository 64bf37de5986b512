import Cues
import Tokens
import Verbatims

// Turns, sentences, sector, language.
extension Analyzer {
  mutating func cutTurns(_ verbatim: Verbatim) {
    let finder = TurnFinder(lexicon: lexicon)
    if !verbatim.turns.isEmpty {
      turns = finder.turns(verbatim.turns, tokens: tokens)
    } else {
      turns = finder.turns(in: tokens, cues)
    }
    if !turns.isEmpty { spotActs(in: verbatim.text.span) }
  }

  /// Finds what agents and customers do in the turns, and the channels that they name.
  mutating func spotActs(in text: Span<UInt8>) {
    spotter.spotsActs = true
    spotter.match(tokens, in: text, speaking: .both, into: &actCues)
    spotter.spotsActs = false
    actCues.removeAll { cue in
      let entry = lexicon.entries[Int(cue.entry)]
      return entry.act == nil && entry.channel == nil
    }
  }

  /// The languages of the sentences; both where one is in none.
  var languagesSpoken: SpokenLanguages {
    var spoken: SpokenLanguages = []
    for index in sentences.indices {
      switch sentences[index].language {
      case .french?: spoken.insert(.french)
      case .english?: spoken.insert(.english)
      default: return .both
      }
    }
    return spoken
  }

  /// Cuts what the customer says: the customer's turns, or the whole text.
  mutating func cutSentences() {
    let cutter = SentenceCutter(lexicon: lexicon)
    if turns.isEmpty {
      cutter.cut(tokens, spotter.words, at: marks, in: 0..<tokens.count, turn: 0, into: &sentences)
    }
    for (number, turn) in turns.enumerated() where turn.speaker == .customer {
      cutter.cut(tokens, spotter.words, at: marks, in: turn.tokens, turn: number, into: &sentences)
    }
  }

  /// Tells the language of the text and of its sentences.
  ///
  /// - Returns: Whether the text is to be read; otherwise it is set aside for its language.
  mutating func judgeLanguage(_ verbatim: Verbatim, _ analysis: inout Analysis) -> Bool {
    var evidence = LanguageJudge.Evidence()
    for index in sentences.indices {
      let part = languageJudge.evidence(tokens.span, sentences[index].tokens, spotter.words.span)
      sentences[index].evidence = part
      evidence += part
    }
    let judged = languageJudge.judge(evidence)
    analysis.language = verbatim.language ?? judged.language
    analysis.languageScore = verbatim.language == nil ? judged.score : .one
    if verbatim.language == nil, evidence.isMeagre, let foreign = foreignScript(verbatim.text.span) {
      (analysis.language, analysis.languageScore) = (foreign.language, foreign.score)
      setAside(.language(foreign.language), &analysis)
      return false
    }
    if verbatim.language == nil, judged.isForeign {
      analysis.language = languageJudge.mostFrequentOther(sentences, spotter)
      if let foreign = analysis.language {
        setAside(.language(foreign), &analysis)
        return false
      }
    }
    for index in sentences.indices {
      sentences[index].language = languageJudge.judge(sentence: sentences[index].evidence, in: analysis.language)
    }
    return true
  }

  /// The language of what the customer wrote in letters that neither French nor English has.
  private func foreignScript(_ text: Span<UInt8>) -> (language: Language, score: Measure)? {
    var script = ForeignScript()
    for index in sentences.lazy.map(\.tokens).joined() where tokens[index].kind == .word {
      script.count(text, tokens[index])
    }
    return script.judge()
  }
}
