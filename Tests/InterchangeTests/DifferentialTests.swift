import Foundation
import Testing
import Verbatims

@testable import Interchange

/// One input that Python made up, and what its module reads in it; nil where it refuses.
private struct Case<Answer: Decodable> {
  var input: [UInt8]
  var answer: Answer?

  /// - Parameter seed: the same seed gives the same cases.
  static func all(_ kind: String, seed: Int, count: Int) throws -> [Case] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("reference.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, kind, String(seed), String(count)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try String(decoding: output, as: UTF8.self).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let answer = Data(base64Encoded: parts[1]).flatMap { parts[1] == "-" ? nil : $0 }
      return Case(
        input: Array(Data(base64Encoded: parts[0]) ?? Data()),
        answer: try answer.map { try JSONDecoder().decode(Answer.self, from: $0) })
    }
  }
}

@Suite struct `Against Python` {
  @Test func `CSV rows are those of the csv module`() throws {
    for given in try Case<[[String]]>.all("csv", seed: 7, count: 4000) {
      #expect(rows(given.input) == given.answer, "\(String(decoding: given.input, as: UTF8.self).debugDescription)")
    }
  }

  /// All rows; a quoted field that is never closed reaches to the end, as the module has it.
  private func rows(_ bytes: [UInt8]) -> [[String]] {
    let cutter = RecordCutter(style: .rows(delimiter: UInt8(ascii: ",")))
    var row = TableRow(delimiter: UInt8(ascii: ","))
    var found: [[String]] = []
    var position = 0
    while position < bytes.count {
      switch cutter.next(bytes.span, from: position, isLast: true) {
      case .record(let range, let next):
        row.cut(bytes.span, range)
        found.append(row.strings(bytes.span))
        position = next
      case .blank(let next), .enters(let next), .leaves(let next): position = next
      case .problem, .needsMore:
        row.cut(bytes.span, position..<bytes.count)
        found.append(row.strings(bytes.span))
        position = bytes.count
      }
    }
    return found
  }

  @Test func `rows come out the same wherever the bytes are cut`() throws {
    for given in try Case<[[String]]>.all("csv", seed: 8, count: 300) {
      let cutter = RecordCutter(style: .rows(delimiter: UInt8(ascii: ",")))
      for end in 0..<given.input.count {
        let part = Array(given.input[..<end])
        let some = cutter.next(part.span, from: 0, isLast: false)
        if some != .needsMore { #expect(some == cutter.next(given.input.span, from: 0, isLast: true)) }
      }
    }
  }

  @Test func `JSON objects are those of the json module`() throws {
    let setup = ReadingSetup(options: ReadingOptions(), dictionary: .identifiers, speakers: .format)
    let filler = VerbatimFiller(setup: setup, order: .dayMonthYear, keepsDates: false)
    var reader = JSONRecordReader(setup: setup, filler: filler)
    var verbatim = Verbatim()
    for given in try Case<[String?]>.all("json", seed: 9, count: 6000) {
      let hint: Comment = "\(String(decoding: given.input, as: UTF8.self))"
      do {
        try reader.read(given.input.span, 0..<given.input.count, into: &verbatim)
        let answer = try #require(given.answer, hint)
        if let text = answer.first ?? nil { #expect(String(decoding: verbatim.text, as: UTF8.self) == text, hint) }
        if let id = answer.last ?? nil { #expect(String(decoding: verbatim.id, as: UTF8.self) == id, hint) }
      } catch let problem as RecordProblem.Kind {
        // A record without a text is refused by us alone.
        if problem != .noText && problem != .notAnObject { #expect(given.answer == nil, hint) }
      }
    }
  }
}
