/// An attribute of an element: its name is the program's own, its value is escaped when it is written.
struct Attribute: Sendable {
  let name: StaticString
  /// nil for an attribute that is there or not: `open`.
  let value: String?

  init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  init(_ name: StaticString) { self.init(name, nil) }

  init(_ name: StaticString, _ number: Double) { self.init(name, Coordinate.text(number)) }

  init(_ name: StaticString, _ number: Int) { self.init(name, String(number)) }
}

extension Attribute {
  static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  static func id(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.id) }
  /// Links lead to places in the page and nowhere else.
  static func href(_ anchor: Anchor) -> Attribute { Attribute("href", "#" + anchor.id) }
  static func lang(_ id: String) -> Attribute { Attribute("lang", id) }
  static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
  static func labelledby(_ anchors: Anchor...) -> Attribute {
    Attribute("aria-labelledby", anchors.map(\.id).joined(separator: " "))
  }
  static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", scope.description) }
  static func role(_ role: StaticString) -> Attribute { Attribute("role", role.description) }
  static var hidden: Attribute { Attribute("aria-hidden", "true") }

  /// A number for the style sheet, such as the share that a bar fills: `--v:0.42`.
  static func measure(_ name: StaticString, _ number: Double) -> Attribute {
    Attribute("style", "--\(name):\(Coordinate.text(number))")
  }
}
