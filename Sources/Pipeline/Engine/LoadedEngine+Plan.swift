public import Hygiene
public import Interchange

extension LoadedEngine {
  /// How verbatims are read and analysed with this engine: garbled letters repaired, what is no customer's left out,
  /// copies known again.
  public func plan(
    _ setup: ReadingSetup, form: OutputForm, names: AnalysisNames, withText: Bool, threads: Int
  ) -> AnalysisPlan<CleanAnalyzer> {
    var plan = AnalysisPlan(
      setup: setup, form: form, names: names, withText: withText, threads: threads,
      makeEngine: { [lexicon, hygiene] in CleanAnalyzer(lexicon: lexicon, words: hygiene) },
      analyze: { $0.analyze($1, into: &$2) })
    plan.fingerprint = { $0.fingerprint(of: $1, hasOwnID: $2) }
    return plan
  }
}
