import Journeys
import TestSupport
import Testing
import Verbatims

private let words = [
  "invoice", "parcel", "queue", "seller", "website", "refund", "screen", "price", "colour", "driver",
]

/// 400 verbatims of three words each drawn alike for all, and something said by professionals alone.
private func said(withProblem: Bool, seed: UInt64 = 11) -> LedgerBuilder {
  var builder = LedgerBuilder()
  var generator = SeededGenerator(state: seed)
  for number in 0..<400 {
    let segment = number % 4 == 0 ? "pro" : "home"
    let quote = (0..<3).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    let isTold = withProblem && segment == "pro" && number % 8 == 0
    builder.say(
      "r\(number)", by: "c\(number)", on: number, columns: [("segment", segment), ("region", "r\(number % 3)")],
      [
        .irritant(.use).saying(quote, concept: "quality.any"),
        isTold
          ? .irritant(.manage).saying("the wrong VAT number again", concept: "errors.wrong_bill")
          : .irritant(.manage).saying(quote, concept: "fees.any"),
      ])
  }
  return builder
}

@Test func `A segment is told by the words and concepts that it alone has`() throws {
  let distinctions = said(withProblem: true).map { $0.segments = ["segment", "region"] }.distinctions.list
  let pro = try #require(distinctions.first { $0.group == .segment(column: "segment", value: "pro") })
  #expect(pro.features.contains { $0.kind == .word && $0.name == "vat" && $0.here == 50 && $0.elsewhere == 0 })
  #expect(pro.features.contains { $0.kind == .irritant && $0.name == "errors.wrong_bill" })
  #expect(!pro.features.contains { words.contains($0.name) })
  #expect(!distinctions.contains { if case .segment("region", _) = $0.group { true } else { false } })
  #expect(!distinctions.contains { $0.group == .later })
}

@Test func `Where segments say the same, next to nothing is told of them`() {
  let told = (1...40 as ClosedRange<UInt64>).count { seed in
    let map = said(withProblem: false, seed: seed).map { $0.segments = ["segment", "region"] }
    return map.distinctions.list.contains { if case .segment = $0.group { true } else { false } }
  }
  // One map in a hundred may be wrong by chance: two of forty would already be rare.
  #expect(told <= 1)
}

@Test func `What customers who meet a friction have in common is told with its shares`() throws {
  let frictions = said(withProblem: true).map { $0.segments = ["segment", "region"] }.frictions.list
  let wrongBills = try #require(frictions.first { $0.concept == "errors.wrong_bill" })
  #expect(wrongBills.customers == 50)
  #expect(wrongBills.attributes.map(\.value) == ["pro"])
  #expect(wrongBills.attributes[0].among.share == 1)
  #expect(wrongBills.attributes[0].others == Proportion(50, of: 350))
  #expect(!frictions.contains { $0.concept == "quality.any" })
}

@Test func `Without columns asked for, every column that parts customers is looked at`() {
  var builder = LedgerBuilder()
  for number in 0..<30 {
    builder.say(
      "\(number)", columns: [("id2", "x\(number)"), ("region", "r\(number % 3)"), ("country", "fr")], [.irritant(.use)])
  }
  #expect(MapOptions().segmentColumns(of: builder.ledger) == ["region"])
}

@Test func `Distinctions do not depend on the order of the rows`() {
  let builder = said(withProblem: true)
  let other = JourneyMap(builder.shuffled(parts: 6, seed: 5), on: .standard, options: MapOptions())
  let told = builder.map().distinctions.list.map { "\($0.group) \($0.features)" }
  #expect(told == other.distinctions.list.map { "\($0.group) \($0.features)" })
}
