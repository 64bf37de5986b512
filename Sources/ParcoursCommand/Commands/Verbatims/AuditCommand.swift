import ArgumentParser
import Findings
import Interchange
import Pipeline
import Privacy
import Synchronization
import Verbatims

/// `parcours audit`: the places of free text that speak of what must not be kept about people.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: Messages.say(
      "Cherche ce qui ne doit pas figurer dans des zones de texte libre.",
      "Looks for what must not stand in free-text fields."),
    discussion: Messages.say(
      """
      Santé, religion, opinions, origine, vie intime, infractions, injures : une ligne JSON par passage, avec son \
      identifiant et sa position, jamais ses mots ; les nombres par sujet sur la sortie d'erreur. Les mots sont ceux de \
      Lexicons/privacy/audit-fr.lex et audit-en.lex.


      """,
      """
      Health, religion, opinions, origin, intimate life, offences, insults: a JSON line a place, with its identifier and \
      position, never its words; counts by subject on standard error. The words are those of \
      Lexicons/privacy/audit-fr.lex and audit-en.lex.


      """) + Messages.exitStatuses)

  @OptionGroup var paths: PathOptions

  @OptionGroup(title: Messages.say("Lecture", "Reading"))
  var input: InputOptions

  @OptionGroup var interface: InterfaceOptions

  func validate() throws { try paths.checkThatThereAreAny() }

  func run() async throws {
    let engine = try LoadedEngine.load(lexicons: [])
    // Counts add up in any order.
    let counts = AuditCounts()
    let audit = engine.audit
    let redactor = Redactor(
      words: engine.personalWords, pseudonyms: Pseudonyms(keys: KeySource(.none), identities: Identities(file: [])))
    let runner = VerbatimRunner(
      input: input, output: paths.output, ownFiles: [], engine: engine, redactor: nil, isAnalysed: true,
      isQuiet: interface.quiet)
    let status = await runner.run(paths: paths.inputs) { verbatim, analysis, out in
      let remarks = audit.remarks(in: verbatim.text.span, language: analysis.language)
      guard !remarks.isEmpty else { return }
      var verbatim = verbatim
      var redactor = redactor
      redactor.redact(identifier: &verbatim.id)
      for remark in remarks {
        counts.add(remark.subject)
        RemarkWriter.append(verbatim, range: remark.range, subject: remark.subject, to: &out)
      }
    }
    for (subject, count) in counts.all { Terminal.tell("\(Messages.subject(subject)) : \(Messages.number(count))") }
    guard status == .done else { throw status.code }
  }
}

/// How often each subject was met.
private final class AuditCounts: Sendable {
  private let counts = Mutex([Int](repeating: 0, count: FreeTextAudit.Subject.allCases.count))

  func add(_ subject: FreeTextAudit.Subject) { counts.withLock { $0[Int(subject.rawValue)] += 1 } }

  var all: [(FreeTextAudit.Subject, Int)] {
    counts.withLock { counts in FreeTextAudit.Subject.allCases.map { ($0, counts[Int($0.rawValue)]) } }
  }
}
