import Foundation
import Interchange
import TestSupport
import Testing
import Verbatims

@Suite struct `Damaged files of formats` {
  private static let review = #"{"reviewId":"r","starRating":"TWO","reviewer":{"displayName":"A"},"comment":"un mot"}"#

  private func google(_ reviews: [String], end: String = "]}") -> String {
    "{\"reviews\": [\n" + reviews.joined(separator: ",\n") + end
  }

  @Test(arguments: Sample.all)
  func `cut anywhere give what was whole, or a located problem`(sample: Sample) throws {
    let bytes = sample.bytes
    for step in 1..<24 {
      let part = Array(bytes[..<(bytes.count * step / 24)])
      guard let reading = try? Reading.of(part, name: sample.url.lastPathComponent, speakers: .bundled) else {
        continue
      }
      for problem in reading.problems { #expect(problem.line >= 1) }
    }
  }

  @Test(arguments: Sample.all)
  func `with bytes changed at random do no harm`(sample: Sample) throws {
    var generator = SeededGenerator(state: 11)
    let marks = Array("{}[]\",:\n<>-\\0a\u{0}".utf8) + [0xFF, 0xC3, 0xE2]
    for _ in 0..<25 {
      var bytes = sample.bytes
      for _ in 0..<4 {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = marks[Int.random(in: 0..<marks.count, using: &generator)]
      }
      var options = ReadingOptions()
      options.format = sample.format
      let reading = try? Reading.of(bytes, name: "a", options: options, speakers: .bundled)
      for verbatim in reading?.verbatims ?? [] {
        for turn in verbatim.turns { #expect(turn.range.end <= verbatim.text.count) }
      }
    }
  }

  @Test func `a list that the end of the file cuts short is told`() throws {
    let whole = try Reading.of(google([Self.review, Self.review], end: ",\n"), name: "a.json")
    #expect(whole.texts == ["un mot", "un mot"])
    #expect(whole.problems == [RecordProblem(line: 4, kind: .cutShort)])
    let inside = try Reading.of(google([Self.review, String(Self.review.prefix(40))], end: ""), name: "a.json")
    #expect(inside.texts == ["un mot"])
    #expect(inside.problems.first == RecordProblem(line: 3, kind: .malformedJSON(byte: 41)))
  }

  @Test(arguments: [
    (#"{"id":2,"subject":"s","description":"d","via":{"channel":"web"}}"#, RecordProblem.Kind.noText),
    (#"["id"]"#, .notAnObject), (#"{"id":2,"requester_id":}"#, .malformedJSON(byte: 24)),
  ])
  func `a record without the fields of its format is told and skipped`(
    line: String, kind: RecordProblem.Kind
  ) throws {
    let ticket = #"{"id":1,"requester_id":7,"subject":"s","description":"d","via":{"channel":"web"}}"#
    let reading = try Reading.of("\(ticket)\n\(line)\n\(ticket)\n", name: "a.jsonl")
    #expect(reading.format == .zendesk)
    #expect(reading.texts == ["s\nd", "s\nd"])
    #expect(reading.problems == [RecordProblem(line: 2, kind: kind)])
  }

  @Test(arguments: [
    (InputFormat.zendesk, #"{"requester_id":1,"subject":{"a":1},"comments":5,"via":"x","created_at":[1]}"#),
    (.intercom, #"{"source":{"body":7,"author":"x"},"conversation_parts":null,"created_at":"never"}"#),
    (.freshdesk, #"{"requester_id":1,"conversations":{"a":1},"source":"x","description_text":null}"#),
    (.liveChat, #"{"users":{"a":1},"thread":{"events":[1,"x",{"type":"message","text":4}]}}"#),
    (.zendeskChat, #"{"visitor":{},"history":[null,{"type":"chat.msg","msg":[]}],"agent_names":"x"}"#),
    (.genesys, #"{"conversationId":1,"transcripts":[{"phrases":"x"},4,{"phrases":[{"text":null}]}]}"#),
    (.contactLens, #"{"Transcript":["a",{"Content":3},{"ParticipantId":[]}],"Participants":{}}"#),
    (.googleReviews, #"{"starRating":4,"comment":{"text":"a"},"reviewer":[]}"#),
    (.appStore, #"{"im:rating":{"label":9},"content":"x","title":[]}"#),
    (.amazon, #"{"asin":1,"reviewText":["a"],"overall":"x"}"#),
    (.cfpb, #"{"_source":{"complaint_id":3,"complaint_what_happened":4}}"#),
  ])
  func `fields of a wrong type say nothing`(format: InputFormat, record: String) throws {
    var options = ReadingOptions()
    options.format = format
    let reading = try Reading.of(record + "\n", name: "a.jsonl", options: options)
    #expect(reading.texts == [""])
    #expect(reading.problems.isEmpty)
  }

  @Test func `a record that is too long is told, and the next one read`() throws {
    var options = ReadingOptions()
    options.longestRecord = 300
    let long = Self.review.replacingOccurrences(of: "un mot", with: String(repeating: "un mot ", count: 100))
    let reading = try Reading.of(google([Self.review, long, Self.review]), name: "a.json", options: options)
    #expect(reading.texts == ["un mot", "un mot"])
    #expect(reading.problems == [RecordProblem(line: 3, kind: .tooLong(limit: 300))])
  }

  @Test func `a transcript that is too long is told once`() throws {
    var options = ReadingOptions()
    options.longestRecord = 100_000
    let lines = (0..<9000).map { "[12/03/26, 10:00:00] A\($0 % 2): some words of a long chat\n" }
    let reading = try Reading.of(lines.joined(), name: "a.txt", options: options)
    #expect(reading.format == .whatsApp)
    #expect(reading.texts.isEmpty)
    #expect(reading.problems == [RecordProblem(line: 1, kind: .tooLong(limit: 100_000))])
  }

  @Test(arguments: ["<", "<a ", "</", "<!", "&", "<script>", "</script "])
  func `a body of marks that close nothing takes time by its length alone`(mark: String) throws {
    let body = "Lost parcel. " + String(repeating: mark, count: 150_000)
    let record = #"{"type":"conversation","id":"1","source":{"body":"\#(body)","author":{"type":"user","id":"u"}}}"#
    var options = ReadingOptions()
    options.format = .intercom
    var texts: [String] = []
    let time = try ContinuousClock().measure {
      texts = try Reading.of(record + "\n", name: "a.jsonl", options: options).texts
    }
    #expect(texts.count == 1 && texts[0].contains("Lost parcel."))
    #expect(time < .seconds(20))
  }

  @Test func `objects far too deep take no memory for what they tell`() throws {
    let deep = String(repeating: #"{"a":"#, count: 100_000) + "1" + String(repeating: "}", count: 100_000)
    let record = #"{"starRating":"ONE","createTime":"2026-01-01","x":"# + deep + "}"
    let reading = try Reading.of(google([Self.review, record, Self.review]), name: "a.json")
    #expect(reading.texts == ["un mot", "un mot"])
    #expect(reading.problems.map(\.line) == [3])
  }

  @Test func `a text that is too long is told, and the next one read`() throws {
    var options = ReadingOptions()
    options.longestText = 20
    let long = Self.review.replacingOccurrences(of: "un mot", with: String(repeating: "un mot ", count: 3))
    let reading = try Reading.of(google([Self.review, long, Self.review]), name: "a.json", options: options)
    #expect(reading.texts == ["un mot", "un mot"])
    #expect(reading.problems == [RecordProblem(line: 3, kind: .textTooLong(limit: 20))])
  }

  @Test func `a time with too many digits is no time`() throws {
    let digits = String(repeating: "9", count: 90)
    let text =
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann>Hello.\n\n"
      + "00:00\(digits):02.900 --> 00:00:05.000\n<v Bob>Yes.\n"
    let reading = try Reading.of(text, name: "a.vtt")
    #expect(reading.format == .webVTT && reading.verbatims.count == 1)
  }

  @Test(arguments: [InputFormat.typeform, .qualtrics, .surveyMonkey, .turns, .csv])
  func `a table without a sound row tells that no column is a text`(format: InputFormat) {
    var options = ReadingOptions()
    options.format = format
    #expect(throws: FileProblem.self) { try Reading.of("\"id,text\n1,mot\n", name: "a.csv", options: options) }
  }

  @Test func `objects too deep are refused`() throws {
    let deep = String(repeating: "[", count: 3000) + String(repeating: "]", count: 3000)
    let record = #"{"starRating":"ONE","createTime":"2026-01-01","x":"# + deep + "}"
    let reading = try Reading.of(google([record, Self.review]), name: "a.json")
    #expect(reading.texts == ["un mot"])
    #expect(reading.problems.count == 1)
  }
}

@Suite struct `Long files of formats` {
  @Test func `a list that fills many chunks is read whole, and so are lists after it`() throws {
    let reviews = (0..<3000).map { number in
      #"{"reviewId":"r\#(number)","starRating":"TWO","createTime":"2026-01-01T00:00:00Z","comment":"mot \#(number)"}"#
    }
    let page = "{\"reviews\": [\n" + reviews.joined(separator: ",\n") + "\n], \"averageRating\": 2, \"next\": \"x\"}\n"
    let reading = try Reading.of(page + page, name: "a.json")
    #expect(reading.ids == (reviews + reviews).indices.map { "r\($0 % 3000)" })
    #expect(reading.problems.isEmpty)
  }

  @Test func `a conversation whose rows fill many chunks is one`() throws {
    let header = "conversation_id,speaker,text\n"
    let rows = (0..<9000).map { "k\($0 / 4500),\($0 % 2 == 0 ? "agent" : "customer"),\"mot \($0)\"\n" }
    let reading = try Reading.of(header + rows.joined(), name: "a.csv")
    #expect(reading.ids == ["k0", "k1"])
    #expect(reading.verbatims.map(\.turns.count) == [4500, 4500])
  }
}
