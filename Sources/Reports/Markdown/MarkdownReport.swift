internal import Verbatims

/// A report's content as Markdown (CommonMark with tables).
struct MarkdownReport {
  let content: Content

  private var language: Language { content.language }

  func bytes() -> [UInt8] {
    var blocks = ["# " + MarkdownText.escaped(content.title), MarkdownText.escaped(content.subtitle)]
    blocks.append("## " + PageWords.inShort[language])
    for statement in content.statements { blocks += self.blocks(statement) }
    blocks.append("## " + PageWords.keyFigures[language])
    blocks.append(content.keyFigures.map(line).joined(separator: "\n"))
    for section in content.sections {
      blocks.append("## " + MarkdownText.escaped(section.title))
      blocks.append(MarkdownText.escaped(section.lead))
      blocks += section.blocks.flatMap(self.blocks)
    }
    if !content.verbatims.isEmpty {
      blocks.append("## " + PageWords.verbatims[language])
      blocks += content.verbatims.flatMap(self.blocks)
    }
    blocks.append(MarkdownText.escaped(content.colophon))
    return Array((blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n").utf8)
  }

  private func blocks(_ statement: Statement) -> [String] {
    ["### " + MarkdownText.escaped(statement.heading)]
      + statement.claims.enumerated().flatMap { index, claim in
        let mark = statement.claims.count > 1 ? "\(index + 1). " : ""
        let foot = [claim.owner, claim.count, claim.grade.map { PageWords.grade($0)[language] }].compactMap { $0 }
        let note = foot.isEmpty ? "" : " (" + MarkdownText.escaped(foot.joined(separator: " · ")) + ")"
        return [mark + MarkdownText.escaped(claim.text) + note] + (claim.quote.map { [quote($0)] } ?? [])
      }
  }

  private func line(_ figure: KeyFigure) -> String {
    "- **\(MarkdownText.escaped(figure.value))** \(MarkdownText.escaped(figure.name))"
      + (figure.note.map { " (" + MarkdownText.escaped($0) + ")" } ?? "")
  }

  private func quote(_ quote: Quote) -> String {
    "> " + MarkdownText.escaped(quote.text) + (quote.source.map { " — " + MarkdownText.escaped($0) } ?? "")
  }

  private func blocks(_ block: Block) -> [String] {
    switch block {
    case .heading(let text), .anchored(_, let text): ["### " + MarkdownText.escaped(text)]
    case .paragraph(let prose): [MarkdownText.escaped(prose)]
    case .note(let text): [MarkdownText.escaped(text)]
    case .list(let items): [items.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")]
    case .figure(let figure), .matrix(_, let figure):
      ["### " + MarkdownText.escaped(figure.title), MarkdownText.escaped(figure.note), table(figure.chart.table)]
    case .table(let table):
      [
        MarkdownText.escaped(table.caption),
        self.table(DataTable(heads: table.heads.map(\.name), rows: table.rows.map(\.cells))),
      ]
    case .findings(let items): items.enumerated().flatMap { blocks($0.offset + 1, $0.element) }
    case .terms(let terms):
      [
        terms.map { "- **\(MarkdownText.escaped($0.term))**: \(MarkdownText.escaped($0.meaning))" }
          .joined(separator: "\n")
      ]
    }
  }

  private func blocks(_ number: Int, _ item: EvidenceItem) -> [String] {
    let tag = item.tag.map { " (" + MarkdownText.escaped($0) + ")" } ?? ""
    var facts = item.facts.map { MarkdownText.escaped($0.name) + " " + MarkdownText.escaped($0.value) }
    facts += [item.count, item.grade.map { PageWords.grade($0)[language] }].compactMap { $0 }.map(MarkdownText.escaped)
    return [
      "#### \(number). " + MarkdownText.escaped(item.title) + tag, MarkdownText.escaped(item.text),
      facts.joined(separator: " · "),
    ]
      + item.quotes.map(quote)
  }

  private func blocks(_ group: VerbatimGroup) -> [String] {
    let items = group.items.map { item in
      let about = [item.kind, item.channel, item.theme, item.intensity, item.quote.source ?? ""].filter { !$0.isEmpty }
      let text = MarkdownText.escaped(item.before) + "**" + MarkdownText.escaped(item.quote.text) + "**"
      return "- " + text + MarkdownText.escaped(item.after) + " ("
        + MarkdownText.escaped(about.joined(separator: " · ")) + ")"
    }
    return [
      "### " + MarkdownText.escaped(group.title), MarkdownText.escaped(group.note), items.joined(separator: "\n"),
    ]
  }

  private func table(_ table: DataTable) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let head = line(table.heads.map(MarkdownText.escaped))
    let rule = line(table.heads.map { _ in "---" })
    return ([head, rule] + table.rows.map { line($0.map(MarkdownText.escaped)) }).joined(separator: "\n")
  }
}
