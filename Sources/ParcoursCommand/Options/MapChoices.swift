import ArgumentParser
import Interchange
import Journeys

/// What is counted on a map, and how: the options that all commands which make one share.
struct MapChoices: ParsableArguments {
  @Option(
    name: .customLong("merge"), parsing: .upToNextOption,
    help: help(
      "Cartes partielles à ajouter (ce qu'écrit parcours map --format json).",
      "Partial maps to add (what parcours map --format json writes).", "file"))
  var merged: [String] = []

  @Option(
    help: help(
      "Fichier des verbatims, qui apporte leurs textes aux constats (peut être répété).",
      "File of the verbatims, which brings their texts to the findings (may be repeated).", "file"))
  var verbatims: [String] = []

  @Option(
    help: help(
      "Le parcours de l'entreprise (YAML) ; voyez parcours blueprint. Par défaut : le parcours standard.",
      "The company's journey (YAML); see parcours blueprint. Default: the standard journey.", "file"))
  var blueprint: String?

  @Option(
    help: help(
      "Canal dit par les clients (told) ou canal de collecte (collected).",
      "Channel that customers tell (told), or channel of collection (collected).", "channel"))
  var channel = MapOptions.ChannelSource.told

  @Option(
    name: .customLong("segment"),
    help: help(
      "Colonne gardée dont les valeurs sont comparées (peut être répété).",
      "Kept column whose values are compared (may be repeated).", "column"))
  var segments: [String] = []

  @Option(
    help: help("Colonne gardée dont les valeurs sont des personas.", "Kept column whose values are personas.", "column")
  )
  var persona: String?

  @Option(
    help: help(
      "Colonne gardée de ce que vaut un client (chiffre d'affaires…).",
      "Kept column of what a customer is worth (turnover…).", "column"))
  var value: String?

  @Option(
    help: help(
      "Volumes réels de contacts : une table stage, channel, contacts.",
      "Real numbers of contacts: a table of stage, channel, contacts.", "file"))
  var population: String?

  @Option(help: help("Premier jour compté (AAAA-MM-JJ).", "First day counted (YYYY-MM-DD).", "date"))
  var since: DayOption?

  @Option(help: help("Dernier jour compté (AAAA-MM-JJ).", "Last day counted (YYYY-MM-DD).", "date"))
  var until: DayOption?

  @Option(
    help: help(
      "Nombre de verbatims sous lequel une case est grisée.", "Number of verbatims under which a cell is greyed.", "n"))
  var minCount = MapOptions().fewestVerbatims

  @Option(
    name: .customLong("in"),
    help: help(
      "Langue de la carte : fr ou en. Par défaut : celle des messages.",
      "Language of the map: fr or en. Default: that of messages.", "language"))
  var language: InterfaceLanguage?

  @Flag(
    help: help(
      "Chaque fichier est une source, qui porte son nom.", "Each file is a source, and carries its name."))
  var nameSources = false

  func validate() throws {
    if minCount < 1 { throw ValidationError(Messages.say("--min-count : au moins 1", "--min-count: at least 1")) }
    if let since, let until, until.day < since.day {
      throw ValidationError(Messages.say("--until précède --since", "--until is before --since"))
    }
  }

  /// The language of the map.
  var chosenLanguage: InterfaceLanguage { language ?? .chosen }

  /// The kept columns that the map needs.
  var columns: [String] { segments + [persona, value].compactMap { $0 } }

  /// The files that it reads itself.
  var ownFiles: [String] { [blueprint, population].compactMap(\.self) }

  /// The options as the map takes them, but for what is read from files.
  var options: MapOptions {
    var options = MapOptions()
    options.channels = channel
    options.segments = segments
    options.persona = persona
    options.value = value
    options.fewestVerbatims = minCount
    options.firstDay = since?.day
    options.endDay = until.map { $0.day + 1 }
    return options
  }
}
