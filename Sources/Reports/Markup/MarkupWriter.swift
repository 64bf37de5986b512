/// Writes nodes as bytes that a browser reads as HTML and an XML parser as SVG.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []

  init() {}

  mutating func write(_ node: Node) {
    switch node {
    case .text(let text): write(escaped: text, isAttribute: false)
    case .constant(let constant): write(constant)
    case .group(let nodes): for node in nodes { write(node) }
    case .element(let tag, let attributes, let content):
      writeStart(tag, attributes, isEmpty: content.isEmpty)
      guard tag.closing == .tag || !content.isEmpty else { return }
      for node in content { write(node) }
      write("</")
      write(tag.name)
      write(">")
    }
  }

  mutating func write(_ constant: StaticString) {
    constant.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func writeStart(_ tag: Tag, _ attributes: [Attribute], isEmpty: Bool) {
    write("<")
    write(tag.name)
    for attribute in attributes {
      write(" ")
      write(attribute.name)
      guard let value = attribute.value else { continue }
      write("=\"")
      write(escaped: value, isAttribute: true)
      write("\"")
    }
    write(isEmpty && tag.closing == .slash ? "/>" : ">")
  }

  private mutating func write(escaped text: String, isAttribute: Bool) {
    for scalar in text.unicodeScalars where !Harm.isHarmful(scalar) {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"" where isAttribute: write("&quot;")
      case "\n" where isAttribute: write(" ")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encode("\u{FFFD}")!)
      }
    }
  }
}
