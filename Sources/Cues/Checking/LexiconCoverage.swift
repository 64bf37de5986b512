internal import Tokens
public import Verbatims

/// How many sentences of starred texts hold something that a lexicon can make a finding of.
public struct LexiconCoverage {
  /// The sentences of one language in texts of so many stars.
  public struct Row: Hashable, Sendable {
    public var language: Language
    public var stars: Int
    public var sentences = 0
    /// With a valence, a wish, a decision or a rupture.
    public var covered = 0
    /// With a negative valence, with a positive one.
    public var negative = 0
    public var positive = 0
  }

  private var counts: [Row] = []
  private var spotter: CueSpotter
  private let tokenizer = Tokenizer()
  private var tokens: [Token] = []
  private var cues: [Cue] = []

  public init(_ lexicon: Lexicon) { spotter = CueSpotter(lexicon) }

  /// By language, then by stars.
  public var rows: [Row] { counts.sorted { ($0.language.id, $0.stars) < ($1.language.id, $1.stars) } }

  /// Counts the sentences of a text of three words or more.
  public mutating func add(_ text: [UInt8], stars: Int) {
    tokenizer.tokenize(text.span, into: &tokens)
    spotter.spot(tokens, in: text.span, into: &cues)
    var start = 0
    for index in tokens.indices where tokens[index].kind == .sentenceEnd || tokens[index].kind == .lineBreak {
      addSentence(start..<index, stars)
      start = index + 1
    }
    addSentence(start..<tokens.count, stars)
  }

  private mutating func addSentence(_ range: Range<Int>, _ stars: Int) {
    guard tokens[range].count(where: { $0.kind == .word }) >= 3 else { return }
    let flags = spotter.words[range]
    let isFrench =
      flags.count { $0.contains(.french) && !$0.contains(.english) }
      >= flags.count { $0.contains(.english) && !$0.contains(.french) }
    let language = isFrench ? Language.french : .english
    let lexicon = spotter.lexicon
    var own = cues.filter {
      range.contains(Int($0.first)) && lexicon.entries[Int($0.entry)].language ?? language == language
    }
    CueSpotter.resolve(&own, in: lexicon)
    let entries = own.map { lexicon.entries[Int($0.entry)] }
    var row = Row(language: language, stars: stars)
    let place = counts.firstIndex { $0.language == language && $0.stars == stars }
    if let place { row = counts[place] }
    row.sentences += 1
    if entries.contains(where: {
      $0.valence != 0 || $0.roles.contains(.wish) || $0.decision != nil || $0.rupture != nil
    }) {
      row.covered += 1
    }
    if entries.contains(where: { $0.valence < 0 }) { row.negative += 1 }
    if entries.contains(where: { $0.valence > 0 }) { row.positive += 1 }
    if let place { counts[place] = row } else { counts.append(row) }
  }
}
