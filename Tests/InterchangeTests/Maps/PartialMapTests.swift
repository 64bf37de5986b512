import Foundation
import Journeys
import TestSupport
import Testing

@testable import Findings
@testable import Interchange

private func ledger(_ count: Int, seed: UInt64) -> Ledger {
  var chance = RandomAnalysis(seed: seed)
  var rows = AnalysisRows(names: RandomAnalysis.names, withText: seed % 2 == 0)
  rows.source = "avis"
  var ledger = Ledger()
  for _ in 0..<count {
    let (verbatim, analysis) = chance.next()
    rows.append(verbatim, analysis, to: &ledger)
  }
  return ledger
}

private let figures = [
  PartialMapWriter.Figure(key: "matrix", json: Array("{\"rows\":[{\"ledger\":\"[{\"}],\"net\":-0.100}".utf8))
]

private func file(_ ledger: Ledger) -> [UInt8] { PartialMapWriter.bytes(ledger.canonical(), figures: figures) }

@Suite struct `A partial map` {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `is read as it was written`(seed: UInt64) throws {
    let bytes = file(ledger(2300, seed: seed))
    let reading = try LedgerReading(bytes)
    #expect(reading.file == nil && reading.ledger.verbatims.count == 2300)
    #expect(file(reading.ledger) == bytes)
  }

  @Test func `is JSON`() throws {
    let json = try OrderedJSON(String(decoding: file(ledger(1200, seed: 3)), as: UTF8.self))
    #expect(json["parcours_map"] == .number("1"))
    #expect(json["matrix"]?["net"] == .number("-0.100"))
    #expect(json["ledger"]?.elements.count == 2)
    #expect(try LedgerReading(file(Ledger())).ledger.verbatims.isEmpty)
  }

  @Test(arguments: [1, 2, 100], 1...3 as ClosedRange<UInt64>)
  func `of parts joined in any order is that of the whole, byte for byte`(parts: Int, seed: UInt64) throws {
    let whole = ledger(500, seed: seed)
    var chance = SeededGenerator(state: seed)
    let part = whole.verbatims.map { _ in Int.random(in: 0..<parts, using: &chance) }
    var ledgers: [Ledger] = []
    for number in 0..<parts {
      var next = -1
      let ledger = whole.filter { _ in
        next += 1
        return part[next] == number
      }
      ledgers.append(try LedgerReading(file(ledger)).ledger)
    }
    var joined = Ledger()
    for ledger in ledgers.shuffled(using: &chance) { joined.append(ledger) }
    #expect(file(joined) == file(whole))
  }

  @Test func `that is damaged is told, and never ends the program`() throws {
    let bytes = file(ledger(60, seed: 5))
    var chance = SeededGenerator(state: 5)
    var told = 0
    for _ in 0..<400 {
      var damaged = bytes
      let place = Int.random(in: 0..<damaged.count, using: &chance)
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: damaged[place] = UInt8.random(in: 0x20..<0x7F, using: &chance)
      case 1: damaged.removeSubrange(place...)
      default: damaged.remove(at: place)
      }
      if try LedgerReading(damaged).file != nil { told += 1 }
    }
    #expect(told > 200)
  }

  @Test func `that is cut before its rows is told`() throws {
    let bytes = file(ledger(60, seed: 5))
    let text = String(decoding: bytes, as: UTF8.self)
    let rows = try #require(text.range(of: "\n\"ledger\":["))
    for before in [17, 30, text[..<rows.lowerBound].utf8.count, text[..<rows.upperBound].utf8.count] {
      let isTold = try LedgerReading(Array(bytes[..<before])).file != nil
      #expect(isTold, "cut at \(before)")
    }
  }

  @Test(arguments: [-99_999_999_999_999, 99_999_999_999_999])
  func `with a date that no calendar has is refused`(seconds: Int64) throws {
    var far = Ledger()
    var verbatim = VerbatimRow(id: far.texts.intern("a"))
    verbatim.seconds = seconds
    far.add(verbatim, findings: [], kept: [])
    let reading = try LedgerReading(file(far))
    #expect(reading.file != nil && reading.ledger.verbatims.isEmpty)
  }

  @Test func `of a later version is refused`() throws {
    let reading = try LedgerReading(Array("{\"parcours_map\":9,\"ledger\":[]}".utf8))
    #expect(reading.file?.kind == .unknownMap(version: 9))
  }
}
