import Cues
import Findings
import Parcours
import Verbatims

/// Reads texts with the bundled lexicons, or with a lexicon made for one test.
struct RuleReader {
  private let analyzer: Analyzer

  /// All that is bundled.
  static let bundled = RuleReader(analyzer: Analyzer(lexicon: BundledLexicons.lexicon))

  /// A few words of each kind, French, with their valences in view.
  static let few = RuleReader(RuleReader.fewWords)

  private init(analyzer: Analyzer) { self.analyzer = analyzer }

  /// - Parameters:
  ///   - entries: the lines of one French file of entries.
  ///   - forms: the lines of its table of forms.
  ///   - packs: the lines of sector packs, by sector; `general` is the general journey.
  init(_ entries: String, forms: String = "recommander v-er", packs: [String: String] = [:]) {
    var files = [
      Self.file("fr/forms.lex", "@language fr\n@kind forms\n" + forms),
      Self.file("fr/irritants/test.lex", "@language fr\n@kind irritants\n" + entries),
      Self.file("fr/paradigms.lex", "@language fr\n@kind paradigms\nv-er -er lemma\nv-er -e present"),
    ]
    for (name, body) in packs {
      files.append(
        name == "general"
          ? Self.file("journeys/general.lex", "@kind journeys\n" + body)
          : Self.file("sectors/\(name).lex", "@kind sectors\n" + body))
    }
    files.sort { $0.path < $1.path }
    let result = LexiconCompiler.compile(files: files)
    precondition(result.errors.allSatisfy { $0.severity == .warning }, "\(result.errors)")
    analyzer = Analyzer(lexicon: result.lexicon)
  }

  private static func file(_ path: String, _ body: String) -> LexiconFile {
    LexiconFile(path: path, bytes: Array((body + "\n").utf8))
  }

  /// What is found in a text.
  func read(
    _ text: String, sector: Sector? = nil, language: Language? = nil, turns: [Turn] = []
  ) -> ReadResult {
    var verbatim = Verbatim()
    verbatim.text = Array(text.utf8)
    verbatim.sector = sector
    verbatim.language = language
    verbatim.turns = turns
    var worker = analyzer
    var analysis = Analysis()
    worker.analyze(verbatim, into: &analysis)
    let said = analysis.findings.indices.map { worker.saidIntensity(of: $0) }
    return ReadResult(text: verbatim.text, analysis: analysis, said: said)
  }

  private static let fewWords = """
    overall.good +2 bon|propre
    overall.fine +1 correct
    overall.great +3 excellent
    overall.bad -2 mauvais|sale
    overall.slight -1 bof
    overall.awful -3 affreux
    overall.recommend +2 ~recommander
    overall.none -2 <negation> … réponse
    overall.wish wish faudrait
    shifter.not flip,after pas
    shifter.not flip ne … jamais
    shifter.without flip sans
    shifter.not_very flip,x0.75 pas très
    shifter.very x1.25 très
    shifter.extremely x1.5 extrêmement
    shifter.rather x0.5 assez
    shifter.if void si
    boundary.but pivot mais
    boundary.because clause car
    """
}

/// What was found in a text, as tests compare it.
struct ReadResult {
  let text: [UInt8]
  let analysis: Analysis
  /// The intensity of each finding's own words.
  let said: [Measure]

  /// Sign of each finding, and the words of its cues and shifters; a wish runs on: `−[pas bon]`, `?[faudrait un banc]`.
  var signs: [String] { analysis.findings.map { sign($0) + "[" + words(spoken($0)) + "]" } }

  /// The sign of each finding, in order: `−+?`.
  var kinds: String { analysis.findings.map(sign).joined() }

  /// Sign and quote of each finding.
  var quotes: [String] { analysis.findings.map { sign($0) + "[" + words($0.range) + "]" } }

  private func spoken(_ finding: Finding) -> TextRange {
    let evidence = analysis.evidence[finding.evidence]
    let ranges = evidence.map(\.range) + evidence.flatMap { analysis.shifters[$0.shifters].map(\.range) }
    let run = ranges.dropFirst().reduce(ranges[0]) { $0.union($1) }
    return finding.kind == .expectation ? TextRange(start: run.start, end: finding.range.end) : run
  }

  /// Sign and theme of each finding: `−price`.
  var themes: [String] { analysis.findings.map { sign($0) + $0.theme.id.description } }

  /// The strongest valence behind each finding, in hundredths.
  var valences: [Int] {
    analysis.findings.map { finding in
      analysis.evidence[finding.evidence].map(\.valence).max { abs($0) < abs($1) } ?? 0
    }
  }

  /// Stage and channel of each finding with what told them: `receive/clause unknown`.
  var places: [String] {
    analysis.findings.map {
      place($0.stage.id.description, $0.stageFrom) + " " + place($0.channel.id.description, $0.channelFrom)
    }
  }

  private func place(_ name: String, _ source: PlacementSource?) -> String {
    source.map { "\(name)/\($0.id)" } ?? name
  }

  private func sign(_ finding: Finding) -> String {
    switch finding.kind {
    case .irritant: "−"
    case .enchantment: "+"
    case .expectation: "?"
    }
  }

  func words(_ range: TextRange) -> String { String(decoding: text[range.start..<range.end], as: UTF8.self) }
}
