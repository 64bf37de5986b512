import Verbatims

/// The fragments of JSON, in the orders in which `JSONFragments` counts them.
extension FragmentTable {
  private static func text(_ parts: StaticString...) -> [UInt8] {
    var text: [UInt8] = []
    for part in parts { text.append(part) }
    return text
  }

  /// nil and the members of a vocabulary, with what stands around them.
  static func members<Member: Identified>(
    _: Member.Type, before: StaticString, after: StaticString
  ) -> [[UInt8]] {
    ([nil] + Member.allCases.map(Optional.some)).map { member in
      var text = text(before)
      text.append(json: member)
      text.append(after)
      return text
    }
  }

  /// Every pair of two lists, those with the same first part after one another.
  private static func pairs(_ first: [[UInt8]], _ second: [[UInt8]]) -> [[UInt8]] {
    first.flatMap { start in second.map { start + $0 } }
  }

  /// From `set_aside` on, which is null: no language, French, English.
  static var beginnings: [[UInt8]] {
    pairs(
      [text(",\"set_aside\":null,\"duplicate_of\":null,\"language\":")],
      [text("null"), text("\"fr\""), text("\"en\"")].map { $0 + text(",\"language_score\":") })
  }

  static var natures: [[UInt8]] {
    pairs(
      members(Nature.self, before: "", after: ",\"dissatisfaction\":"),
      [text("false,\"polarity\":"), text("true,\"polarity\":")])
  }

  static var places: [[UInt8]] {
    pairs(
      pairs(
        Array(members(Kind.self, before: "{\"kind\":", after: ",\"stage\":").dropFirst()),
        Array(members(Stage.self, before: "", after: ",\"stage_detail\":null,\"stage_from\":").dropFirst())),
      members(PlacementSource.self, before: "", after: ",\"channel\":"))
  }

  static var channels: [[UInt8]] {
    pairs(
      Array(members(Channel.self, before: "", after: ",\"channel_from\":").dropFirst()),
      members(PlacementSource.self, before: "", after: ",\"theme\":"))
  }

  static func concept(_ name: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.append(json: name.span)
    text.append(",\"intensity\":")
    return text
  }

  static var verdicts: [[UInt8]] {
    let before = ",\"make_or_break\":" as StaticString
    return pairs(
      pairs(
        Array(members(Criticality.self, before: ",\"criticality\":", after: ",\"moment_of_truth\":").dropFirst()),
        [text("false", before), text("true", before)]),
      members(MakeOrBreak.self, before: "", after: ",\"because\":"))
  }

  /// After a `because` of null, then after any other.
  static var ruptures: [[UInt8]] {
    pairs([text("null"), []], members(Rupture.self, before: ",\"rupture\":", after: ",\"turn\":"))
  }

  /// A path, up to the line.
  static func file(_ path: [UInt8]) -> [UInt8] {
    var text = text("{\"entry\":")
    text.append(json: path.span)
    text.removeLast()
    text.append(UInt8(ascii: ":"))
    return text
  }

  /// The end after the text; all that follows the findings where there is nothing to say of it.
  static func endings(engine: [UInt8], isRedacted: Bool) -> [[UInt8]] {
    var end = text(",\"redacted\":", isRedacted ? "true" : "false", ",\"engine\":")
    end.append(json: engine.span)
    end.append(UInt8(ascii: "}"))
    let empty = text(
      "],\"recourses\":[],\"cut\":[],\"conversation\":null,\"metadata\":{\"date\":null,\"customer\":null,\"score\":null,",
      "\"question\":null,\"source_channel\":null,\"kept\":{}},\"text\":null")
    return [end, empty + end]
  }
}
