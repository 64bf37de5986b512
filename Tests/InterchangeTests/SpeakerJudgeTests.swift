import Testing
import Verbatims

@testable import Interchange

@Suite struct `Customers and agents` {
  /// Who speaks in each line, as letters.
  private func speakers(_ chat: String, agents: [String] = []) throws -> String {
    var options = ReadingOptions()
    options.format = .transcript
    options.agents = agents
    let reading = try Reading.of(chat, name: "a.txt", options: options, speakers: .bundled)
    return reading.verbatims.flatMap(\.turns).map { $0.speaker == .agent ? "a" : "c" }.joined()
  }

  @Test(arguments: [
    // By the name, or a part of it.
    ("Conseillère Anne : bonjour\nPaule : bonjour\nConseillère Anne : oui\nPaule : non\n", "acac"),
    ("Service client Alizé : bonjour\nPaule : bonjour\nService client Alizé : oui\nPaule : non\n", "acac"),
    ("Client : bonjour\nPaule : bonjour\nClient : oui\nPaule : non\n", "caca"),
    // By what only one of the two says.
    ("Paule: where is my parcel\nBen: one moment please\nPaule: ok\nBen: it left today\n", "caca"),
    ("Paule: bonjour\nBen: bonjour\nPaule: je n'ai pas reçu ma facture\nBen: elle part ce soir\n", "caca"),
    // Where nothing tells, all are heard.
    ("Paule: oui\nBen: non\nPaule: oui\nBen: non\n", "cccc"),
    // Where all sound like agents, one is the customer all the same.
    (
      "Ben: how can I help, one moment please\nPaule: let me check my phone\nBen: thank you for waiting\nPaule: hm\n",
      "acac"
    ),
  ])
  func `are told apart`(chat: String, speakers expected: String) throws {
    #expect(try speakers(chat) == expected)
  }

  @Test func `are those that the user names`() throws {
    let chat = "Paule: how can I help\nBen: oui\nPaule: hm\nBen: non\n"
    #expect(try speakers(chat) == "acac")
    #expect(try speakers(chat, agents: ["BEN"]) == "caca")
  }

  @Test func `are told by the way that messages went, as tools of both languages name it`() throws {
    let rows = """
      conversation id,direction,message
      1,Inbound,my order is late
      1,outbound,it left today
      2,Entrant,ma commande est en retard
      2,sortant,elle part ce soir

      """
    let reading = try Reading.of(rows, name: "a.csv", speakers: .bundled)
    #expect(reading.verbatims.map { $0.turns.map(\.speaker) } == [[.customer, .agent], [.customer, .agent]])
  }

  @Test func `are told where the rows of conversations stand among one another, and that is said`() throws {
    let rows =
      "conversation id,speaker,message\n1,client,en retard\n2,client,trop cher\n1,agent,désolé\n2,agent,navré\n"
    let reading = try Reading.of(rows, name: "a.csv", speakers: .bundled)
    #expect(reading.verbatims.flatMap { $0.turns.map(\.speaker) } == [.customer, .customer, .agent, .agent])
    #expect(
      reading.notices.contains { if case .table(_, let layout) = $0 { layout.isScattered } else { false } })
  }

  @Test func `are told in turns of JSON too, with times`() throws {
    let record = """
      {"turns":[{"name":"x","speaker":"Lou","time":"23:59","text":"How can I help?"},
      {"speaker":"Max","time":"00:01","text":"my order is late"},{"speaker":"Max","time":null,"text":"again"}]}
      """.replacing("\n", with: "")
    let reading = try Reading.of(record + "\n", name: "a.jsonl", speakers: .bundled)
    #expect(reading.verbatims[0].turns.map(\.speaker) == [.agent, .customer, .customer])
    #expect(reading.verbatims[0].turns.map(\.milliseconds) == [0, 120_000, nil])
  }
}

@Suite struct `Scores of surveys` {
  @Test(arguments: [
    ("surveys/survey-nps-fr.csv", 0...10), ("surveys/survey-ces-en.csv", 1...7), ("surveys/surveymonkey.csv", 1...5),
    ("surveys/qualtrics.csv", 0...10), ("surveys/typeform.csv", 0...10),
  ])
  func `have a scale, by names and values`(path: String, scale: ClosedRange<Int>) throws {
    let notices = try Sample(path: path).read().notices
    let scales = notices.compactMap { notice in
      if case .table(_, let layout) = notice { layout.scale } else { nil }
    }
    #expect(scales == [scale])
  }
}

@Suite struct `Tables of formats` {
  @Test func `give the question of a text column that the user names`() throws {
    var options = ReadingOptions()
    options.columns[.text] = "Why?"
    let reading = try Reading.of("id,Why?,What else?\n1,Too slow,Nothing\n", name: "a.csv", options: options)
    #expect(reading.texts == ["Too slow"])
    #expect(reading.ids == ["1"])
    #expect(reading.verbatims[0].metadata.question == Array("Why?".utf8))
  }

  @Test func `tell that the rows of a conversation stand apart`() throws {
    let rows = "a,agent,hello\na,customer,hi\nb,customer,no\na,customer,late\n"
    let reading = try Reading.of("chat_id,speaker,text\n" + rows, name: "a.csv")
    #expect(reading.ids == ["a", "b", "a"])
    let areScattered = reading.notices.contains { notice in
      if case .table(_, let layout) = notice { layout.isScattered } else { false }
    }
    #expect(areScattered)
  }

  @Test(arguments: [
    ("Speaker 2", false), ("SPEAKER_01", false), ("Intervenant B", false), ("Visiteur 4512", false), ("Zoé", true),
    ("Zoé 2", true),
  ])
  func `are no customers where their names only count them`(name: String, isCustomer: Bool) throws {
    let lines = ["Agent: bonjour", "\(name): trop lent", "Agent: ah", "\(name): trop cher"]
    let cues = lines.enumerated().map { "00:0\($0).000 --> 00:0\($0 + 1).000\n\($1)\n\n" }
    let reading = try Reading.of("WEBVTT\n\n" + cues.joined(), name: "a.vtt", speakers: .bundled)
    #expect((reading.verbatims.first?.metadata.customer != nil) == isCustomer)
  }

  @Test func `tell their times in milliseconds since 1970 as well`() {
    #expect(TurnClock.number(Array("1772445601000".utf8), unit: 1) == 1_772_445_601_000)
    #expect(TurnClock.number(Array("1772445601.25".utf8), unit: 1000) == 1_772_445_601_250)
  }
}
