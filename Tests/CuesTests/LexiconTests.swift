import Cues
import Testing
import Tokens
import Verbatims

@Test func `An entry keeps all its readings`() throws {
  let lexicon = TestLexicon(
    "@sector bank\nwaiting.long -3,decides:break,stage:leave,rupture:no_answer,effort:chase nul"
  ).lexicon
  let entry = try #require(lexicon.entries.first)
  #expect(entry.valence == -3)
  #expect(entry.decision == .break)
  #expect(entry.stage == .leave)
  #expect(entry.rupture == .noAnswer)
  #expect(entry.effort == .chase)
  #expect(entry.theme == .waiting)
  #expect(entry.language == .french)
  #expect(entry.sectorGuard == 1 << UInt32(Sector.bank.rawValue))
  #expect(String(decoding: lexicon.conceptName(entry.concept), as: UTF8.self) == "waiting.long")
  #expect(String(decoding: lexicon.source(of: 0), as: UTF8.self) == "fr/irritants/test.lex:4")
  #expect(String(decoding: lexicon.patternText(of: 0), as: UTF8.self) == "nul")
  #expect(lexicon.concept("waiting.long") == entry.concept)
}

@Test func `A user's entry replaces the one of the same pattern`() {
  let lexicon = TestLexicon("overall.a -2 nul|bête\noverall.b -2 sot", own: "overall.c -1 nul|bête")
  #expect(lexicon.cues(in: "nul sot").map(\.concept) == ["overall.c", "overall.b"])
}

@Test func `The checksum tells files apart`() {
  let sums = ["overall.a -2 nul", "overall.a -2 nul", "overall.a -3 nul"].map { TestLexicon($0).lexicon.checksum }
  #expect(sums[0] == sums[1])
  #expect(sums[0] != sums[2])
  #expect(sums.allSatisfy { $0 < 1 << 24 })
}

@Test func `A sector's file gives names and priors`() {
  let text = "@kind sectors\nname fr Banque en ligne\nname en Bank\nprior stage:manage 0.7 theme:price\n"
  let file = LexiconFile(path: "sectors/bank.lex", bytes: Array(text.utf8))
  let pack = LexiconCompiler.compile(files: [file]).lexicon.packs.first
  #expect(pack?.sector == .bank)
  #expect(pack?.frenchName == "Banque en ligne")
  #expect(pack?.priors.first?.stage == .manage)
  #expect(pack?.priors.first?.theme == .price)
  #expect(pack?.priors.first?.weight == Measure(thousandths: 700))
  #expect(pack?.priors.first?.setting == nil)
}

@Test func `A prior may hold in one setting alone, which is a channel`() {
  func compile(_ prior: String) -> LexiconCompiler.Result {
    let text = "@kind sectors\nname fr Commerce\nname en Retail\n\(prior)\n"
    return LexiconCompiler.compile(files: [LexiconFile(path: "sectors/retail.lex", bytes: Array(text.utf8))])
  }
  let prior = compile("prior stage:evaluate 0.7 theme:choice at:store").lexicon.packs.first?.priors.first
  #expect(prior?.setting == .store && prior?.theme == .choice && prior?.stage == .evaluate)
  for wrong in ["at:moon", "at:", "at:unknown"] {
    let errors = compile("prior stage:evaluate 0.7 \(wrong)").errors
    #expect(errors.contains { $0.severity == .error && $0.line == 4 }, "\(wrong)")
  }
}

@Test func `Words tell languages, negators and abbreviations`() {
  let lines = "language.fr language:fr le\nlanguage.es language:es pero\nshifter.not flip pas\noverall.a -2 nul"
  let lexicon = TestLexicon(lines, tables: ["abbreviations": "svp"])
  let flags = lexicon.flags(in: "le pero pas nul, rien")
  #expect(flags[0].contains([.functionWord, .french]))
  #expect(flags[1].contains(.otherLanguage))
  #expect(flags[2].contains(.negator))
  #expect(flags[4].contains(.boundary))
  #expect(flags[5] == [])
  #expect(lexicon.lexicon.isAbbreviation("svp"))
  #expect(!lexicon.lexicon.isAbbreviation("nul"))
}
