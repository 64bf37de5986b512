internal import Verbatims

/// Tables that scroll sideways by keyboard where the page is narrow.
struct TableLayout {
  let language: Language

  /// A region of the page that scrolls by itself, and so must be reached by the keyboard.
  func scrolling(_ caption: Anchor, @NodeBuilder content: () -> [Node]) -> Node {
    Tag.div.with([.class("scroll"), .role("region"), Attribute("tabindex", 0), .labelledby(caption)], content: content)
  }

  func node(_ table: ReportTable, name: String) -> Node {
    let caption = Anchor(name, "caption")
    return scrolling(caption) {
      Tag.table {
        Tag.caption(.id(caption)) { Tag.span(.class("stay")) { table.caption } }
        Tag.thead { Tag.tr { for head in table.heads { heading(head.name, isNumber: head.isNumber) } } }
        Tag.tbody { for row in table.rows { node(row, table.heads) } }
      }
    }
  }

  /// The figures behind a chart.
  func node(plain table: DataTable, caption: String, name: String) -> Node {
    let heads = table.heads.enumerated().map { index, head in
      ReportTable.Head(name: head, isNumber: index > 0 && Self.isNumeric(table.rows.map { $0[index] }))
    }
    return node(
      ReportTable(caption: caption, heads: heads, rows: table.rows.map { ReportTable.Row(cells: $0) }),
      name: "table-" + name)
  }

  private func node(_ row: ReportTable.Row, _ heads: [ReportTable.Head]) -> Node {
    Tag.tr.with(row.isUncertain ? [.class("uncertain")] : []) {
      for (index, cell) in row.cells.enumerated() {
        if index == 0 {
          Tag.th(.scope("row")) {
            if let link = row.link { Tag.a(.href(link)) { Node.isolated(cell) } } else { Node.isolated(cell) }
          }
        } else {
          Tag.td.with(heads[index].isNumber ? [.class("number")] : []) { Node.isolated(cell) }
        }
      }
    }
  }

  private func heading(_ name: String, isNumber: Bool) -> Node {
    Tag.th.with([.scope("col")] + (isNumber ? [.class("number")] : [])) { name }
  }

  private static func isNumeric(_ cells: [String]) -> Bool {
    cells.allSatisfy { cell in
      guard let first = cell.unicodeScalars.first else { return true }
      return "+−-–0123456789".unicodeScalars.contains(first)
    }
  }
}
