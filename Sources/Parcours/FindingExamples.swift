public import Cues
internal import Findings
internal import Verbatims

/// Runs lexicon examples through the whole engine.
public struct FindingExamples {
  private var analyzer: Analyzer
  private var analysis = Analysis()
  private var verbatim = Verbatim()
  private var cues: CueExamples

  public init(_ lexicon: Lexicon) {
    analyzer = Analyzer(lexicon: lexicon)
    cues = CueExamples(lexicon)
  }

  /// What is wrong with an example, or nil where it holds.
  ///
  /// An entry without a valence or a wish yields no finding: its examples test the cue.
  public mutating func problem(of example: LexiconExample) -> LexiconProblem? {
    let entry = analyzer.lexicon.entries[Int(example.entry)]
    if let recourse = entry.recourse { return problem(of: example, entry, recourse) }
    guard entry.valence != 0 || entry.roles.contains(.wish) else { return cues.problem(of: example) }
    read(example, entry)
    let spoken = analysis.evidence.filter { analyzer.lexicon.entries[Int($0.entry)].concept == entry.concept }
    let alike = spoken.filter { hasSign(of: entry, $0) }
    func holds(_ marked: TextRange) -> Bool {
      if let expects = example.expects { return spoken.contains { $0.range == marked && rounded($0) == expects } }
      return alike.contains { $0.range == marked }
    }
    switch example.kind {
    case .found:
      return example.marked.allSatisfy(holds) ? nil : .exampleNotFound(found: list(spoken, example))
    case .notFound:
      return alike.isEmpty ? nil : .exampleFound
    case .knownMiss:
      return !example.marked.isEmpty && example.marked.allSatisfy(holds) ? .knownMissFound : nil
    }
  }

  /// The same of a recourse: its cue is exactly the bracketed words, and its state the entry's.
  private mutating func problem(
    of example: LexiconExample, _ entry: Entry, _ recourse: Recourse
  ) -> LexiconProblem? {
    read(example, entry)
    let told = analysis.recourses.filter { $0.recourse == recourse }
    let states: [(role: Entry.Roles, state: RecourseState)] = [(.threatened, .threatened), (.begun, .begun)]
    let state = states.first { entry.roles.contains($0.role) }?.state
    let holds = example.marked.allSatisfy { marked in told.contains { $0.cue == marked && $0.state == state } }
    switch example.kind {
    case .found:
      let found = told.map { "[" + String(decoding: example.text[$0.cue.start..<$0.cue.end], as: UTF8.self) + "]" }
      return holds ? nil : .exampleNotFound(found: found.joined(separator: " "))
    case .notFound: return told.isEmpty ? nil : .exampleFound
    case .knownMiss: return !example.marked.isEmpty && holds ? .knownMissFound : nil
    }
  }

  /// Reads the sentence in the entry's language and, where it is guarded, in its first sector.
  private mutating func read(_ example: LexiconExample, _ entry: Entry) {
    verbatim.reset()
    verbatim.text.append(contentsOf: example.text)
    verbatim.language = entry.language
    verbatim.sector =
      entry.sectorGuard == 0
      ? nil : Sector.allCases.first { entry.sectorGuard & (1 << UInt32($0.rawValue)) != 0 }
    analyzer.analyze(verbatim, into: &analysis)
  }

  private func hasSign(of entry: Entry, _ evidence: Evidence) -> Bool {
    entry.valence == 0 ? evidence.valence == 0 : (evidence.valence < 0) == (entry.valence < 0)
  }

  /// The valence after shifting, halves away from zero.
  private func rounded(_ evidence: Evidence) -> Int {
    (abs(evidence.valence) + 50) / 100 * (evidence.valence < 0 ? -1 : 1)
  }

  private func list(_ found: [Evidence], _ example: LexiconExample) -> String {
    found.map {
      "[" + String(decoding: example.text[$0.range.start..<$0.range.end], as: UTF8.self) + "] => \(rounded($0))"
    }.joined(separator: " ")
  }
}
