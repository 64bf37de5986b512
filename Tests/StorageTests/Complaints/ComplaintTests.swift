import Storage
import TestSupport
import Testing

@Suite struct `Complaints in the store` {
  private static let now: Int64 = 1_772_500_000

  private func list(_ store: Store, _ filter: ComplaintFilter = ComplaintFilter()) throws -> [StoredComplaint] {
    var complaints: [StoredComplaint] = []
    try store.complaints(filter) { complaints.append($0) }
    return complaints
  }

  private func event(_ what: ComplaintEvent.What, _ day: Int32 = Sample.day, by person: String? = nil) -> ComplaintEvent
  {
    ComplaintEvent(what, on: day, by: person, .told, told: Self.now)
  }

  @Test func `are candidates, and what somebody told something of, by day`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take([
      Sample.incoming(0, "Colis perdu", day: Sample.day + 2), Sample.incoming(1, "Colis perdu"),
      Sample.incoming(2, "Colis perdu", day: nil), Sample.satisfied(3, day: Sample.day + 1), Sample.satisfied(4),
    ])
    #expect(try list(store).map(\.id) == ["r-2", "r-1", "r-0"])
    let telling = try store.tell([("r-3", event(.confirmed, by: "A. Martin"))], isWhole: true)
    #expect(telling.written == 1)
    let all = try list(store)
    #expect(all.map(\.id) == ["r-2", "r-1", "r-3", "r-0"])
    #expect(all.map(\.isDissatisfied) == [true, true, false, true])
    #expect(all[2].events == [event(.confirmed, by: "A. Martin")])
    var filter = ComplaintFilter()
    filter.window = Window(first: Sample.day, last: Sample.day + 1)
    #expect(try list(store, filter).map(\.id) == ["r-1", "r-3"])
    filter.source = "elsewhere"
    #expect(try list(store, filter).isEmpty)
  }

  @Test func `take what is told once, and the last word`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take([Sample.incoming(0, "Colis perdu")])
    let told = [
      event(.confirmed, by: "A"), event(.acknowledged), event(.acknowledged), event(.acknowledged, Sample.day + 7),
    ]
    let first = try store.tell(told.map { ("r-0", $0) }, isWhole: true)
    #expect(first.written == 3 && first.known == 1)
    #expect(try store.tell([("r-0", event(.rejected, by: "A"))], isWhole: true).written == 1)
    #expect(try store.tell([("r-0", event(.rejected, by: "A"))], isWhole: true).known == 1)
    #expect(try store.tell([("r-0", event(.confirmed, by: "B"))], isWhole: true).written == 1)
    #expect(try store.tell([("r-0", event(.withdrawn, by: "B"))], isWhole: true).written == 1)
    #expect(try store.tell([("r-0", event(.acknowledged, Sample.day + 7))], isWhole: true).written == 1)
    #expect(try list(store)[0].events.count == 7)
  }

  @Test func `are left alone where an id is of none or of several`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take([Sample.incoming(0, "Colis perdu")])
    var other = Sample.file("autre.jsonl")
    other.source = "tickets"
    var twin = Sample.incoming(0, "Colis cassé")
    twin.key = Sample.key(99)
    try store.take([twin], of: other)
    let told = [("r-0", event(.closed)), ("r-9", event(.closed))]
    let telling = try store.tell(told, isWhole: true)
    #expect(telling.unknown == [1] && telling.ambiguous == [0] && telling.written == 0)
    #expect(try store.tell(told, source: "tickets", isWhole: false).written == 1)
    #expect(try list(store).map(\.events.count).sorted() == [0, 1])
  }

  @Test func `go with their verbatim, and leave no byte`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take([Sample.incoming(0, "Colis perdu"), Sample.incoming(1, "Colis perdu", customer: "anne")])
    let told = [("r-0", "Dupont"), ("r-1", "Durand")].map { ($0, event(.confirmed, by: ".\($1).")) }
    try store.record([
      Reidentification(
        at: Self.now, person: "Lecteur", reason: "Motif", customer: "c-81", candidates: 3, isFound: true)
    ])
    #expect(try store.tell(told, isWhole: true).written == 2)
    #expect(try StoreBytes(folder).holding(["Dupont", "Durand"]).count == 2)
    #expect(try store.forget(customers: ["c-81"], until: Sample.day, at: 0).verbatims == 1)
    #expect(try StoreBytes(folder).holding(["Dupont", "Durand"]) == ["Durand"])
    #expect(try list(store).map(\.id) == ["r-1"])
    let journal = try store.reidentifications()
    #expect(journal.map(\.customer) == [nil] && journal[0].reason == "Motif" && journal[0].person == "Lecteur")
    #expect(try store.check().faults == [])
  }

  @Test func `stay when their file is read anew`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take([Sample.incoming(0, "Colis perdu"), Sample.incoming(1, "Colis perdu")])
    #expect(try store.tell([("r-0", event(.confirmed, by: "A"))], isWhole: true).written == 1)
    try store.take([Sample.incoming(0, "Colis perdu, toujours")], of: Sample.file(reading: 2, isWhole: true))
    #expect(try list(store).map(\.events.count) == [1])
  }

  @Test func `name the customers who wrote them`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take([Sample.incoming(0, "Colis perdu"), Sample.satisfied(1)])
    #expect(try store.customers(of: ["r-0", "r-1", "r-2"]) == ["r-0": ["c-81"], "r-1": [nil], "r-2": []])
  }
}

extension Sample {
  /// A verbatim that is no candidate.
  fileprivate static func satisfied(_ number: Int, day: Int32? = day) -> Incoming {
    let line = line("Très bien", id: "r-\(number)", customer: nil)
    let parts = line.split(separator: "\"dissatisfaction\":true", omittingEmptySubsequences: false)
    return Incoming(key: key(number), line: Array(parts.joined(separator: "\"dissatisfaction\":false").utf8), day: day)
  }
}
