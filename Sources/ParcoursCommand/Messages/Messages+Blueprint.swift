import Interchange

/// What is wrong with a blueprint, and what to write instead.
extension Messages {
  /// The place, the message, the line, and a caret with what to write, each on its line.
  static func blueprint(_ error: BlueprintError, path: String) -> String {
    let kind = error.problem.isWarning ? say("avertissement", "warning") : say("erreur", "error")
    let place = error.place.line > 0 ? ":\(error.place.line):\(error.place.column): " : say(" : ", ": ")
    let head = name(path) + place + kind + say(" : ", ": ") + message(error.problem)
    let help = help(error.problem)
    guard error.place.line > 0 else { return help.isEmpty ? head : "\(head)\n  \(help)" }
    let blanks = String(repeating: " ", count: error.sourceColumn - 1)
    let caret = blanks + "^" + String(repeating: "~", count: error.place.length - 1)
    return "\(head)\n  \(error.source)\n  \(caret)" + (help.isEmpty ? "" : "   " + help)
  }

  private static func message(_ problem: BlueprintProblem) -> String {
    switch problem {
    case .syntax(let mistake): syntax(mistake)
    case .notUTF8: say("ce n'est pas de l'UTF-8", "this is not UTF-8")
    case .tooLarge(let bytes):
      say("fichier de plus de \(number(bytes)) octets", "file of more than \(number(bytes)) bytes")
    case .tooManyValues(let count): say("plus de \(number(count)) valeurs", "more than \(number(count)) values")
    case .tooDeep(let levels): say("plus de \(levels) niveaux", "more than \(levels) levels")
    case .secondDocument: say("un second document commence ici", "a second document begins here")
    case .anchorOrTag: say("ancre (&) ou type (!) : refusé", "an anchor (&) or a tag (!): refused")
    case .alias: say("renvoi (*) : refusé", "an alias (*): refused")
    case .empty: say("le plan ne dit rien", "the blueprint tells nothing")
    case .expectedMapping, .expectedText, .emptyText, .tooLong, .controlCharacter, .tooMany,
      .keyIsNoText, .duplicateKey, .unknownKey, .missingKey:
      shape(problem)
    case .badID, .duplicateID, .unknownName, .badConcept, .badNumber, .badDate, .badCurrency, .badFlag:
      value(problem)
    default: meaning(problem)
    }
  }

  private static func syntax(_ mistake: YAMLMistake) -> String {
    switch mistake {
    case .tab: say("une tabulation sert de retrait", "a tab indents")
    case .unclosed:
      say("guillemet, crochet ou accolade jamais refermé", "a quotation mark, bracket or brace is never closed")
    case .strayColon: say("deux-points inattendu", "unexpected colon")
    case .missingColon: say("il manque un deux-points après la clé", "no colon after the key")
    case .indent: say("retrait qui ne suit pas les lignes précédentes", "an indent that fits none of the lines above")
    case .strangeCharacter: say("aucun texte ne commence par ce caractère", "no text begins with this character")
    case .control: say("caractère de contrôle", "control character")
    case .escape: say("barre oblique inverse inconnue", "unknown backslash")
    case .other: say("ce n'est pas du YAML", "this is not YAML")
    }
  }

  private static func shape(_ problem: BlueprintProblem) -> String {
    switch problem {
    case .keyIsNoText: say("une clé est un simple texte", "a key is a plain text")
    case .duplicateKey(let key, let line):
      say("« \(key) » est déjà à la ligne \(line)", "'\(key)' stands already at line \(line)")
    case .unknownKey(let key, _, _): say("clé inconnue « \(key) »", "unknown key '\(key)'")
    case .missingKey(let key): say("il manque « \(key) »", "no '\(key)'")
    case .expectedMapping: say("on attend ici des lignes « clé: valeur »", "lines of 'key: value' are expected here")
    case .expectedText: say("on attend ici un texte", "a text is expected here")
    case .emptyText: say("rien n'est dit ici", "nothing is said here")
    case .tooLong(let most): say("texte de plus de \(most) caractères", "a text of more than \(most) characters")
    case .controlCharacter: say("saut de ligne ou caractère de contrôle", "a line break or a control character")
    case .tooMany(let most): say("plus de \(most) éléments", "more than \(most) elements")
    default: ""
    }
  }

  private static func value(_ problem: BlueprintProblem) -> String {
    switch problem {
    case .badID(let id): say("« \(id) » n'est pas un identifiant", "'\(id)' is no id")
    case .duplicateID(let id, let line):
      say("« \(id) » est déjà à la ligne \(line)", "'\(id)' stands already at line \(line)")
    case .unknownName(let kind, let name, _, _): unknown(kind, name)
    case .badConcept(let concept): say("« \(concept) » n'est pas un concept", "'\(concept)' is no concept")
    case .badNumber(let text, _, _): say("« \(text) » ne convient pas", "'\(text)' does not fit")
    case .badDate(let text): say("« \(text) » n'est pas une date", "'\(text)' is no date")
    case .badCurrency(let text): say("« \(text) » n'est pas une monnaie", "'\(text)' is no currency")
    case .badFlag(let text): say("« \(text) » n'est ni oui ni non", "'\(text)' is neither true nor false")
    default: ""
    }
  }

  private static func unknown(_ kind: BlueprintProblem.NameKind, _ name: String) -> String {
    switch kind {
    case .vocabularyStage:
      say("« \(name) » n'est pas une étape du vocabulaire", "'\(name)' is no stage of the vocabulary")
    case .vocabularyChannel:
      say("« \(name) » n'est pas un canal du vocabulaire", "'\(name)' is no channel of the vocabulary")
    case .theme: say("« \(name) » n'est pas un thème", "'\(name)' is no theme")
    case .macroStage: say("« \(name) » n'est pas une grande étape", "'\(name)' is no macro-stage")
    case .channelKind: say("« \(name) » n'est pas un genre de canal", "'\(name)' is no kind of channel")
    case .stage: say("« \(name) » n'est pas une étape de ce plan", "'\(name)' is no stage of this blueprint")
    case .channel: say("« \(name) » n'est pas un canal de ce plan", "'\(name)' is no channel of this blueprint")
    }
  }

  private static func meaning(_ problem: BlueprintProblem) -> String {
    switch problem {
    case .noStage: say("aucune étape", "no stage")
    case .noChannel: say("aucun canal", "no channel")
    case .emptyRule: say("une règle qui ne demande rien", "a rule that asks for nothing")
    case .channelTakenTwice(let id, let line):
      say("« \(id) » est déjà pris à la ligne \(line)", "'\(id)' is taken already at line \(line)")
    case .secondOwner(let stage, let line):
      say("« \(stage) » a déjà un responsable à la ligne \(line)", "'\(stage)' has an owner already at line \(line)")
    case .emptyTarget: say("une cible sans ressenti ni attente", "a target without feeling or expectation")
    case .secondTarget(let line):
      say(
        "cette étape ou ce point de contact a déjà sa cible, ligne \(line)",
        "this stage or touchpoint has its target already, at line \(line)")
    case .unreachableRule:
      say(
        "cette règle ne prendra rien : d'autres prennent tout avant elle",
        "this rule will take nothing: others take all before it")
    default: ""
    }
  }

  /// What to write instead.
  private static func help(_ problem: BlueprintProblem) -> String {
    switch problem {
    case .syntax(let mistake): help(mistake)
    case .notUTF8: say("enregistrez le fichier en UTF-8", "save the file as UTF-8")
    case .anchorOrTag, .alias:
      say("écrivez la valeur en toutes lettres, ou entre guillemets", "write the value out, or between quotation marks")
    case .secondDocument: say("un plan par fichier : ôtez le « --- »", "one blueprint a file: drop the '---'")
    case .unknownKey(_, let nearest, let known), .unknownName(_, _, let nearest, let known): instead(nearest, known)
    case .expectedMapping(let known): known.isEmpty ? "" : instead(nil, known)
    case .badID:
      say(
        "écrivez des minuscules sans accent, chiffres, _ et - : devis-auto",
        "write small letters, digits, _ and -: car-quote")
    case .badConcept:
      say(
        "écrivez thème.mot : waiting.long, ou thème. : waiting.", "write theme.word: waiting.long, or theme.: waiting.")
    case .badNumber(_, let low, let high):
      high.map { say("écrivez un nombre de \(low) à \($0)", "write a number from \(low) to \($0)") }
        ?? say(
          "écrivez un nombre à partir de \(low), à trois décimales au plus",
          "write a number from \(low) on, with at most three decimals")
    case .badDate: say("écrivez AAAA-MM-JJ : 2026-03-31", "write YYYY-MM-DD: 2026-03-31")
    case .badCurrency: say("écrivez son code : EUR", "write its code: EUR")
    case .badFlag: say("écrivez true ou false", "write true or false")
    case .emptyRule:
      say(
        "demandez stage, channel, theme, concept, words ou column",
        "ask for stage, channel, theme, concept, words or column")
    case .missingKey("takes"):
      say("dites ce qu'elle prend : takes: [order]", "say what it takes: takes: [order]")
    case .unreachableRule:
      say(
        "précisez les règles d'avant, ou mettez-les dans takes_rest",
        "narrow the rules before it, or put them into takes_rest")
    default: ""
    }
  }

  private static func help(_ mistake: YAMLMistake) -> String {
    switch mistake {
    case .tab: say("mettez des espaces", "put spaces")
    case .unclosed: say("refermez-le", "close it")
    case .strayColon, .strangeCharacter: say("mettez le texte entre guillemets", "put the text between quotation marks")
    case .missingColon: say("écrivez clé: valeur", "write key: value")
    case .indent: say("alignez la ligne sur ses voisines", "align the line with its neighbours")
    case .control: say("effacez-le", "delete it")
    case .escape: say("doublez-la, ou prenez des guillemets simples", "double it, or take single quotation marks")
    case .other: ""
    }
  }

  private static func instead(_ nearest: String?, _ known: [String]) -> String {
    if let nearest { return say("vouliez-vous dire « \(nearest) » ?", "did you mean '\(nearest)'?") }
    let most = 24
    let list = known.prefix(most).joined(separator: ", ") + (known.count > most ? ", …" : "")
    return list.isEmpty ? "" : say("il y a : ", "there are: ") + list
  }
}
