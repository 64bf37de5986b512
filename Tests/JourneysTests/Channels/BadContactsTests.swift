import Journeys
import Testing

@Test func `Bad contacts are counted by how many customers have had so many`() {
  let counts = ["a": 3, "b": 5, "c": 6, "d": 1, "f": 4]
  var rows = counts.flatMap { customer, count in
    (0..<count).map { "\(customer)\($0) \(customer) _ | - support errors.any 0.4 | - use errors.any 0.9" }
  }
  // A copy, a mild irritant, a delight, and texts of nobody known.
  rows += ["a9 a _ duplicate=a1 | - support errors.any 0.9", "e1 e _ | - support errors.any 0.399"]
  rows += ["d9 d _ | + support empathy.any 0.9", "n1 _ _ | - support errors.any 0.9"]
  let contacts = JourneyMap(rows: rows.joined(separator: "\n")).channelUse.badContacts
  #expect(contacts.customers == [1, 1, 0, 1, 1, 2])
  #expect(contacts.known == 6 && contacts[3] == 1 && contacts[4] == 1 && contacts[5] == 2)
}

@Test func `A channel is wished for where its own sentence names it, or where it is told missing`() {
  let map = JourneyMap(
    rows: """
      1 a _ | ? support/phone reachability.any 0.3 channel-from=clause
      2 a _ | ? support/phone reachability.any 0.3 channel-from=sentence
      3 b _ | ? use/app choice.more 0.3 channel-from=discourse
      4 c _ | - support/phone reachability.none 0.5 missing_touchpoint
      5 d _ | - support reachability.none 0.5 missing_touchpoint
      6 e _ | - support/phone reachability.none 0.5
      """)
  let wished = map.channelUse.wished
  #expect(wished.channels.map { map.words($0.place) } == ["/phone", ""])
  #expect(wished.channels.map { [$0.customers, $0.wishing, $0.missing] } == [[2, 1, 1], [1, 0, 1]])
  #expect(wished.touchpoints.map { map.words($0.place) } == ["support/phone", "support"])
}
