import Findings
import Hygiene
import Parcours
import Testing
import Verbatims

@Suite struct `A clean reader` {
  @Test func `leaves out what programs add, and quotes the text as it was given`() throws {
    var reader = CleanReader()
    let text = "L'accueil ÃƒÂ©tait trÃ¨s froid.\nEnvoyé de mon iPhone"
    let read = reader.read(text, sector: .hotel)
    #expect(read.analysis.cut.map(\.why) == [.boilerplate])
    #expect(read.analysis.isRepaired && read.analysis.sector == .hotel)
    let finding = try #require(read.findings.first)
    #expect(finding.kind == .irritant && finding.quote.contains("trÃ¨s froid"))
    #expect(String(text[finding.range]) == finding.quote)
  }

  @Test func `sets advertisements aside`() {
    var reader = CleanReader()
    let read = reader.read("Best SEO services for your shop. Click here: https://example.com")
    #expect(read.analysis.setAside == .reason(.advertisement) && read.findings.isEmpty)
  }
}
