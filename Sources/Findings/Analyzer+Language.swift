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
      turns = finder.turns(in: tokens, spotted)
    }
  }

  /// The languages of the sentences; both where one is in none.
  var languagesSpoken: SpokenLanguages {
    var spoken: SpokenLanguages = []
    for sentence in sentences {
      switch sentence.language {
      case .french?: spoken.insert(.french)
      case .english?: spoken.insert(.english)
      default: return .both
      }
    }
    return spoken
  }

  /// The sector that the text's own words tell most often; of two as often, none.
  func sectorTold() -> Sector? {
    var counts: [16 of Int] = .init(repeating: 0)
    for cue in spotted {
      if let sector = lexicon.entries[Int(cue.entry)].sector { counts[Int(sector.rawValue)] += 1 }
    }
    var best: Sector?
    var most = 0
    for sector in Sector.allCases {
      let count = counts[Int(sector.rawValue)]
      if count == most { best = nil }
      if count > most { (best, most) = (sector, count) }
    }
    return best
  }

  /// Cuts what the customer says: the customer's turns, or the whole text.
  mutating func cutSentences() {
    let cutter = SentenceCutter(lexicon: lexicon)
    if turns.isEmpty { cutter.cut(tokens, in: 0..<tokens.count, turn: 0, into: &sentences) }
    for (number, turn) in turns.enumerated() where turn.speaker == .customer {
      cutter.cut(tokens, in: turn.tokens, turn: number, into: &sentences)
    }
  }

  /// Tells the language of the text and of its sentences.
  ///
  /// - Returns: Whether the text is to be read; otherwise it is set aside for its language.
  mutating func judgeLanguage(_ verbatim: Verbatim, _ analysis: inout Analysis) -> Bool {
    let judge = LanguageJudge()
    var evidence = LanguageJudge.Evidence()
    for index in sentences.indices {
      let part = judge.evidence(tokens, sentences[index].tokens, spotter.words)
      sentences[index].evidence = part
      evidence += part
    }
    let judged = judge.judge(evidence)
    analysis.language = verbatim.language ?? judged.language
    analysis.languageScore = verbatim.language == nil ? judged.score : .one
    if verbatim.language == nil, judged.isForeign {
      analysis.language = judge.mostFrequentOther(sentences, spotter)
      if let foreign = analysis.language {
        setAside(.language(foreign), &analysis)
        return false
      }
    }
    for index in sentences.indices {
      sentences[index].language = judge.judge(sentence: sentences[index].evidence, in: analysis.language)
    }
    return true
  }
}
