import Interchange
import Pipeline

/// What was found out about files, and what came of them.
extension Messages {
  static func notice(_ notice: ReadingNotice) -> String {
    switch notice {
    case .table(let path, let layout): table(path, layout)
    case .format(let path, let format): name(path) + say(" : ", ": ") + self.format(format)
    case .folder(let path, let files, let leftOut): contents(path, say("dossier", "folder"), files, leftOut)
    case .archive(let path, let files, let leftOut): contents(path, say("archive", "archive"), files, leftOut)
    case .workbook(let path, let sheets, let leftOut): workbook(path, sheets, leftOut)
    case .sheetLeftOut(let path):
      name(path) + say(" : feuille laissée, sans colonne de texte", ": sheet left out, no column of text")
    case .givenTwice(let path): name(path) + say(" : donné deux fois, lu une fois", ": given twice, read once")
    case .charset(let path, let charset): name(path) + say(" : encodage ", ": charset ") + charset
    case .dateOrder(let path, let order, let isGuess):
      name(path) + say(" : dates lues ", ": dates read as ") + self.order(order)
        + (isGuess ? say(" (supposé : précisez avec --date-order)", " (a guess: settle it with --date-order)") : "")
    }
  }

  private static func workbook(_ path: String, _ sheets: [String], _ leftOut: [String]) -> String {
    let line = name(path) + say(" : classeur, feuilles : ", ": workbook, sheets: ") + sheets.joined(separator: ", ")
    guard !leftOut.isEmpty else { return line }
    return line + say(" ; laissées : ", "; left out: ") + leftOut.joined(separator: ", ")
  }

  private static func contents(_ path: String, _ kind: String, _ files: Int, _ leftOut: Int) -> String {
    let line = name(path) + say(" : ", ": ") + kind + ", " + count(files, ("fichier", "fichiers"), ("file", "files"))
    guard leftOut > 0 else { return line }
    return line
      + say(
        " ; laissés (cachés, vides, déjà lus, ou du programme même) : ",
        "; left out (hidden, empty, read before, or the program's own): ")
      + number(leftOut)
  }

  static func order(_ order: DateOrder) -> String {
    switch order {
    case .dayMonthYear: say("jour-mois-année", "day-month-year")
    case .monthDayYear: say("mois-jour-année", "month-day-year")
    case .yearMonthDay: say("année-mois-jour", "year-month-day")
    }
  }

  /// What parts the fields of a table that is no sheet.
  static func delimiter(_ layout: TableLayout) -> String {
    if layout.isOneColumn { return say("une seule", "one column") }
    let mark = layout.delimiter == 9 ? say("tabulation", "tab") : String(UnicodeScalar(layout.delimiter))
    return say("séparateur ", "delimiter ") + mark
  }

  private static func table(_ path: String, _ layout: TableLayout) -> String {
    // What separates the cells of a sheet is nobody's business.
    let isSheet = layout.isSheet
    let names = layout.names.map(SafeName.shown)
    let roles = layout.columns.sorted { $0.key.rawValue < $1.key.rawValue }
    var columns = roles.map { "\($0.key.id)=\(names[$0.value])" }
    if let scale = layout.scale, let at = roles.firstIndex(where: { $0.key == .score }) {
      columns[at] += say(
        " (de \(scale.lowerBound) à \(scale.upperBound))", " (\(scale.lowerBound) to \(scale.upperBound))")
    }
    if layout.columns[.text] == nil {
      columns.insert(contentsOf: layout.textNames.map { "text=" + SafeName.shown($0) }, at: 0)
    }
    if let conversation = layout.conversation { columns.insert("conversation=\(names[conversation])", at: 0) }
    let isPlain = layout.format == .csv || layout.format == .tsv
    var line = name(path) + say(" : ", ": ") + (isPlain ? "" : format(layout.format) + say(" ; ", "; "))
    let mark = isSheet ? say(" ", "") : say(" (\(delimiter(layout))) ", " (\(delimiter(layout)))")
    line += say("colonnes\(mark): ", "columns\(mark): ") + columns.joined(separator: " ")
    if layout.isScattered, let column = layout.conversation {
      line += say(
        " ; les lignes d'une conversation ne se suivent pas : triez d'abord le fichier par \(names[column])",
        "; the rows of a conversation do not stand together: sort the file by \(names[column]) first")
    }
    if !layout.kept.isEmpty {
      line += say(" ; conservées : ", "; kept: ") + layout.kept.map { names[$0] }.joined(separator: ", ")
    }
    let unused = layout.unusedNames
    guard !unused.isEmpty else { return line }
    return line + say(" ; laissées : ", "; not used: ") + some(unused.map(SafeName.shown))
  }

  /// The first of many names.
  static func some(_ names: [String]) -> String {
    let most = 40
    if names.isEmpty { return say("aucune", "none") }
    return names.prefix(most).joined(separator: ", ") + (names.count > most ? " …" : "")
  }

  static func fields(used: [String], unused: [String]) -> String {
    let most = 20
    let line = say("champs : ", "fields: ") + used.prefix(most).joined(separator: " ")
    guard !unused.isEmpty else { return line }
    let rest = unused.count > most ? " …" : ""
    return line + say(" ; laissés : ", "; not used: ") + unused.prefix(most).joined(separator: ", ") + rest
  }

  static func moreProblems(path: String, count: Int) -> String {
    say(
      "\(name(path)) : et \(self.count(count, ("autre erreur", "autres erreurs"), ("", "")))",
      "\(name(path)): and \(self.count(count, ("", ""), ("more error", "more errors")))")
  }

  static func end(_ summary: RunSummary) -> String {
    var line = count(
      summary.tally.verbatims, ("verbatim lu", "verbatims lus"), ("verbatim read", "verbatims read"))
    if summary.hidden > 0 {
      line +=
        ", "
        + count(
          summary.hidden, ("donnée personnelle masquée", "données personnelles masquées"),
          ("piece of personal data masked", "pieces of personal data masked"))
    }
    if summary.skipped > 0 {
      line +=
        ", "
        + count(
          summary.skipped, ("enregistrement illisible", "enregistrements illisibles"),
          ("unreadable record", "unreadable records"))
    }
    if summary.failedFiles > 0 {
      line +=
        ", " + count(summary.failedFiles, ("erreur de fichier", "erreurs de fichier"), ("file error", "file errors"))
    }
    return line
  }
}
