/// A mistake in the syntax of YAML, as far as it helps to tell them apart.
public enum YAMLMistake: Hashable, Sendable {
  /// A tab where only spaces indent.
  case tab
  /// A quotation mark or a bracket that nothing closes.
  case unclosed
  /// A colon in a text that is not between quotation marks, or a key where none may stand.
  case strayColon
  /// A key without its colon.
  case missingColon
  /// A line whose indent fits none of the lines above.
  case indent
  /// A character that begins no text, such as `@`, `` ` `` or `%`.
  case strangeCharacter
  /// A control character.
  case control
  /// A backslash between double quotation marks that means nothing.
  case escape
  case other

  /// By what libyaml says.
  init(_ problem: String) {
    let known: [(YAMLMistake, [String])] = [
      (.tab, ["found a tab character"]),
      (.unclosed, ["found unexpected end of stream", "did not find expected ',' or", "found unexpected document"]),
      (.strayColon, ["mapping values are not allowed", "found unexpected ':'", "mapping keys are not allowed"]),
      (.missingColon, ["could not find expected ':'"]),
      (.indent, ["did not find expected key", "did not find expected '-'", "block sequence entries are not allowed"]),
      (.strangeCharacter, ["found character that cannot start"]),
      (.control, ["control characters are not allowed"]),
      (
        .escape, ["found unknown escape", "did not find expected hexdecimal", "found invalid Unicode character escape"]
      ),
    ]
    self = known.first { $0.1.contains { problem.hasPrefix($0) } }?.0 ?? .other
  }
}
