import Evaluation
import Journeys
import Verbatims

/// What is said of sheets that a person fills in.
extension Messages {
  static var checkDiscussion: String {
    say(
      """
      1. parcours check sample avis.csv -n 200 -o feuille.xlsx
      2. Une personne lit chaque texte et choisit dans les listes : chaque constat est-il juste, en manque-t-il ?
      3. parcours check read feuille.xlsx
      """,
      """
      1. parcours check sample reviews.csv -n 200 -o sheet.xlsx
      2. A person reads each text and chooses from the lists: is each finding right, is one missing?
      3. parcours check read sheet.xlsx
      """)
  }

  /// The language of the vocabulary's names in this run.
  static var vocabulary: Language { InterfaceLanguage.chosen == .french ? .french : .english }

  static var nothingToCheck: String {
    say(
      "aucun texte à tirer : donnez les verbatims, ou des constats écrits avec --with-text",
      "no text to draw: give the verbatims, or findings written --with-text")
  }

  static func sampled(_ sample: CheckSample, path: String) -> String {
    let (with, without) = (sample.sizes[.with] ?? 0, sample.sizes[.without] ?? 0)
    let drawn = sample.draws.count { $0.stratum == .with }
    return say(
      "\(path) : \(sample.draws.count) textes, \(drawn) des \(with) avec constats, "
        + "\(sample.draws.count - drawn) des \(without) sans",
      "\(path): \(sample.draws.count) texts, \(drawn) of the \(with) with findings, "
        + "\(sample.draws.count - drawn) of the \(without) without")
  }

  static func problem(_ reason: CheckProblem.Reason) -> String {
    let lists = CheckLists(language: vocabulary)
    return switch reason {
    case .unknownRow: say("ligne de genre inconnu", "a row of an unknown sort")
    case .unknownVerdict:
      say("verdict qui n'est pas dans la liste ; écrivez ", "a verdict that is not in the list; write ")
        + (CheckVerdict.ofFindings + CheckVerdict.ofTexts).map { $0.names[vocabulary] }.joined(separator: " | ")
    case .noVerdict: say("constat sans verdict : le texte n'est pas compté", "no verdict: the text is not counted")
    case .unknownKind:
      say("genre qui n'est pas dans la liste ; écrivez ", "a kind that is not in the list; write ")
        + lists.kinds.joined(separator: " | ")
    case .unknownInstead:
      say("ni un genre ni une étape ; écrivez ", "neither a kind nor a stage; write ")
        + lists.instead.joined(separator: " | ")
    case .unknownTheme:
      say("thème qui n'est pas dans la liste ; écrivez ", "a theme that is not in the list; write ")
        + lists.themes.joined(separator: " | ")
    case .unknownAnswer: say("ni oui ni non", "neither yes nor no")
    case .noText: say("ligne sans son texte au-dessus", "a row without its text above")
    case .noStratum: say("strate ou taille effacée", "its stratum or size was erased")
    }
  }

  static func nothingChecked(unread: Int, problems: Int) -> String {
    let refused = problems == 0 ? "" : say(", \(problems) lignes en faute", ", \(problems) rows with mistakes")
    return say("aucun texte relu (\(unread) pas lus\(refused))", "no text was read (\(unread) not read\(refused))")
  }

  static func checked(_ figures: CheckFigures, unread: Int) -> String {
    var lines = [
      say("\(figures.texts) textes relus, \(unread) pas lus", "\(figures.texts) texts read, \(unread) not read")
    ]
    lines.append(line(say("précision des constats", "precision of findings"), figures.precision))
    for (kind, figure) in figures.precisionByKind { lines.append(line("  \(kind.names[vocabulary])", figure)) }
    lines.append(line(say("étape juste", "stage right"), figures.stage))
    lines.append(line(say("rappel des constats", "recall of findings"), figures.recall))
    lines.append(
      line(say("rappel de l'insatisfaction (réclamations)", "recall of dissatisfaction"), figures.dissatisfactionRecall)
    )
    lines.append(say("part des textes avec :", "share of texts with:"))
    for share in figures.shares {
      let told = share.told.map { ScoreTable.measure($0) } ?? "-"
      let corrected =
        share.corrected.map(figure) ?? say("non corrigée : trop peu de textes", "not corrected: too few texts")
      lines.append("  " + pad(share.kind.names[vocabulary]) + "\(told) → \(corrected)")
    }
    lines.append(
      say(
        "corrigée = Σ Wₕpₕ : Wₕ la part de la strate, pₕ celle des textes relus où il y en a",
        "corrected = Σ Wₕpₕ: Wₕ the stratum's share, pₕ that of the texts read which hold one"))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ name: String, _ figure: CheckFigures.Figure?) -> String {
    pad(name) + (figure.map(self.figure) ?? "-")
  }

  private static func figure(_ figure: CheckFigures.Figure) -> String {
    "\(ScoreTable.measure(figure.value))  [\(ScoreTable.measure(figure.interval.low)) – "
      + "\(ScoreTable.measure(figure.interval.high))]  n = \(figure.count)"
  }

  private static func pad(_ text: String) -> String { text + String(repeating: " ", count: max(1, 44 - text.count)) }
}
