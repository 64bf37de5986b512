internal import Verbatims

/// The first screen: sentences, each with how many customers carry it, how far it carries, and a way to their words.
struct FirstScreen {
  let content: Content

  private var language: Language { content.language }

  var node: Node {
    Tag.section(.class("brief"), .id(Anchor("in-short")), .labelledby(Anchor("in-short-title"))) {
      Tag.h2(.id(Anchor("in-short-title")), .class("unseen")) { PageWords.inShort[language] }
      for statement in content.statements { node(statement) }
    }
  }

  private func node(_ statement: Statement) -> Node {
    Tag.article(.class("answer \(statement.question.rawValue)")) {
      Tag.h3 { statement.heading }
      if statement.claims.count > 1 {
        Tag.ol { for claim in statement.claims { Tag.li { node(claim) } } }
      } else {
        for claim in statement.claims { Tag.div { node(claim) } }
      }
    }
  }

  private func node(_ claim: Claim) -> [Node] {
    var nodes = [Tag.p(.class("claim")) { ProseLayout.nodes(claim.text) }]
    if let quote = claim.quote { nodes.append(ProseLayout.node(quote, language)) }
    let foot = ClaimFoot(language: language).nodes(
      count: claim.count, grade: claim.grade, link: claim.link, owner: claim.owner)
    if !foot.isEmpty { nodes.append(Tag.p(.class("foot")) { foot }) }
    return nodes
  }
}

/// What stands under a sentence: its owner, its count as a link to the words, its grade.
struct ClaimFoot {
  let language: Language

  func nodes(count: String?, grade: Grade?, link: Anchor?, owner: String?) -> [Node] {
    var nodes: [Node] = []
    if let owner {
      nodes.append(
        Tag.span(.class("owner")) {
          Tag.span(.class("unseen")) { PageWords.owner[language] + " " }
          owner
        })
    }
    if let count {
      if let link {
        nodes.append(Tag.a(.class("count"), .href(link)) { count })
      } else {
        nodes.append(Tag.span(.class("count")) { count })
      }
    }
    if let grade { nodes.append(badge(grade)) }
    return nodes
  }

  func badge(_ grade: Grade) -> Node {
    let name =
      switch grade {
      case .solid: "solid"
      case .toConfirm: "to-confirm"
      case .notShown: "not-shown"
      }
    return Tag.a(.class("grade \(name)"), .href(Anchor("grades"))) { PageWords.grade(grade)[language] }
  }
}
