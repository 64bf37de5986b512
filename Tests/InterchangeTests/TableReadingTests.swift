import Interchange
import Testing
import Verbatims

@Suite struct `Tables` {
  @Test(arguments: [
    "id,commentaire,note,date\n1,\"Très bien, merci\",\"4,5\",02/03/2026\n2,Bof,2,13/03/2026\n",
    "id;commentaire;note;date\r\n1;Très bien, merci;4,5;02/03/2026\r\n2;Bof;2;13/03/2026\r\n",
    "\u{FEFF}id\tcommentaire\tnote\tdate\n1\tTrès bien, merci\t4,5\t02/03/2026\n2\tBof\t2\t13/03/2026",
    "sep=;\nid;commentaire;note;date\n1;Très bien, merci;4,5;02/03/2026\n2;Bof;2;13/03/2026\n",
    "id;commentaire;note;date\rid;commentaire;note;date\r1;Très bien, merci;4,5;02/03/2026\r2;Bof;2;13/03/2026\r",
  ])
  func `what Excel writes is read`(table: String) throws {
    for name in ["a.csv", "a"] {
      let reading = try Reading.of(table, name: name)
      #expect(reading.texts == ["Très bien, merci", "Bof"])
      #expect(reading.ids == ["1", "2"])
      #expect(reading.verbatims.map(\.metadata.score) == [4500, 2000])
      #expect(reading.verbatims.map(\.metadata.date) == ["2026-03-02", "2026-03-13"].map { Array($0.utf8) })
    }
  }

  @Test func `quoted fields hold line breaks, delimiters and doubled quotation marks`() throws {
    let reading = try Reading.of("id,text\n1,\"a\r\nb, \"\"c\"\"\"\n2,d \"e\" f\n3,\"g\"h\n", name: "a.csv")
    #expect(reading.texts == ["a\r\nb, \"c\"", "d \"e\" f", "gh"])
  }

  @Test func `rows with too few or too many fields are told and skipped`() throws {
    let reading = try Reading.of("id,text,note\n1,a,1\n2\n3,b,2,c\n4,d,3,,\n\n5,e,4\n", name: "a.csv")
    #expect(reading.texts == ["a", "d", "e"])
    #expect(
      reading.problems == [
        RecordProblem(line: 3, kind: .fieldCount(expected: 3, found: 1)),
        RecordProblem(line: 4, kind: .fieldCount(expected: 3, found: 4)),
      ])
  }

  @Test func `a quotation mark that is never closed costs its own row`() throws {
    let reading = try Reading.of("id,text\n1,a\n2,\"b\n3,c\n4,d\n", name: "a.csv")
    #expect(reading.problems == [RecordProblem(line: 3, kind: .unclosedQuote)])
    #expect(reading.ids == ["1", "3", "4"])
  }

  @Test func `an open quotation mark does not swallow a long table`() throws {
    var options = ReadingOptions()
    options.longestRecord = 300_000
    let rows = (3...40_000).map { "\($0),un texte\n" }.joined()
    let reading = try Reading.of("id,text\n1,a\n2,\"b\n" + rows, name: "a.csv", options: options)
    #expect(reading.problems == [RecordProblem(line: 3, kind: .unclosedQuote)])
    #expect(reading.ids == ["1"] + (3...40_000).map(String.init))
  }

  @Test func `headers in the middle and of survey tools are no records`() throws {
    let merged = try Reading.of("id,text\n1,a\nid,text\n2,b\n", name: "a.csv")
    #expect(merged.texts == ["a", "b"])
    let others = ["ID,TEXT", "\"id\",\"Text\"", "\u{FEFF}id,text", "Id, text"]
    for header in others {
      #expect(try Reading.of("id,text\n1,a\n\(header)\n2,b\nid,test\n", name: "a.csv").texts == ["a", "b", "test"])
    }
    let scored = try Reading.of("text,note\na,1\nTexte,2\nTEXT,NOTE\nb,3\nText,Note\nc,4\n", name: "a.csv")
    #expect(scored.verbatims.map(\.metadata.score) == [1000, 2000, 3000, 4000])
    #expect(try Reading.of("n°,réponse\n1,a\nN°,REPONSE\n2,b\n", name: "a.csv").texts == ["a", "b"])
    let survey = """
      ResponseId,Q1,Q2_NPS
      Response ID,Why this mark?,How likely are you?
      "{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
      R_1,They answered at once,9
      R_2,Nobody called me back,1

      """
    let reading = try Reading.of(survey, name: "a.csv")
    #expect(reading.ids == ["R_1", "R_2"])
    #expect(reading.texts == ["They answered at once", "Nobody called me back"])
  }

  @Test func `columns without a known name are told by their values`() throws {
    let table = "q7;d1;k\nLe colis est arrivé en retard;03/04/2025;3\nTout était parfait pour nous;25/12/2025;5\n"
    let reading = try Reading.of(table, name: "a.csv")
    #expect(reading.texts == ["Le colis est arrivé en retard", "Tout était parfait pour nous"])
    #expect(reading.verbatims.map(\.metadata.score) == [3000, 5000])
    #expect(reading.verbatims.map(\.metadata.date) == ["2025-04-03", "2025-12-25"].map { Array($0.utf8) })
  }

  @Test func `a table without a header is read`() throws {
    let reading = try Reading.of("1;Le colis est arrivé en retard\n2;Tout était parfait\n", name: "a.csv")
    #expect(reading.texts.count == 2)
  }

  @Test func `a missing column is told with those that are there`() throws {
    var options = ReadingOptions()
    options.columns[.text] = "nope"
    #expect {
      try Reading.of("id,text\n1,a\n", name: "a.csv", options: options)
    } throws: { error in
      (error as? FileProblem)?.kind == .noColumn(name: "nope", available: ["id", "text"])
    }
  }

  @Test(arguments: [
    ("03/04/2025,04/03/2025,02/25/2025", "2025-03-04"), ("03/04/2025,04/03/2025,25/02/2025", "2025-04-03"),
    ("03/04/2025,04/03/2025,02/02/2025", "2025-04-03"),
  ])
  func `the order of dates is told by the whole column`(dates: String, first: String) throws {
    let rows = dates.split(separator: ",").map { "\($0);un texte\n" }.joined()
    let reading = try Reading.of("date;texte\n" + rows, name: "a.csv")
    #expect(reading.verbatims[0].metadata.date == Array(first.utf8))
  }
}

@Suite struct `Plain text` {
  @Test func `a line is a verbatim, whatever commas it holds`() throws {
    let text = "Bien, mais cher\n\nClient: jamais\r\n  Retard, encore, toujours\nsans fin de ligne"
    let reading = try Reading.of(text, name: "a.txt")
    #expect(reading.texts == ["Bien, mais cher", "Client: jamais", "  Retard, encore, toujours", "sans fin de ligne"])
    #expect(reading.ids == ["1", "2", "3", "4"])
  }
}
