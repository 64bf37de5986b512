import Journeys

/// What differs between two maps, for a terminal: what surely differs first.
struct ComparisonDrawing {
  let maps: ComparedMaps
  let width: Int
  let language: InterfaceLanguage
  let isColored: Bool

  private static let nameWidth = 34

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  private func say(_ french: String, _ english: String) -> String { Messages.say(french, english, in: language) }

  private var lines: [String] {
    let rows = maps.comparison.differences
    let sure = rows.filter { $0.feelingsDiffer || $0.irritatedDiffer }
      .sorted { abs($0.feelings?.value ?? 0) > abs($1.feelings?.value ?? 0) }
    var lines = head + [""]
    if sure.isEmpty {
      lines.append(say("Rien ne diffère assez pour être affirmé.", "Nothing differs enough to be told."))
    } else {
      lines.append(columns)
      lines += sure.map { self.line(of: $0) }
    }
    let small = rows.count { $0.isSmall }
    if small > 0 {
      lines += [
        "",
        dim(
          Messages.number(small, in: language)
            + say(
              " endroits où trop peu de clients jugent ne sont pas comparés.",
              " places where too few customers judge are not compared.")),
      ]
    }
    return lines
  }

  private var head: [String] {
    let comparison = maps.comparison
    let (one, other) =
      maps.difference == nil
      ? (say("salariés", "employees"), say("clients", "customers")) : (say("avant", "before"), say("après", "after"))
    func group(_ name: String, _ group: Comparison.Group) -> String {
      "\(name) : \(Messages.number(group.verbatims, in: language)) verbatims, "
        + "\(Messages.number(group.customers, in: language)) " + say("personnes", "people")
    }
    var lines = [group(one, comparison.reference), group(other, comparison.focus)]
    if maps.difference?.rulesChanged == true {
      lines.append(
        say("Les règles de lecture ont changé entre les deux.", "The rules of reading changed between the two."))
    }
    if comparison.mixShift >= 0.1 {
      lines.append(
        say("Les sources n'ont pas la même part : ", "The sources have other shares: ")
          + "\(Int((comparison.mixShift * 100).rounded()))" + say(" %", "%"))
    }
    return lines.map { dim($0) }
  }

  private var columns: String {
    var line = TerminalLine(isColored: isColored)
    line.append(say("endroit", "place"), in: Self.nameWidth, .dim)
    line.append(say("de", "from"), in: 6, alignsRight: true, .dim)
    line.append(say("à", "to"), in: 6, alignsRight: true, .dim)
    line.append(say("écart", "change"), in: 8, alignsRight: true, .dim)
    line.append("  " + say("intervalle à 95 %", "95% interval"), in: 20, .dim)
    if maps.difference != nil { line.append(say("ce qui change", "what changed"), .dim) }
    return line.text
  }

  private func line(of row: GroupDifference) -> String {
    var line = TerminalLine(isColored: isColored)
    line.append(name(of: row.subject), in: Self.nameWidth, .bold)
    line.append(hundredths(row.reference.feeling), in: 6, alignsRight: true)
    line.append(hundredths(row.focus.feeling), in: 6, alignsRight: true)
    let value = row.feelings?.value
    line.append(hundredths(value), in: 8, alignsRight: true, (value ?? 0) < 0 ? .badWords : .goodWords)
    let interval = row.feelings?.interval.map { "[\(hundredths($0.low)) ; \(hundredths($0.high))]" } ?? ""
    line.append("  " + interval, in: 20, .dim)
    if let cause = maps.difference?.changes.first(where: { $0.subject == row.subject })?.cause {
      line.append(words(cause))
    }
    if row.hasMixWarning {
      line.append(" ⚠ " + say("les sources l'expliquent peut-être", "the sources may explain it"), .badWords)
    }
    return line.text
  }

  private func words(_ cause: FeelingChange.Cause) -> String {
    switch cause {
    case .customers: say("les clients", "customers")
    case .rules: say("les règles", "rules")
    case .sources: say("les sources", "sources")
    }
  }

  private func hundredths(_ value: Double?) -> String {
    value.map { MatrixCell.signed(Int(($0 * 100).rounded())) } ?? "·"
  }

  private func name(of subject: MapSubject) -> String {
    SubjectNames(journey: maps.journey, language: language).name(of: subject)
  }

  private func dim(_ words: String) -> String {
    var line = TerminalLine(isColored: isColored)
    line.append(words, .dim)
    return line.text
  }
}

/// What the subjects of a map are called.
struct SubjectNames {
  let journey: Journey
  let language: InterfaceLanguage

  func name(of subject: MapSubject) -> String {
    switch subject {
    case .all: Messages.say("L'ensemble", "All", in: language)
    case .theme(let theme): theme.names[language.language]
    case .stage(let stage): self.stage(stage)
    case .touchpoint(let stage, let channel): self.stage(stage) + " × " + self.channel(channel)
    }
  }

  private func stage(_ index: Int) -> String {
    index < journey.stages.count
      ? journey.stages[index].names[language.language] : Messages.say("étape non dite", "stage not said", in: language)
  }

  private func channel(_ index: Int) -> String {
    index < journey.channels.count
      ? journey.channels[index].names[language.language]
      : Messages.say("canal non dit", "channel not said", in: language)
  }
}
