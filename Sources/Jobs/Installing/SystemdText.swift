/// Words of a unit file.
enum SystemdText {
  /// A path as a word of a setting that is a list: quoted, `%` doubled.
  static func path(_ text: String) -> String { quoted(text, doubling: ["%"]) }

  /// A word of a command line, in which `$` names variables too.
  static func word(_ text: String) -> String { quoted(text, doubling: ["%", "$"]) }

  private static func quoted(_ text: String, doubling: Set<Character>) -> String {
    var result = "\""
    for character in text {
      if doubling.contains(character) { result.append(character) }
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }
}
