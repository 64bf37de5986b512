import Testing
import Verbatims

@testable import Reports

private func written(_ node: Node) -> String {
  var writer = MarkupWriter()
  writer.write(node)
  return String(decoding: writer.bytes, as: UTF8.self)
}

@Test(arguments: [
  ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
  ("a & b", "a &amp; b"),
  ("\"l'été\" 🙂", "\"l'été\" 🙂"),
  ("a\u{0}b\u{8}c\u{1B}[31m", "abc[31m"),
  ("\u{202E}txet\u{2066}\u{FFFE}", "txet"),
  ("שלום", "שלום"),
])
func `A text is never markup`(text: String, expected: String) {
  #expect(written(.text(text)) == expected)
}

@Test func `An attribute's value cannot leave its quotation marks`() {
  let node = Tag.p(Attribute("title", "\" onload=\"x\n<'&")) { "" }
  #expect(written(node) == "<p title=\"&quot; onload=&quot;x &lt;'&amp;\"></p>")
}

@Test(arguments: [
  ("v-resolve", "v-resolve"), ("a b\"><", "a-b---"), ("", "n"), ("9", "n9"), ("é", "n--"),
])
func `An anchor holds nothing but letters, digits and hyphens`(text: String, expected: String) {
  #expect(Anchor(text).id == expected)
}

@Test func `Elements close as HTML and XML both want`() {
  #expect(written(Tag.meta(Attribute("charset", "utf-8"))) == "<meta charset=\"utf-8\">")
  #expect(written(Tag.path(Attribute("d", "M0 0"))) == "<path d=\"M0 0\"/>")
  #expect(written(Tag.p(Attribute("hidden")) {}) == "<p hidden></p>")
}

@Test(arguments: [
  (0, "0"), (1.5, "1.5"), (-0.004, "0"), (-0.05, "-0.05"), (12.345, "12.35"), (-12.5, "-12.5"), (.nan, "0"),
  (.infinity, "0"),
])
func `Coordinates have at most two decimals and a point`(number: Double, expected: String) {
  #expect(Coordinate.text(number) == expected)
}
