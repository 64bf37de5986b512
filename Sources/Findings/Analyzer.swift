public import Cues
package import Tokens
public import Verbatims

/// Reads verbatims, one after another: a worker's whole state, reused from text to text.
///
/// The way of a text: turns, tokens, language, cues, clauses, shifters, placement, findings, judgement
/// (Documentation/Architecture.md). Nothing is allocated per token.
public struct Analyzer: Sendable {
  public let lexicon: Lexicon
  let weights: Weights
  let priors: PriorTable
  let tokenizer = Tokenizer()
  var spotter: CueSpotter

  package internal(set) var tokens: [Token] = []
  package internal(set) var cues: [Cue] = []
  package internal(set) var sentences: [Sentence] = []
  package internal(set) var clauses: [Clause] = []
  package internal(set) var readings: [CueReading] = []
  /// Cues that shift, as indices into `cues`; readings refer to ranges of it.
  package internal(set) var reached: [Int] = []
  var turns: [TurnFinder.TokenTurn] = []
  var spotted: [Cue] = []
  /// The reading behind each finding, while they are made.
  var drafts: [Draft] = []
  var allIsCapitals = false

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    weights = .current
    priors = PriorTable(lexicon.packs)
    spotter = CueSpotter(lexicon)
  }

  /// Finds in one verbatim all there is, into a value that is emptied first.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public mutating func analyze(_ verbatim: Verbatim, into analysis: inout Analysis) {
    analysis.reset()
    reset()
    tokenizer.tokenize(verbatim.text.span, into: &tokens)
    guard tokens.contains(where: Self.saysSomething) else {
      setAside(.reason(verbatim.text.allSatisfy(Self.isBlank) ? .empty : .noText), &analysis)
      analysis.sector = verbatim.sector
      return
    }
    spotter.spot(tokens, in: verbatim.text.span, into: &spotted)
    cutTurns(verbatim)
    analysis.sector = verbatim.sector ?? sectorTold()
    guard judgeLanguage(verbatim, &analysis) else { return }
    cutSentences(analysis.language)
    cutClauses(analysis.sector)
    readShifters(analysis.sector)
    readTargets(analysis.sector)
    Merging(lexicon: lexicon).join(&readings)
    placeAndDraft(analysis.sector)
    write(&analysis)
    judge(&analysis)
  }

  private mutating func reset() {
    cues.removeAll(keepingCapacity: true)
    spotted.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    clauses.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    reached.removeAll(keepingCapacity: true)
    turns.removeAll(keepingCapacity: true)
    drafts.removeAll(keepingCapacity: true)
  }

  private static func saysSomething(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .emoji, .emoticon, .url, .email, .hashtag, .mention: true
    case .sentenceEnd, .clauseMark, .lineBreak, .symbol: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func setAside(_ why: Analysis.SetAside, _ analysis: inout Analysis) {
    analysis.setAside = why
    if case .reason = why { analysis.nature = .noise }
  }
}

// MARK: - Turns, sector, language

extension Analyzer {
  private mutating func cutTurns(_ verbatim: Verbatim) {
    let finder = TurnFinder(lexicon: lexicon)
    turns = verbatim.turns.isEmpty ? finder.turns(in: tokens, spotted) : finder.turns(verbatim.turns, tokens: tokens)
  }

  /// The sector that the text's own words tell most often; of two as often, none.
  private func sectorTold() -> Sector? {
    var counts = [Int](repeating: 0, count: Sector.allCases.count)
    for cue in spotted {
      if let sector = lexicon.entries[Int(cue.entry)].sector { counts[Int(sector.rawValue)] += 1 }
    }
    guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1 else { return nil }
    return Sector.allCases[counts.firstIndex(of: most)!]
  }

  /// - Returns: Whether the text is to be read; otherwise it is set aside for its language.
  private func judgeLanguage(_ verbatim: Verbatim, _ analysis: inout Analysis) -> Bool {
    let judge = LanguageJudge()
    var evidence = LanguageJudge.Evidence()
    for range in customerRanges {
      let part = judge.evidence(tokens, range, spotter)
      evidence.french += part.french
      evidence.english += part.english
      evidence.other += part.other
      evidence.words += part.words
    }
    let judged = judge.judge(evidence)
    analysis.language = verbatim.language ?? judged.language
    analysis.languageScore = verbatim.language == nil ? judged.score : .one
    guard verbatim.language == nil, judged.isForeign else { return true }
    let foreign = judge.mostFrequentOther(customerRanges, spotter)
    analysis.language = foreign
    if let foreign { setAside(.language(foreign), &analysis) }
    return foreign == nil
  }

  /// What the customer says: the customer's turns, or the whole text.
  var customerRanges: [Range<Int>] {
    turns.isEmpty ? [0..<tokens.count] : turns.filter { $0.speaker == .customer }.map(\.tokens)
  }

  private mutating func cutSentences(_ language: Language?) {
    let cutter = SentenceCutter(lexicon: lexicon)
    if turns.isEmpty {
      cutter.cut(tokens, in: 0..<tokens.count, turn: 0, into: &sentences)
    }
    for (number, turn) in turns.enumerated() where turn.speaker == .customer {
      cutter.cut(tokens, in: turn.tokens, turn: number, into: &sentences)
    }
    let judge = LanguageJudge()
    for index in sentences.indices {
      let evidence = judge.evidence(tokens, sentences[index].tokens, spotter)
      sentences[index].language = judge.judge(sentence: evidence, in: language)
    }
  }
}

// MARK: - Clauses and shifters

extension Analyzer {
  /// Keeps the cues of each sentence's own language, lets the longer ones win, and cuts at the boundary words.
  private mutating func cutClauses(_ sector: Sector?) {
    var next = 0
    for sentence in sentences {
      while next < spotted.count, Int(spotted[next].first) < sentence.tokens.lowerBound { next += 1 }
      while next < spotted.count, Int(spotted[next].first) < sentence.tokens.upperBound {
        let entry = lexicon.entries[Int(spotted[next].entry)]
        let speaksIt = entry.language == nil || sentence.language == nil || entry.language == sentence.language
        if speaksIt, entry.holds(in: sector), Int(spotted[next].end) <= sentence.tokens.upperBound {
          cues.append(spotted[next])
        }
        next += 1
      }
    }
    CueSpotter.resolve(&cues, in: lexicon)
    let cutter = ClauseCutter(lexicon: lexicon)
    var cue = 0
    for (number, sentence) in sentences.enumerated() {
      cue = cutter.cut(sentence, number: number, tokens: tokens, cues: cues, from: cue, into: &clauses)
    }
  }

  private mutating func readShifters(_ sector: Sector?) {
    var scope = ShifterScope(lexicon: lexicon, weights: weights)
    let bit = sector.map { UInt32(1) << UInt32($0.rawValue) } ?? 0
    for number in clauses.indices where !clauses[number].cues.isEmpty {
      let first = readings.count
      let isFinite: (Int) -> Bool = { self.spotter.words[$0].contains(.finiteVerb) }
      scope.read(
        clauses[number], number: number, cues: cues, finiteVerbs: isFinite, sectorBit: bit,
        into: &readings, shifters: &reached)
      readQuestion(clauses[number], from: first)
      readWish(from: first)
    }
  }

  /// A mild positive word in a question is no praise.
  private mutating func readQuestion(_ clause: Clause, from first: Int) {
    guard sentences[clause.sentence].isQuestion else { return }
    for index in first..<readings.count where readings[index].outcome == .found {
      if readings[index].valence > 0, readings[index].valence < weights.leastPositiveInQuestion {
        readings[index].outcome = .asked
      }
    }
  }

  /// « Il faudrait un accueil plus aimable »: positive words in a wish say what is missing.
  private mutating func readWish(from first: Int) {
    guard let wish = readings[first...].first(where: { Kind($0, entry($0)) == .expectation }) else { return }
    for index in first..<readings.count where readings[index].outcome == .found {
      if readings[index].valence > 0, readings[index].cue.first >= wish.cue.first { readings[index].outcome = .wished }
    }
  }

  private mutating func readTargets(_ sector: Sector?) {
    let targets = Targets(lexicon: lexicon, weights: weights)
    for index in readings.indices where readings[index].outcome == .found {
      targets.aim(index, of: &readings, clauses: clauses, cues: cues, sector: sector)
    }
  }

  /// The lexicon entry of a reading.
  func entry(_ reading: CueReading) -> Entry { lexicon.entries[Int(reading.cue.entry)] }
}
