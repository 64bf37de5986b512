public import Findings
public import Hygiene
public import Interchange
public import Privacy
public import Verbatims

/// What is to be done with the records of some files.
public struct AnalysisPlan<Engine: Sendable>: Sendable {
  public var setup: ReadingSetup
  public var form: OutputForm
  public var names: AnalysisNames
  public var withText: Bool
  /// How many chunks are analysed at one time.
  public var threads: Int
  /// What takes personal data out before anything is written; nil where it may stay.
  public var redactor: Redactor?
  /// Whether each file names a source of its own, in a ledger.
  public var namesSources = false
  /// Makes the fingerprint of a verbatim that was just analysed, of which is told whether its identifier came with it;
  /// nil where copies are not looked for.
  public var fingerprint: (@Sendable (inout Engine, Verbatim, Bool) -> Fingerprint?)?
  let makeEngine: @Sendable () -> Engine
  let analyze: @Sendable (inout Engine, Verbatim, inout Analysis) -> Void

  /// Whether copies of records are looked for.
  var findsCopies: Bool { fingerprint != nil && !setup.options.isStateless }

  /// - Parameters:
  ///   - makeEngine: makes the state of one worker.
  ///   - analyze: analyses one verbatim into an analysis that is empty.
  public init(
    setup: ReadingSetup, form: OutputForm, names: AnalysisNames, withText: Bool, threads: Int,
    makeEngine: @escaping @Sendable () -> Engine,
    analyze: @escaping @Sendable (inout Engine, Verbatim, inout Analysis) -> Void
  ) {
    precondition(threads >= 1, "somebody has to work")
    self.setup = setup
    self.form = form
    self.names = names
    self.withText = withText
    self.threads = threads
    self.makeEngine = makeEngine
    self.analyze = analyze
  }
}
