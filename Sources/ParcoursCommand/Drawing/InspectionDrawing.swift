import Interchange
import Pipeline

/// An inspection as lines for people: what each text is, what all of them hold, how the first ones are read.
struct InspectionDrawing {
  let inspection: Inspection
  let problems: ProblemList

  private static let mostNames = 20

  var bytes: [UInt8] {
    var lines: [String] = []
    for file in inspection.files { lines += self.lines(file) }
    lines += fields + [""] + totals + problemLines
    if inspection.rowCount > 0 {
      lines += ["", Messages.say("Premiers verbatims analysés", "First verbatims, analysed")]
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8) + inspection.rows
  }

  private func say(_ french: String, _ english: String) -> String { Messages.say(french, english) }

  private func row(_ name: String, _ value: String) -> String {
    let width = say("données personnelles", "columns not used").count + 1
    return "  " + name + String(repeating: " ", count: max(1, width - name.count)) + value
  }

  /// What one text is taken for.
  private func lines(_ file: Inspection.File) -> [String] {
    var lines = [Messages.name(file.path)]
    var format = [file.format.map(Messages.format) ?? say("inconnu", "unknown"), file.charset]
    if let layout = file.layout, layout.isSheet {
      format = [say("feuille d'un classeur", "sheet of a workbook")]
      if layout.format != .csv { format.append(Messages.format(layout.format)) }
    } else if let layout = file.layout {
      format.append(Messages.delimiter(layout))
    }
    lines.append(row(say("format", "format"), format.joined(separator: ", ")))
    if let layout = file.layout { lines += columns(layout) }
    if let order = file.dateOrder {
      let guess = file.isDateOrderGuess ? say(" (supposé : voyez --date-order)", " (a guess: see --date-order)") : ""
      lines.append(row(say("ordre des dates", "order of dates"), Messages.order(order) + guess))
    }
    return lines
  }

  private func columns(_ layout: TableLayout) -> [String] {
    var lines: [String] = []
    for (role, name) in Messages.roles {
      var named = layout.roles.filter { $0.role == role }.map(\.name)
      guard !named.isEmpty else { continue }
      if role == "score", let scale = layout.scale {
        named[0] += say(
          " (de \(scale.lowerBound) à \(scale.upperBound))", " (\(scale.lowerBound) to \(scale.upperBound))")
      }
      lines.append(row(name, shortened(named)))
    }
    let unused = layout.roles.filter { $0.role == nil && !$0.name.isEmpty }.map(\.name)
    if !unused.isEmpty { lines.append(row(say("colonnes laissées", "columns not used"), shortened(unused))) }
    return lines
  }

  private var fields: [String] {
    var lines: [String] = []
    if !inspection.usedNames.isEmpty { lines.append(row(say("champs", "fields"), shortened(inspection.usedNames))) }
    if !inspection.unknownNames.isEmpty {
      lines.append(row(say("champs laissés", "fields not used"), shortened(inspection.unknownNames)))
    }
    return lines
  }

  private func shortened(_ names: [String]) -> String {
    names.prefix(Self.mostNames).joined(separator: ", ") + (names.count > Self.mostNames ? ", …" : "")
  }

  /// What all texts hold.
  private var totals: [String] {
    var lines = [row(say("verbatims", "verbatims"), amount)]
    add(say("langues", "languages"), inspection.languages, &lines) { $0 }
    add(say("secteurs", "sectors"), inspection.sectors, &lines) { $0 }
    if let first = inspection.firstDay, let last = inspection.lastDay {
      let days = first == last ? first : "\(first) – \(last)"
      lines.append(row(say("dates", "dates"), days + share(inspection.withDate)))
    }
    let known = [
      (say("clients connus", "known customers"), inspection.withCustomer),
      (say("avec une note", "with a score"), inspection.withScore),
      (say("conversations", "conversations"), inspection.withTurns),
    ]
    for (name, count) in known where count > 0 { lines.append(row(name, Messages.number(count) + share(count))) }
    add(say("données personnelles", "personal data"), inspection.personalData, &lines, Messages.personal)
    add(say("à mettre de côté", "to be set aside"), inspection.setAside, &lines, Messages.setAsideName)
    add(say("parties à couper", "parts to be cut"), inspection.cuts, &lines, Messages.cutName)
    let others = [
      (say("doublons", "duplicates"), inspection.duplicates),
      (say("accents abîmés ou balises HTML", "garbled letters or HTML tags"), inspection.repaired),
      (say("illisibles", "unreadable"), inspection.skipped),
    ]
    for (name, count) in others where count > 0 { lines.append(row(name, Messages.number(count))) }
    return lines
  }

  private var amount: String {
    let count = Messages.number(inspection.records)
    guard !inspection.isWhole else { return count }
    let all = inspection.estimatedRecords.map {
      say(" sur environ \(Messages.number($0))", " of about \(Messages.number($0))")
    }
    return say("les \(count) premiers", "the first \(count)") + (all ?? "")
      + say(" (voyez --records)", " (see --records)")
  }

  /// ` (92 %)`, where it is not all of them.
  private func share(_ count: Int) -> String {
    count == inspection.records
      ? "" : " (" + Messages.percent(count, of: inspection.records, in: .chosen) + ")"
  }

  private func add(
    _ name: String, _ counts: [Inspection.Count], _ lines: inout [String], _ words: (String) -> String
  ) {
    guard !counts.isEmpty else { return }
    lines.append(row(name, counts.map { "\(words($0.name)) \(Messages.number($0.count))" }.joined(separator: ", ")))
  }

  private var problemLines: [String] {
    guard !problems.all.isEmpty else { return [] }
    var lines = ["", say("Problèmes", "Problems")]
    for problem in problems.all {
      lines.append("  " + problem.path + (problem.line.map { ":\($0)" } ?? "") + say(" : ", ": ") + problem.text)
    }
    if problems.left > 0 {
      lines.append(say("  et \(Messages.number(problems.left)) autres", "  and \(Messages.number(problems.left)) more"))
    }
    return lines
  }
}
