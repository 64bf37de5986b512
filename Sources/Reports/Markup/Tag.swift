/// The name of an element: one of the program's own, never a text from outside.
struct Tag: Sendable {
  /// How an element without content is written.
  enum Closing: Sendable {
    /// `<p></p>`
    case tag
    /// `<br>`
    case none
    /// `<path/>`
    case slash
  }

  let name: StaticString
  let closing: Closing

  init(_ name: StaticString, _ closing: Closing = .tag) {
    self.name = name
    self.closing = closing
  }

  func callAsFunction(_ attributes: Attribute..., @NodeBuilder content: () -> [Node]) -> Node {
    .element(self, attributes, content())
  }

  func callAsFunction(_ attributes: Attribute...) -> Node { .element(self, attributes, []) }

  func with(_ attributes: [Attribute], @NodeBuilder content: () -> [Node]) -> Node {
    .element(self, attributes, content())
  }
}

/// HTML.
extension Tag {
  static let a = Tag("a")
  static let abbr = Tag("abbr")
  static let article = Tag("article")
  static let bdi = Tag("bdi")
  static let blockquote = Tag("blockquote")
  static let body = Tag("body")
  static let button = Tag("button")
  static let caption = Tag("caption")
  static let cite = Tag("cite")
  static let dd = Tag("dd")
  static let details = Tag("details")
  static let div = Tag("div")
  static let dl = Tag("dl")
  static let dt = Tag("dt")
  static let em = Tag("em")
  static let figcaption = Tag("figcaption")
  static let figure = Tag("figure")
  static let footer = Tag("footer")
  static let h1 = Tag("h1")
  static let h2 = Tag("h2")
  static let h3 = Tag("h3")
  static let head = Tag("head")
  static let header = Tag("header")
  static let html = Tag("html")
  static let input = Tag("input", .none)
  static let label = Tag("label")
  static let li = Tag("li")
  static let link = Tag("link", .none)
  static let main = Tag("main")
  static let mark = Tag("mark")
  static let meta = Tag("meta", .none)
  static let nav = Tag("nav")
  static let ol = Tag("ol")
  static let option = Tag("option")
  static let output = Tag("output")
  static let p = Tag("p")
  static let q = Tag("q")
  static let script = Tag("script")
  static let section = Tag("section")
  static let select = Tag("select")
  static let small = Tag("small")
  static let span = Tag("span")
  static let strong = Tag("strong")
  static let style = Tag("style")
  static let summary = Tag("summary")
  static let table = Tag("table")
  static let tbody = Tag("tbody")
  static let td = Tag("td")
  static let th = Tag("th")
  static let thead = Tag("thead")
  static let time = Tag("time")
  static let title = Tag("title")
  static let tr = Tag("tr")
  static let ul = Tag("ul")
}

/// SVG.
extension Tag {
  static let circle = Tag("circle", .slash)
  static let defs = Tag("defs")
  static let desc = Tag("desc")
  static let g = Tag("g")
  static let line = Tag("line", .slash)
  static let path = Tag("path", .slash)
  static let pattern = Tag("pattern")
  static let rect = Tag("rect", .slash)
  static let svg = Tag("svg")
  static let svgText = Tag("text")
  static let tspan = Tag("tspan")
}
