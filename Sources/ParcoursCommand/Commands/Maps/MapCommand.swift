import ArgumentParser
import Interchange
import Journeys

/// `parcours map`: findings in, the journey as customers live it out.
struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: Messages.say(
      "Dresse la carte du parcours : étapes, canaux, ressenti, et quoi faire d'abord.",
      "Draws the map of the journey: stages, channels, feeling, and what to do first."),
    discussion: Messages.mapDiscussion)

  @OptionGroup var paths: PathOptions

  @Option(
    help: help(
      "Format de sortie : table, json, markdown. Par défaut : table à l'écran, json ailleurs.",
      "Format of the output: table, json, markdown. Default: table on a terminal, else json.", "format"))
  var format: MapFormat?

  @OptionGroup var source: MapSource

  /// In which form `map` writes.
  enum MapFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
    case markdown
  }

  func run() async throws {
    let inputs = try source.inputs(paths.files)
    var maker = try MapMaker(source, inputs: inputs, output: paths.output)
    let map = try await maker.map(inputs, withText: false)
    let language = source.choices.chosenLanguage
    try await MapOutput.writeJointly(to: paths.output) { file in
      switch chosenFormat {
      case .table: try file.write(drawing(of: map))
      case .json:
        try await PartialMapWriter.write(
          map.rows, figures: { MapFigures.all(of: map, in: language.language) }
        ) { (bytes) throws(OutputProblem) in try file.write(bytes) }
      case .markdown:
        try MapExport(map: map, language: language.language).write(as: .markdown, to: file)
      }
    }
    guard maker.status == .done else { throw maker.status.code }
  }

  private var chosenFormat: MapFormat {
    format ?? (paths.output == "-" && Terminal.isOutputTerminal ? .table : .json)
  }

  private func drawing(of map: JourneyMap) -> [UInt8] {
    MapDrawing(
      map: map, width: Terminal.width, language: source.choices.chosenLanguage,
      isColored: paths.output == "-" && Terminal.mayColor
    ).bytes
  }
}
