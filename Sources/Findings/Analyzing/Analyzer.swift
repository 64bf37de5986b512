public import Cues
package import Tokens
public import Verbatims

/// Reads verbatims, one after another: a worker's whole state, reused from text to text.
///
/// The way of a text: turns, tokens, language, cues, clauses, shifters, placement, findings, judgement
/// (Documentation/Architecture.md). Nothing is allocated per token.
public struct Analyzer: Sendable {
  public let lexicon: Lexicon
  let shared: SharedWeights
  var weights: Weights { shared.values }
  let priors: PriorTable
  let tokenizer = Tokenizer()
  let languageJudge = LanguageJudge()
  var spotter: CueSpotter
  var reader: ClauseReader

  package internal(set) var tokens: [Token] = []
  package internal(set) var cues: [Cue] = []
  /// What the entries of the cues do, parallel to them.
  var glances: [Glance] = []
  /// What the entries of all cues that were spotted do: rules for what is not among it are left out.
  var traits: Entry.Traits = []
  var marks = ClauseMarks()
  package internal(set) var sentences: [Sentence] = []
  package internal(set) var clauses: [Clause] = []
  package internal(set) var readings: [CueReading] = []
  /// Cues that shift, as indices into `cues`; readings refer to ranges of it.
  package internal(set) var reached: [Int] = []
  var turns: [TurnFinder.TokenTurn] = []
  /// The cues of all turns of a conversation, the agents' too, that tell how it goes.
  var actCues: [Cue] = []
  /// What the question that the text answers tells of it, and the question read last.
  var question = QuestionReading.none
  var lastQuestion: (text: [UInt8], reading: QuestionReading) = ([], .none)
  /// The parts of the text that stand under headings.
  var sections: [Section] = []
  /// The reading behind each finding, while they are made.
  var drafts: [Draft] = []

  public init(lexicon: Lexicon) { self.init(lexicon: lexicon, weights: .current) }

  /// - Parameter weights: others than those in use, where they are measured.
  package init(lexicon: Lexicon, weights: Weights) {
    self.lexicon = lexicon
    shared = SharedWeights(weights)
    priors = PriorTable(lexicon.packs)
    spotter = CueSpotter(lexicon)
    reader = ClauseReader(weights: shared)
  }

  /// Finds in one verbatim all there is, into a value that is emptied first.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public mutating func analyze(_ verbatim: Verbatim, into analysis: inout Analysis) {
    analysis.reset()
    reset()
    readQuestion(verbatim.metadata.question)
    tokenizer.tokenize(verbatim.text.span, into: &tokens)
    if !verbatim.cuts.isEmpty { leaveOut(verbatim.cuts, &analysis) }
    guard tokens.contains(where: Self.saysSomething) else {
      setAside(.reason(isBlank(verbatim) ? .empty : .noText), &analysis)
      analysis.sector = verbatim.sector
      return
    }
    spotter.lookUp(tokens, in: verbatim.text.span)
    marks.find(in: tokens)
    let isChat = !verbatim.turns.isEmpty || marks.holdLineBreak
    if isChat {
      // Who speaks is told by cues, so both languages are looked for.
      spotter.match(tokens, in: verbatim.text.span, speaking: .both, into: &cues)
      cutTurns(verbatim)
    }
    cutSentences()
    analysis.sector = verbatim.sector
    guard judgeLanguage(verbatim, &analysis) else { return }
    if !isChat { spotter.match(tokens, in: verbatim.text.span, speaking: languagesSpoken, into: &cues) }
    readHeadings(in: verbatim.text.span)
    keepCues(&analysis)
    ClauseCutter.cut(&sentences, at: marks, cues: cues, glances: glances, into: &clauses)
    readClauses()
    readBareNouns()
    if !readings.isEmpty {
      draftFindings(analysis.sector)
      write(&analysis)
    }
    if traits.contains(.recourse) { readRecourses(&analysis) }
    judge(verbatim, &analysis)
  }

  private func readRecourses(_ analysis: inout Analysis) {
    let reader = RecourseReader(
      cues: cues, glances: glances, tokens: tokens, words: spotter.words, lexicon: lexicon,
      widest: weights.widestQuote)
    reader.read(clauses, of: sentences, into: &analysis.recourses)
  }

  private mutating func reset() {
    traits = []
    sentences.empty()
    clauses.empty()
    readings.empty()
    reached.empty()
    turns.empty()
    drafts.empty()
    sections.empty()
  }

  private static func saysSomething(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .emoji, .emoticon, .url, .email, .hashtag, .mention: true
    case .sentenceEnd, .clauseMark, .lineBreak, .symbol: false
    }
  }

  mutating func setAside(_ why: Analysis.SetAside, _ analysis: inout Analysis) {
    cues.empty()
    analysis.setAside = why
    if case .reason = why { analysis.nature = .noise }
  }
}
