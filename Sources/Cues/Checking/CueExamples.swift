internal import Tokens
internal import Verbatims

/// Runs examples as far as cues tell: what rules make of cues is not looked at.
public struct CueExamples {
  private var spotter: CueSpotter
  private let tokenizer = Tokenizer()
  private var tokens: [Token] = []
  private var cues: [Cue] = []

  public init(_ lexicon: Lexicon) {
    spotter = CueSpotter(lexicon)
    spotter.spotsMembers = true
  }

  /// What is wrong with an example, or nil where it holds or where only the rules can tell.
  public mutating func problem(of example: LexiconExample) -> LexiconProblem? {
    let lexicon = spotter.lexicon
    let entry = lexicon.entries[Int(example.entry)]
    let yieldsFindings = entry.valence != 0 || entry.roles.contains(.wish)
    guard example.kind == .found || !yieldsFindings else { return nil }
    tokenizer.tokenize(example.text.span, into: &tokens)
    spotter.spot(tokens, in: example.text.span, into: &cues)
    cues.removeAll { lexicon.entries[Int($0.entry)].language.map { $0 != entry.language } ?? false }
    var resolved = cues
    CueSpotter.resolve(&resolved, in: lexicon)
    let spotted = cues.filter { lexicon.entries[Int($0.entry)].concept == entry.concept }.map(range)
    let found = resolved.filter { lexicon.entries[Int($0.entry)].concept == entry.concept }.map(range)
    switch example.kind {
    case .found:
      guard example.marked.allSatisfy(spotted.contains) else { return .exampleNotFound(found: list(spotted, example)) }
      // A shifter or a place may well be part of something longer; a judgement then gives no finding.
      guard yieldsFindings, let hidden = example.marked.first(where: { !found.contains($0) }) else { return nil }
      return .exampleHidden(by: hiding(hidden, among: resolved, example))
    case .notFound: return found.isEmpty ? nil : .exampleFound
    case .knownMiss: return !example.marked.isEmpty && example.marked.allSatisfy(found.contains) ? .knownMissFound : nil
    }
  }

  private func hiding(_ hidden: TextRange, among resolved: [Cue], _ example: LexiconExample) -> String {
    guard let cue = resolved.first(where: { range($0).contains(hidden) && range($0) != hidden }) else { return "" }
    let source = String(decoding: spotter.lexicon.source(of: cue.entry), as: UTF8.self)
    return list([range(cue)], example) + " of " + source
  }

  private func range(_ cue: Cue) -> TextRange {
    TextRange(start: Int(tokens[Int(cue.first)].start), end: Int(tokens[Int(cue.end) - 1].end))
  }

  private func list(_ found: [TextRange], _ example: LexiconExample) -> String {
    found.map { "[" + String(decoding: example.text[$0.start..<$0.end], as: UTF8.self) + "]" }.joined(separator: " ")
  }
}
