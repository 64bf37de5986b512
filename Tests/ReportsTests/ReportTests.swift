import Foundation
import Journeys
import Testing
import Verbatims

@testable import Reports

private let map = DemoLedger.shared

private func report(_ language: Language, _ audience: ReportOptions.Audience = .team) -> Report {
  Report(map: map, options: ReportOptions(language: language, audience: audience, version: "0.5.0"))
}

/// Words as a person counts them: what stands between spaces and is not only a mark.
private func words(_ text: String) -> Int {
  text.split(separator: " ").count { word in word.contains { $0.isLetter || $0.isNumber } }
}

@Test(arguments: [Language.french, .english])
func `The first screen has at most 150 words besides quotes`(language: Language) {
  let content = report(language).content
  let count = content.statements.reduce(words(content.title) + words(content.subtitle)) { sum, statement in
    statement.claims.reduce(sum + words(statement.heading)) { sum, claim in
      let grade = claim.grade.map { PageWords.grade($0)[language] } ?? ""
      return sum + words([claim.text.ownWords, claim.count ?? "", claim.owner ?? "", grade].joined(separator: " "))
    }
  }
  #expect(count <= 150, "\(count) words")
  #expect(count > 60)
}

@Test func `The first screen names the three worst stages and what to do first`() {
  let statements = report(.french).content.statements
  #expect(statements.map(\.question) == [.voices, .wearing, .first, .leaving, .staying, .truths, .changes, .caution])
  let worst = statements[1].claims.map(\.text.ownWords)
  #expect(worst.count == 3)
  #expect(worst[0].contains("Je signale un problème"))
  #expect(worst[0].contains("attente"))
  #expect(statements[2].claims[0].owner == "Direction Sinistres")
}

@Test func `A report for the committee has no drill-down and no link that leads nowhere`() throws {
  for audience in ReportOptions.Audience.allCases {
    let page = String(decoding: report(.french, audience).html(), as: UTF8.self)
    #expect(page.contains("<details class=\"group\">") == (audience == .team))
    let ids = Set(page.matches(of: /\sid="([^"]+)"/).map(\.1))
    #expect(ids.count == page.matches(of: /\sid="([^"]+)"/).count)
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(link.1), "#\(link.1)") }
  }
}

@Test func `The same map gives the same bytes`() {
  #expect(report(.french).html() == Report(map: DemoLedger.map(), options: report(.french).options).html())
}

@Test(arguments: [
  (Language.french, ["Ce qui décide, lieu par lieu", "ça casse", "Les chemins les plus suivis", " → "]),
  (.english, ["What decides, place by place", "breaker", "The ways most taken", " → "]),
])
func `What decides and the ways most taken are told place by place`(language: Language, words: [String]) {
  let text = String(decoding: report(language).markdown(), as: UTF8.self)
  for word in words { #expect(text.contains(word), "\(word)") }
}

@Test func `A customer's words stay words in Markdown`() {
  let text = String(decoding: report(.french).markdown(), as: UTF8.self)
  #expect(!text.contains("<img"))
  #expect(text.contains("# Boréale"))
  #expect(text.contains("| --- |"))
}

@Test func `French has its own spaces`() {
  let page = String(decoding: report(.french).html(), as: UTF8.self)
  #expect(page.firstMatch(of: /[a-zé] [;!?%](?![a-z0-9#])/) == nil)
  #expect(!page.contains("« ") && !page.contains(" »"))
}

@Test func `An empty map makes a report`() {
  let map = JourneyMap(Ledger(), on: .standard, options: MapOptions())
  for language in [Language.french, .english] {
    let report = Report(map: map, options: ReportOptions(language: language))
    #expect(report.html().count > 5_000)
    #expect(!report.markdown().isEmpty)
    #expect(report.figures().isEmpty)
  }
}
