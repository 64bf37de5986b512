import Foundation
import Interchange
import Testing
import Verbatims

@Suite struct `JSON Lines` {
  @Test func `fields are found by their names`() throws {
    let reading = try Reading.of(
      """
      {"id": "r-1", "comment": "Très bien", "stars": 4, "date": "2026-03-02", "client": "c-81", "canal": "e-mail"}
      {"stars": "4,5", "id": 12, "commentaire": "Bof", "autre": {"a": [1, "}"]}}

      """, name: "a.jsonl")
    #expect(reading.texts == ["Très bien", "Bof"])
    #expect(reading.ids == ["r-1", "12"])
    #expect(reading.verbatims.map(\.metadata.score) == [4000, 4500])
    #expect(reading.verbatims[0].metadata.date == Array("2026-03-02".utf8))
    #expect(reading.verbatims[0].metadata.customer == Array("c-81".utf8))
    #expect(reading.verbatims[0].metadata.sourceChannel == Array("e-mail".utf8))
  }

  @Test(arguments: [
    "{\"n\":1,\"review\":{\"id\":\"x\",\"body\":{\"fr\":\"Trop lent\"},\"stars\":2}}\n{\"review\":{\"body\":{\"fr\":\"Bien\"}}}\n",
    "{\"data\":{\"list\":[{\"review\":{\"stars\":2,\"body\":{\"fr\":\"Trop lent\"}}},{\"review\":{\"body\":{\"fr\":\"Bien\"}}}]}}",
  ])
  func `a field within others is found by the path that the user gives`(json: String) throws {
    var options = ReadingOptions()
    options.columns = [.text: "review.body.fr", .score: "review.stars"]
    options.kept = ["review.body.fr"]
    let reading = try Reading.of(json, name: "a.json", options: options)
    #expect(reading.texts == ["Trop lent", "Bien"])
    #expect(reading.ids == ["1", "2"])
    #expect(reading.verbatims.map(\.metadata.score) == [2000, nil])
    #expect(reading.verbatims.map { $0.metadata.kept.first?.value } == ["Trop lent", "Bien"].map { Array($0.utf8) })
  }

  @Test func `a record without an id gets its number, unreadable ones and not blank lines counted`() throws {
    let reading = try Reading.of("{\"text\":\"a\"}\n\n{\"text\":\n{\"text\":\"b\"}", name: "a.jsonl")
    #expect(reading.ids == ["1", "3"])
    #expect(reading.problems == [RecordProblem(line: 3, kind: .malformedJSON(byte: 9))])
  }

  @Test(arguments: [
    (#""a\"b\\c\/d\n\t\r\b\f""#, "a\"b\\c/d\n\t\r\u{8}\u{C}"),
    (#""\u00e9\u20ac\ud83d\ude00""#, "é€😀"),
    (#""\ud83d!\ude00""#, "\u{FFFD}!\u{FFFD}"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
  ])
  func `escapes mean what JSON says, and halves of pairs become U+FFFD`(json: String, text: String) throws {
    #expect(try Reading.of("{\"text\":\(json)}", name: "a.jsonl").texts == [text])
  }

  @Test func `turns become lines with ranges`() throws {
    let reading = try Reading.of(
      #"{"turns":[{"speaker":"agent","text":"Bonjour"},{"speaker":"customer","time":null,"text":"Ça va ?"}]}"#,
      name: "a.jsonl")
    #expect(reading.texts == ["agent: Bonjour\ncustomer: Ça va ?"])
    #expect(
      reading.verbatims[0].turns == [
        Turn(speaker: .agent, range: TextRange(start: 7, end: 14)),
        Turn(speaker: .customer, range: TextRange(start: 25, end: 33)),
      ])
  }

  @Test func `an array of objects and objects over several lines are read alike`() throws {
    let array = try Reading.of("[ {\"text\": \"a\"},\n {\"text\": \"b]\"} ]\n", name: "a")
    let stream = try Reading.of("{\n \"text\": \"a\"\n}\n{\n \"text\": \"b]\"\n}\n", name: "a")
    #expect(array.texts == ["a", "b]"])
    #expect(stream.texts == ["a", "b]"])
    #expect(stream.ids == ["1", "2"])
  }

  @Test(arguments: [
    ("{\"text\":\"a\"} x", RecordProblem.Kind.malformedJSON(byte: 14)),
    ("{\"text\":01}", .malformedJSON(byte: 10)),
    ("[\"text\"]", .notAnObject),
    ("{\"stars\":1}", .noText),
    ("{\"text\":\"a\0b\"}", .nulByte(byte: 11)),
  ])
  func `a damaged line is told and skipped`(line: String, kind: RecordProblem.Kind) throws {
    let reading = try Reading.of("{\"text\":\"x\"}\n\(line)\n{\"text\":\"y\"}\n", name: "a.jsonl")
    #expect(reading.problems == [RecordProblem(line: 2, kind: kind)])
    #expect(reading.texts == ["x", "y"])
  }

  @Test func `invalid bytes in UTF-8 are told with their place`() throws {
    let lines: [UInt8] = Array("{\"text\":\"é\"}\n{\"text\":\"a".utf8) + [0xFF] + Array("\"}\n{\"text\":\"b\"}".utf8)
    let reading = try Reading.of(lines, name: "a.jsonl")
    #expect(reading.problems == [RecordProblem(line: 2, kind: .notUTF8(byte: 11))])
    #expect(reading.texts == ["é", "b"])
  }

  @Test func `columns asked for win, and kept ones stay in order`() throws {
    var options = ReadingOptions()
    options.columns[.text] = "why"
    options.kept = ["shop", "age", "none"]
    let reading = try Reading.of(
      #"{"text":"no","why":"yes","age":41,"shop":null}"#, name: "a.jsonl", options: options)
    #expect(reading.texts == ["yes"])
    #expect(
      reading.verbatims[0].metadata.kept == [
        .init(name: Array("shop".utf8), value: nil), .init(name: Array("age".utf8), value: Array("41".utf8)),
        .init(name: Array("none".utf8), value: nil),
      ])
  }

  @Test(arguments: ["a.json", "a", "a.txt"])
  func `a list of strings gives a verbatim for each`(name: String) throws {
    let list = #"["Trop lent,\nvraiment", "", null, "Elle a dit \"oui\" [deux fois]" ]"#
    for text in [list, list.replacingOccurrences(of: ", ", with: ",\n  ") + "\n"] {
      let reading = try Reading.of(text, name: name)
      #expect(reading.texts == ["Trop lent,\nvraiment", "", "", #"Elle a dit "oui" [deux fois]"#])
      #expect(reading.ids == ["1", "2", "3", "4"] && reading.problems.isEmpty)
    }
  }

  @Test func `strings fill many chunks, and stand a line each as well`() throws {
    let texts = (0..<20_000).map { "mot \($0)" }
    let list = texts.map { "\"\($0)\"" }
    #expect(try Reading.of("[" + list.joined(separator: ",") + "]", name: "a").texts == texts)
    #expect(try Reading.of(list.joined(separator: "\n"), name: "a.jsonl").texts == texts)
  }

  @Test func `what is no string in a list of strings is told, and a list cut short gives what comes before`() throws {
    let mixed = try Reading.of(#"["a", 5, {"text": "b"}, true, "c""#, name: "a.json")
    #expect(mixed.texts == ["a", "b", "c"])
    #expect(mixed.problems.map(\.kind) == [.notAnObject, .notAnObject])
  }

  @Test(arguments: ["[1] voir la note\n", "[\"Bonjour\", dit-elle] et rien de plus\n", "[[10:32]] Zoé: bonjour\n"])
  func `brackets in plain text make no list`(text: String) throws {
    #expect(try Reading.of(text, name: "a.txt").texts == [text.trimmingCharacters(in: .newlines)])
  }

  @Test func `a list of lists is refused, and none of its words shown`() throws {
    for name in ["a.json", "a"] {
      let error = #expect(throws: FileProblem.self) {
        try Reading.of(#"[["comment", "note"], ["En retard", 2], ["Parfait", 5]]"#, name: name)
      }
      #expect(error == FileProblem(path: error?.path ?? "", kind: .namelessValues))
    }
  }

  @Test func `numbers that only Python writes say nothing and cost no record`() throws {
    let line = #"{"text":"a","stars":NaN,"x":[Infinity,-Infinity]}"#
    let reading = try Reading.of(line + "\n" + #"{"text":"b","stars":-Infinite}"#, name: "a.jsonl")
    #expect(reading.texts == ["a"] && reading.verbatims[0].metadata.score == nil)
    #expect(reading.problems.map(\.line) == [2])
  }

  @Test(arguments: [
    #"{"meta": {"count": 2}, "data": [{"text": "a", "stars": 1}, {"text": "b", "stars": 5}], "next": null}"#,
    #"{"response": {"items": [{"comment": "a", "stars": 1}, {"comment": "b", "stars": 5}]}}"#,
    #"{"verbatims": [{"tags": [{"text": "x"}], "text": "a", "stars": 1}, {"text": "b", "stars": 5}]}"#,
  ])
  func `the records of a document that wraps them are read`(document: String) throws {
    for text in [document, document.replacingOccurrences(of: ", ", with: ",\n "), document + "\n"] {
      let reading = try Reading.of(text, name: "a.json")
      #expect(reading.texts == ["a", "b"] && reading.problems.isEmpty)
      #expect(reading.verbatims.map(\.metadata.score) == [1000, 5000])
    }
  }

  @Test func `what has a text of its own, or stands beside others, wraps nothing`() throws {
    let own = #"{"text": "a", "replies": [{"text": "b"}]}"#
    #expect(try Reading.of(own, name: "a.json").texts == ["a"])
    #expect(try Reading.of(own + "\n" + own, name: "a.jsonl").texts == ["a", "a"])
    let orders = #"{"order": 1, "lines": [{"description": "x"}]}"#
    #expect(try Reading.of(orders + "\n" + orders, name: "a.jsonl").problems.map(\.kind) == [.noText, .noText])
    let talk = #"{"turns": [{"speaker": "customer", "text": "a"}], "notes": [{"text": "b"}]}"#
    #expect(try Reading.of(talk, name: "a.json").texts == ["customer: a"])
  }

  @Test(arguments: [
    (#"{"text":"","comment":"Trop lent"}"#, "Trop lent"), (#"{"comment":"Trop lent","text":null}"#, "Trop lent"),
    (#"{"body":null,"text":"","comment":"Trop lent"}"#, "Trop lent"), (#"{"text":"a","comment":"Trop lent"}"#, "a"),
    (#"{"comment":"Trop lent","text":"a"}"#, "a"), (#"{"comment":"","text":null}"#, ""),
  ])
  func `a field that says nothing gives way to one that does`(json: String, text: String) throws {
    #expect(try Reading.of(json, name: "a.jsonl").texts == [text])
  }

  @Test func `a text in pieces is one, and an object is none`() throws {
    let lines = [#"{"text":["a","b"]}"#, #"{"text":{"a":"b"}}"#, #"{"text":["a",{"b":1}]}"#, #"{"text":[]}"#]
    let reading = try Reading.of(lines.joined(separator: "\n"), name: "a.jsonl")
    #expect(reading.texts == ["a\nb", ""])
    #expect(reading.problems == [RecordProblem(line: 2, kind: .noText), RecordProblem(line: 3, kind: .noText)])
  }

  @Test(arguments: [
    (#""Bonjour, rien ne marche""#, "Bonjour, rien ne marche"), (#""Client: a\nAgent: b""#, "Client: a\nAgent: b"),
    (#"["Client: a","Agent: b",null]"#, "Client: a\nAgent: b"), (#"null"#, ""), (#"[]"#, ""),
    (#"[{"speaker":"Client","text":"a"},null]"#, "Client: a"),
    (#"[{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}]"#, "user: a b"),
    (#"[{"speaker":{"name":"Zoé","type":"customer"},"text":{"value":"a"}}]"#, "Zoé: a"),
  ])
  func `a conversation in any form keeps its words`(turns: String, text: String) throws {
    let reading = try Reading.of(#"{"id":"1","conversation":\#(turns)}"#, name: "a.jsonl")
    #expect(reading.texts == [text])
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["7", "true", #"{"0":{"text":"a"}}"#, #"[{"text":"a"},"b"]"#, #"["a",1]"#])
  func `what is no conversation is told, and never taken for one without a word`(turns: String) throws {
    let reading = try Reading.of(#"{"id":"1","turns":\#(turns)}"#, name: "a.jsonl")
    #expect(reading.problems == [RecordProblem(line: 1, kind: .noText)])
  }
}
