import TestSupport
import Testing

@Suite struct `Recourse in the contract` {
  private static let text = "Émile, sans réponse je saisirai le médiateur. J'ai porté plainte hier."

  @Test func `has its place, its quote and its line`() throws {
    let run = try Command.run(
      ["analyze", "-", "--with-text", "--no-redact"], input: Array("{\"text\":\"\(Self.text)\"}\n".utf8))
    let line = try #require(run.lines.first)
    #expect(ContractValidator.problems(ofLine: line).isEmpty)
    let json = try OrderedJSON(line)
    let recourses = try #require(json["recourses"]?.elements)
    #expect(recourses.map { $0["kind"]?.text } == ["mediator", "police"])
    #expect(recourses.map { $0["state"]?.text } == ["threatened", "begun"])
    #expect(
      recourses.allSatisfy { $0["evidence"]?.elements.first?["entry"]?.text?.hasPrefix("fr/recourses.lex:") == true })
  }

  @Test func `is masked with its text`() throws {
    let text = "{\"text\":\"Appelez le 06 12 34 56 78 ou je saisirai le médiateur au 06 12 34 56 78.\"}\n"
    let run = try Command.run(["analyze", "-", "--with-text"], input: Array(text.utf8))
    let line = try #require(run.lines.first)
    #expect(line.contains("\"kind\":\"mediator\"") && !line.contains("34 56"))
    #expect(ContractValidator.problems(ofLine: line).isEmpty)
  }

  @Test func `is explained`() throws {
    let run = try Command.run(["explain", Self.text])
    #expect(run.output.contains("recourse mediator · threatened") && run.output.contains("fr/recourses.lex:"))
  }
}
