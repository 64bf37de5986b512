import ArgumentParser
import Interchange
import Verbatims

/// How files are to be read: the options that all commands which read verbatims share.
struct InputOptions: ParsableArguments {
  @Option(
    help: help(
      "Format de l'entrée, l'un de ceux de parcours formats. Par défaut : reconnu au contenu, sinon au nom.",
      "Format of the input, one of parcours formats. Default: told by the content, else by the name.", "name"))
  var from: InputFormat?

  @Option(
    name: .customLong("sheet"),
    help: help(
      "Feuille du classeur, par son nom ou son numéro (peut être répété). Par défaut : toutes celles qui sont visibles.",
      "Sheet of the workbook, by name or number (may be repeated). Default: all that are visible.", "sheet"))
  var sheets: [String] = []

  @Option(help: help("Colonne du texte.", "Column of the text.", "column"))
  var text: String?

  @Option(
    help: help(
      "Colonne de l'identifiant. Par défaut : le numéro de l'enregistrement.",
      "Column of the identifier. Default: the record's number.", "column"))
  var id: String?

  @Option(help: help("Colonne de la date.", "Column of the date.", "column"))
  var date: String?

  @Option(help: help("Colonne du client.", "Column of the customer.", "column"))
  var customer: String?

  @Option(help: help("Colonne de la note.", "Column of the score.", "column"))
  var score: String?

  @Option(help: help("Colonne de la question posée.", "Column of the question asked.", "column"))
  var question: String?

  @Option(
    name: .customLong("agent"),
    help: help(
      "Nom d'un interlocuteur qui parle pour l'entreprise (peut être répété).",
      "Name of a speaker who speaks for the company (may be repeated).", "name"))
  var agents: [String] = []

  @Option(
    help: help(
      "Secteur de tous les verbatims : bank, insurance, telecom, retail…",
      "Sector of all verbatims: bank, insurance, telecom, retail…", "sector"))
  var sector: Sector?

  @Option(help: help("Colonne du secteur.", "Column of the sector.", "column"))
  var sectorColumn: String?

  @Option(
    help: help(
      "Canal par lequel tous les verbatims sont arrivés.",
      "Channel by which all verbatims came.", "text"))
  var sourceChannel: String?

  @Option(help: help("Colonne du canal de collecte.", "Column of the source channel.", "column"))
  var sourceChannelColumn: String?

  @Option(
    name: .customLong("keep"),
    help: help(
      "Colonne à garder dans les métadonnées (peut être répété).",
      "Column to keep in the metadata (may be repeated).", "column"))
  var kept: [String] = []

  @Option(
    help: help(
      "Ordre des dates : dmy, mdy, ymd. Par défaut : d'après toute la colonne.",
      "Order of dates: dmy, mdy, ymd. Default: told by the whole column.", "order"))
  var dateOrder: DateOrder?

  @Option(help: help("Langue des textes : fr, en ou auto.", "Language of the texts: fr, en or auto.", "language"))
  var language = TextLanguage.auto

  @OptionGroup(title: Messages.say("Limites", "Limits"))
  var limits: LimitOptions

  @Flag(
    help: help(
      "Chaque ligne ne dépend que de son enregistrement (toujours le cas de l'entrée standard).",
      "Each line depends on its record alone (always so for standard input)."))
  var stateless = false

  /// The options as readers take them.
  ///
  /// - Parameter ownFiles: what the command writes, and what it reads that is no verbatims.
  func reading(apart ownFiles: [String]) -> ReadingOptions {
    var options = ReadingOptions()
    options.ownFiles = ownFiles
    let columns: [(Role, String?)] = [
      (.text, text), (.id, id), (.date, date), (.customer, customer), (.score, score), (.question, question),
      (.sector, sectorColumn), (.sourceChannel, sourceChannelColumn),
    ]
    for (role, name) in columns { options.columns[role] = name }
    options.format = from
    options.kept = kept
    options.agents = agents
    options.sheets = sheets
    options.sector = sector
    options.sourceChannel = sourceChannel
    options.language = language.language
    options.dateOrder = dateOrder
    options.isStateless = stateless
    options.longestRecord = limits.maxRecord.bytes
    options.longestText = limits.maxText.bytes
    options.limits = limits.expansion
    return options
  }
}
