/// What a number format of a workbook makes of a number.
struct NumberFormat: Hashable {
  /// Whether it shows a day, or a time of the day.
  var hasDay = false
  var hasTime = false
  /// Whether it shows a length of time: `[h]:mm`.
  var isDuration = false

  var isDate: Bool { hasDay || hasTime }

  /// The formats that have a number and no code.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: hasDay = true
    case 18...21, 32...35, 55, 56, 45, 47: hasTime = true
    case 22: (hasDay, hasTime) = (true, true)
    case 46: isDuration = true
    default: break
    }
  }

  /// The format of a code, of which the first section counts: `dd/mm/yyyy hh:mm`, `[h]:mm`, `0.00" min"`.
  init(code: String) {
    var letters: [Character] = []
    var rest = Substring(code.lowercased())
    while let mark = rest.popFirst(), mark != ";" {
      switch mark {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if !inside.isEmpty, inside.allSatisfy({ $0 == inside.first && "hms".contains($0) }) { isDuration = true }
      default: letters.append(mark)
      }
    }
    guard !isDuration, !String(letters).hasPrefix("general") else { return }
    hasTime = letters.contains("h") || letters.contains("s")
    hasDay = letters.contains("d") || letters.contains("y") || letters.contains("m") && !hasTime
  }
}
