/// What customers feel from stage to stage: for all, and for each persona.
public struct EmotionalCurve: Sendable {
  /// The line of all customers, then one for each persona with enough verbatims.
  public let lines: [Line]

  /// The curve of all customers, or of one persona's.
  public struct Line: Sendable {
    /// The persona; nil for all customers.
    public let persona: Persona?
    public let verbatims: Int
    /// By stage, in the journey's order; what no stage takes is not on the curve.
    public let feelings: [Feeling]
  }

  /// - Complexity: O(verbatims × replicates) a line.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ all: Feelings, _ personas: Personas, options: MapOptions) {
    var lines = [
      Line(persona: nil, verbatims: ledger.verbatims.count, feelings: Array(all.stages.dropLast()))
    ]
    for persona in personas.list where persona.verbatims >= options.fewestVerbatims {
      let feelings = Feelings(ledger, placed, replicates: options.replicates) { personas.holds(persona, $0, ledger) }
      lines.append(Line(persona: persona, verbatims: persona.verbatims, feelings: Array(feelings.stages.dropLast())))
    }
    self.lines = lines
  }
}
