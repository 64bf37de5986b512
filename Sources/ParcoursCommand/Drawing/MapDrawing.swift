import Journeys

/// A map as a terminal shows it: whose words these are, the matrix, the emotional curve, and what to do first.
struct MapDrawing {
  let map: JourneyMap
  let language: InterfaceLanguage
  let isColored: Bool
  private let width: Int

  /// Between these widths the drawing fills the terminal.
  private static let widths = 60...200

  init(map: JourneyMap, width: Int, language: InterfaceLanguage, isColored: Bool) {
    self.map = map
    self.language = language
    self.isColored = isColored
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  private var lines: [String] {
    guard map.matrix.all.findings > 0 else { return head + ["", say("Aucun constat.", "No finding.")] }
    let matrix = MatrixDrawing(map: map, width: width, language: language, isColored: isColored)
    let curve = CurveDrawing(map: map, width: width, language: language, isColored: isColored)
    var lines = head + [""] + matrix.lines + legend + ["", title(say("La courbe émotionnelle", "The emotional curve"))]
    lines += curve.lines
    let priorities = PriorityLines(map: map, width: width, language: language, isColored: isColored).lines
    if !priorities.isEmpty { lines += ["", title(say("À faire d'abord", "What to do first"))] + priorities }
    return lines
  }

  private func say(_ french: String, _ english: String) -> String { Messages.say(french, english, in: language) }

  private func title(_ words: String) -> String {
    var line = TerminalLine(isColored: isColored)
    line.append(words, .bold)
    return line.text
  }

  /// Whose words these are, how many, and of when.
  private var head: [String] {
    var line = TerminalLine(isColored: isColored)
    line.append(
      map.journey.company?[language.language] ?? say("Le parcours des clients", "The customers' journey"), .bold)
    let basis = map.basis
    var facts = [
      "\(Messages.number(basis.verbatims, in: language)) " + say("verbatims", "verbatims"),
      "\(Messages.number(basis.customers, in: language)) " + say("clients", "customers"),
      "\(Messages.number(basis.findings, in: language)) " + say("constats", "findings"),
    ]
    if let first = basis.firstDay, let last = basis.lastDay {
      facts.append("\(CivilDay(first).iso) → \(CivilDay(last).iso)")
    }
    return [line.text] + wrapped(facts) + [channels]
  }

  /// Which channels are shown, and how many findings name one.
  private var channels: String {
    var line = TerminalLine(isColored: isColored)
    let matrix = map.matrix
    let said = matrix.all.findings - matrix.channels[matrix.channelCount].findings
    let share = Messages.percent(said, of: max(1, matrix.all.findings), in: language)
    switch map.options.channels {
    case .told:
      line.append(
        say(
          "Canaux dits par les clients : \(share) des constats", "Channels as told by customers: \(share) of findings"),
        .dim)
    case .collected:
      line.append(
        say("Canaux de collecte : \(share) des constats", "Channels of collection: \(share) of findings"), .dim)
    }
    return line.text
  }

  private var legend: [String] {
    let fewest = map.options.fewestVerbatims
    return wrapped(
      [
        say("nombre de constats et ressenti net, de −100 à +100", "number of findings and net feeling, −100 to +100"),
        MatrixCell.nothingMark + say(" rien dit", " nothing said"),
        MatrixCell.missingMark
          + say(" point de contact manquant, disent les clients", " touchpoint missing, customers say"),
      ] + (map.journey.offered.isEmpty ? [] : [MatrixCell.withheldMark + say(" non proposé", " not offered")])
        + [say("sans couleur sous \(fewest) verbatims", "no colour under \(fewest) verbatims")], between: "   ")
  }

  /// Words in their order, with a mark between them, on as many lines as they need.
  private func wrapped(_ words: [String], between mark: String = " · ") -> [String] {
    var lines = [""]
    for word in words {
      let last = lines[lines.count - 1]
      let joined = last.isEmpty ? word : last + mark + word
      if last.isEmpty || TerminalText.width(joined) <= width {
        lines[lines.count - 1] = joined
      } else {
        lines.append(word)
      }
    }
    return lines.map { words in
      var line = TerminalLine(isColored: isColored)
      line.append(words, .dim)
      return line.text
    }
  }
}
