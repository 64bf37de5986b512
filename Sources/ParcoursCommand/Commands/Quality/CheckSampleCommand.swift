import ArgumentParser
import Evaluation
import Interchange
import Pipeline

/// `parcours check sample`: texts and findings for a person to judge.
struct CheckSampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: Messages.say(
      "Tire des textes à relire, une moitié avec constats et une moitié sans.",
      "Draws texts to be read, half with findings and half without."))

  @Argument(
    help: help(
      "Verbatims, ou constats écrits avec --with-text.", "Verbatims, or findings written --with-text.", "file"))
  var files: [String]

  @Option(name: .customShort("n"), help: help("Nombre de textes.", "Number of texts.", "n"))
  var count = 200

  @Option(
    name: .shortAndLong,
    help: help("Feuille à écrire : .xlsx ou .csv.", "Sheet to write: .xlsx or .csv.", "file"))
  var output: String

  @Option(help: help("Graine du tirage.", "Seed of the draw.", "n"))
  var seed: UInt64 = 1

  @OptionGroup var csv: CSVOptions

  @OptionGroup var analysis: AnalysisOptions

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    guard (1...100_000).contains(count) else {
      throw ValidationError(Messages.say("-n : de 1 à 100000", "-n: from 1 to 100000"))
    }
    guard output.hasSuffix(".xlsx") || output.hasSuffix(".csv") else {
      throw ValidationError(Messages.say("-o : un nom en .xlsx ou .csv", "-o: a name in .xlsx or .csv"))
    }
    try OutputPlace.check(output, inputs: files + analysis.ownFiles)
  }

  private var reading: ReadingOptions { analysis.input.reading(apart: [output] + analysis.ownFiles) }

  func run() async throws {
    try OutputPlace.checkIsNew(output)
    let engine = try analysis.lexicons.loadEngine()
    let redaction = try Redaction(analysis.privacy, words: engine.personalWords, isStateless: true, output: output)
    let found = try await LedgerInput.read(
      files, engine: engine, options: reading, redactor: redaction.redactor, withText: true,
      isQuiet: interface.quiet)
    let sample = CheckSample(found.ledger, count: count, seed: seed)
    guard !sample.draws.isEmpty else {
      Terminal.tell(Messages.nothingToCheck)
      throw ExitStatus.noInput.code
    }
    let sheet = CheckSheet(sample, of: found.ledger, language: Messages.vocabulary)
    try MapOutput.write(to: output) { file in
      let table = CheckFile.sheet(sheet)
      guard output.hasSuffix(".csv") else { return try table.writeWorkbook(to: file) }
      try table.writeTable(csv.dialect, to: file)
    }
    if !interface.quiet { Terminal.tell(Messages.sampled(sample, path: output)) }
    guard found.status == .done else { throw found.status.code }
  }
}
