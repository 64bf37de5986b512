import ArgumentParser
import Evaluation
import FoundationEssentials
import Interchange
import Verbatims

/// `parcours check read`: what a filled sheet says.
struct CheckReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: Messages.say(
      "Lit une feuille remplie : précision, rappel, parts corrigées.",
      "Reads a filled sheet: precision, recall, corrected shares."))

  @Argument(help: help("La feuille remplie (.xlsx, .ods ou .csv).", "The filled sheet (.xlsx, .ods or .csv).", "file"))
  var sheet: String

  @Option(help: help("Format de sortie : table ou json.", "Format of the output: table or json.", "format"))
  var format = EvaluateCommand.EvaluationFormat.table

  @Option(
    help: help(
      "Dossier où proposer des entrées de lexique pour ce qui manquait, à relire.",
      "Folder in which to propose lexicon entries for what was missed, to be reviewed.", "dir"))
  var overlay: String?

  @OptionGroup var interface: InterfaceOptions

  func run() async throws {
    for language in [Language.french, .english] {
      if let overlay { try OutputPlace.checkIsNew(Self.entries(overlay, language)) }
    }
    let rows = try await CheckFile.rows(of: sheet, isQuiet: interface.quiet)
    let reading = CheckReading(rows)
    for problem in reading.problems { Terminal.tell("\(sheet):\(problem.row): " + Messages.problem(problem.reason)) }
    guard !reading.texts.isEmpty else {
      Terminal.tell(Messages.nothingChecked(unread: reading.unread, problems: reading.problems.count))
      throw ExitStatus.noInput.code
    }
    let figures = CheckFigures(reading.texts)
    print(
      format == .json ? CheckTable.json(figures) : Messages.checked(figures, unread: reading.unread), terminator: "")
    if let overlay { try propose(reading.texts, in: overlay) }
    if !reading.problems.isEmpty { throw ExitStatus.partial.code }
  }

  /// Where the entries of a language are proposed.
  private static func entries(_ folder: String, _ language: Language) -> String {
    "\(folder)/\(language.id)/checked.lex"
  }

  private func propose(_ texts: [CheckedText], in folder: String) throws {
    for language in [Language.french, .english] {
      let text = CheckProposals.overlay(texts, language: language)
      guard !text.isEmpty else { continue }
      try? FileManager.default.createDirectory(atPath: "\(folder)/\(language.id)", withIntermediateDirectories: true)
      try MapOutput.write(to: Self.entries(folder, language)) { try $0.write(Array(text.utf8)) }
    }
  }
}
