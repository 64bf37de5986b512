import Cues
import Evaluation
import Findings
import Interchange
import Pipeline
import Privacy
import Synchronization
import Verbatims

/// Reads texts by two lexicons, and keeps what differs.
struct LexiconComparison {
  private let engine: LoadedEngine
  private let lexicons: (old: Lexicon, new: Lexicon)
  private let found: DifferencesFound

  /// - Throws: the status of no input where a folder cannot be read, or that of a failed check where it has mistakes.
  init(old: String, new: String, most: Int) throws {
    found = DifferencesFound(most: most)
    engine = try LoadedEngine.load(lexicons: [])
    lexicons = (try Self.lexicon(old), try Self.lexicon(new))
  }

  private static func lexicon(_ folder: String) throws -> Lexicon {
    let files = try LexiconFolder.files(folder)
    let compiled = LexiconCompiler.compile(files: files)
    try UserLexicons.check(compiled.errors, of: files)
    return compiled.lexicon
  }

  /// The two analyzers of one worker.
  private struct Readers: Sendable {
    var old: Analyzer
    var new: Analyzer
  }

  /// Reads the texts of some files, in one task, so that differences come in their order.
  func run(_ paths: [String], input: InputOptions, isQuiet: Bool) async -> ExitStatus {
    let reporter = RunReporter(isQuiet: isQuiet)
    var options = input.reading(apart: [])
    options.isStateless = true
    var setup = ReadingSetup(options: options, dictionary: engine.dictionary, speakers: engine.speakers)
    setup.mail = engine.mail
    let redactor = Redactor(
      words: engine.personalWords, pseudonyms: Pseudonyms(keys: KeySource(.none), identities: Identities(file: [])))
    let plan = AnalysisPlan(
      setup: setup, form: .lines { _, _, _ in }, names: engine.names, withText: true, threads: 1,
      makeEngine: { [lexicons] in
        Readers(old: Analyzer(lexicon: lexicons.old), new: Analyzer(lexicon: lexicons.new))
      },
      analyze: { [found, lexicons] readers, verbatim, analysis in
        var earlier = Analysis()
        readers.old.analyze(verbatim, into: &earlier)
        readers.new.analyze(verbatim, into: &analysis)
        found.take(
          Self.judged(verbatim, earlier, lexicons.old, redactor),
          Self.judged(verbatim, analysis, lexicons.new, redactor))
      })
    do throws(OutputProblem) {
      let file = try OutputFile(path: "/dev/null")
      let summary = try await AnalysisRun(plan: plan).run(paths: paths, output: file) { reporter.take($0) }
      try file.finish()
      reporter.finish(summary)
      return ExitStatus(summary)
    } catch {
      reporter.fail(error)
      return ExitStatus(error)
    }
  }

  /// What an analysis found, over the masked text.
  private static func judged(_ verbatim: Verbatim, _ analysis: Analysis, _ lexicon: Lexicon, _ redactor: Redactor)
    -> JudgedText
  {
    var (verbatim, analysis, redactor) = (verbatim, analysis, redactor)
    redactor.redact(&verbatim, &analysis, withText: true)
    let text = JudgedText(
      id: String(decoding: verbatim.id, as: UTF8.self), text: String(decoding: verbatim.text, as: UTF8.self))
    return GoldAnalysis.judged(text, analysis, by: lexicon)
  }

  /// The texts that are read otherwise, then the counts.
  var report: String { found.report }
}
