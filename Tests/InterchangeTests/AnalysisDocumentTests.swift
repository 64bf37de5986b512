import Foundation
import TestSupport
import Testing
import Verbatims

@Suite struct `The document of the contract` {
  private static let document: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try? Data(contentsOf: root.appendingPathComponent("Documentation/Analysis.md"))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }()

  @Test func `shows an analysis by the contract`() throws {
    let line = try #require(Self.document.split(separator: "\n").first { $0.hasPrefix("{") })
    let text = "La livraison a pris 3 semaines et toujours rien. Le vendeur était charmant."
    #expect(ContractValidator.problems(ofLine: String(line), text: text) == [])
  }

  @Test func `names every identifier of the vocabulary`() {
    func expectAll<Member: Identified>(_: Member.Type) {
      for member in Member.allCases {
        #expect(Self.document.contains("`\(member.id)`"), "\(Member.self): \(member.id)")
      }
    }
    expectAll(Kind.self)
    expectAll(Stage.self)
    expectAll(Channel.self)
    expectAll(Theme.self)
    expectAll(Sector.self)
    expectAll(Nature.self)
    expectAll(Rupture.self)
    expectAll(EffortSign.self)
    expectAll(Recourse.self)
    expectAll(RecourseState.self)
    expectAll(MakeOrBreak.self)
    expectAll(Criticality.self)
    expectAll(PlacementSource.self)
    expectAll(CutReason.self)
    expectAll(SetAsideReason.self)
  }

  @Test func `names every key of the example`() throws {
    let line = try #require(Self.document.split(separator: "\n").first { $0.hasPrefix("{") })
    let json = try OrderedJSON(String(line))
    let finding = try #require(json["findings"]?.elements.first)
    for key in json.keys + finding.keys where key != "start" && key != "end" {
      #expect(Self.document.contains("`\(key)`"), "\(key)")
    }
  }
}
