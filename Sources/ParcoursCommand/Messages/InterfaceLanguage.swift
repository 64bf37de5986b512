import Glibc

/// The language in which the program speaks to the person who runs it.
enum InterfaceLanguage: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"

  /// The language of this run: `--ui`, else the locale, else English. Known before arguments are parsed, for help
  /// speaks it too.
  static let chosen = find(
    arguments: CommandLine.arguments.dropFirst(),
    locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { Environment.value($0) }.first)

  static func find(arguments: some Sequence<String>, locale: String?) -> InterfaceLanguage {
    var isNext = false
    for argument in arguments {
      if argument == "--" { break }
      if isNext, let language = InterfaceLanguage(rawValue: argument) { return language }
      isNext = argument == "--ui"
      if argument.hasPrefix("--ui="), let language = InterfaceLanguage(rawValue: String(argument.dropFirst(5))) {
        return language
      }
    }
    return locale?.hasPrefix("fr") == true ? .french : .english
  }

  /// The arguments without `--ui`, which every command takes wherever it stands.
  static func strip(_ arguments: some Sequence<String>) -> [String] {
    var rest: [String] = []
    var isOver = false
    for argument in arguments {
      if !isOver, rest.last == "--ui", InterfaceLanguage(rawValue: argument) != nil {
        rest.removeLast()
      } else if isOver || !argument.hasPrefix("--ui=")
        || InterfaceLanguage(rawValue: String(argument.dropFirst(5))) == nil
      {
        rest.append(argument)
      }
      isOver = isOver || argument == "--"
    }
    return rest
  }
}

/// Environment variables.
enum Environment {
  /// The value of a variable, or nil where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
