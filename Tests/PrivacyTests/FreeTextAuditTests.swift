import Testing
import Verbatims

@testable import Privacy

@Suite struct `What free text should not hold` {
  private static let audit = FreeTextAudit(files: [
    (.french, Array("insult chat perché\n".utf8)), (.english, Array("insult chat\n".utf8)),
  ])

  @Test(arguments: [
    (Language.french, [0..<12]), (.english, [0..<4]), (nil, [0..<12]), (Language(id: "de"), [0..<12]),
  ])
  func `is told by the words of the text's language, and of all where it has none`(
    language: Language?, places: [Range<Int>]
  ) {
    let text = Array("Chat perché".utf8)
    let remarks = Self.audit.remarks(in: text.span, language: language)
    #expect(remarks.map { $0.range.start..<$0.range.end } == places)
  }
}
