import ArgumentParser
import Interchange
import Journeys

/// `parcours export`: the map in the form that another tool takes.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Messages.say(
      "Écrit la carte pour un autre outil : Excel, draw.io, Lucidchart, Miro, BPMN, fouille de processus…",
      "Writes the map for another tool: Excel, draw.io, Lucidchart, Miro, BPMN, process mining…"),
    discussion: Messages.exportDiscussion)

  @OptionGroup var paths: PathOptions

  @Option(name: .customLong("to"), help: help("Format à écrire.", "Format to write.", "name"))
  var form: ExportFormat

  @OptionGroup var csv: CSVOptions

  @OptionGroup var source: MapSource

  func validate() throws {
    if paths.output == "-", form.isBinary, Terminal.isOutputTerminal {
      throw ValidationError(
        Messages.say(
          "ce format n'est pas du texte : donnez -o FICHIER", "this format is no text: give -o FILE"))
    }
  }

  func run() async throws {
    let inputs = try source.inputs(paths.files)
    var maker = try MapMaker(source, inputs: inputs, output: paths.output)
    let map = try await maker.map(inputs, withText: form.holds.contains(.texts))
    var export = MapExport(map: map, language: source.choices.chosenLanguage.language)
    export.dialect = csv.dialect
    try MapOutput.write(to: paths.output) { file in
      let isTable = form == .grid && paths.output.hasSuffix(".csv")
      let notices = try isTable ? export.writeGridTable(to: file) : export.write(as: form, to: file)
      guard !source.interface.quiet else { return }
      for notice in notices {
        Terminal.tell(Messages.say(notice.words.french, notice.words.english))
      }
    }
    guard maker.status == .done else { throw maker.status.code }
  }
}

extension ExportFormat {
  /// Whether a terminal could not show it.
  fileprivate var isBinary: Bool { self == .xlsx || self == .lucid || self == .grid }
}
