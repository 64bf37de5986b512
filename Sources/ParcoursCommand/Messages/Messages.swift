/// What the program says to people, in their language. Identifiers are never translated.
enum Messages {
  /// The French or the English wording.
  static func say(_ french: String, _ english: String) -> String { say(french, english, in: .chosen) }

  static func say(_ french: String, _ english: String, in language: InterfaceLanguage) -> String {
    language == .french ? french : english
  }

  /// The French or the English one of two things.
  static func say<Value>(_ french: Value, _ english: Value) -> Value {
    InterfaceLanguage.chosen == .french ? french : english
  }

  /// A number with its thousands set apart, by a space in French and a comma in English.
  static func number(_ value: Int) -> String { number(value, in: .chosen) }

  static func number(_ value: Int, in language: InterfaceLanguage) -> String {
    let digits = String(value.magnitude)
    var result = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { result += say("\u{202F}", ",", in: language) }
      result.append(digit)
    }
    return result
  }

  /// A share in whole percent.
  static func percent(_ part: Int, of whole: Int, in language: InterfaceLanguage) -> String {
    let percent = (part * 100 + whole / 2) / max(1, whole)
    return "\(percent)" + say("\u{202F}%", "%", in: language)
  }

  /// A number and what it counts.
  static func count(_ value: Int, _ french: (String, String), _ english: (String, String)) -> String {
    let isOne = InterfaceLanguage.chosen == .french ? value < 2 : value == 1
    return number(value) + " " + say(isOne ? french.0 : french.1, isOne ? english.0 : english.1)
  }

  static func progress(verbatims: Int, rate: Int) -> String {
    count(verbatims, ("verbatim", "verbatims"), ("verbatim", "verbatims")) + " · " + number(rate) + say("/s", "/s")
  }

  static func remaining(percent: Int, seconds: Int) -> String {
    let time = seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
    return say(" · \(percent) % · reste \(time)", " · \(percent)% · \(time) left")
  }
}
