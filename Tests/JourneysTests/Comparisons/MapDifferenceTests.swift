import Journeys
import Testing
import Verbatims

private let support = MapSubject.stage(Journey.standard.stage("support") ?? -1)

private func map(_ ledger: Ledger) -> JourneyMap { JourneyMap(ledger, on: .standard, options: MapOptions()) }

extension LedgerBuilder {
  /// Verbatims about support of which some in ten are unhappy.
  fileprivate mutating func tell(_ id: String, _ count: Int, from source: String, unhappy: Int) {
    for number in 0..<count {
      let kind: Kind = number % 10 < unhappy ? .irritant : .enchantment
      say("\(id)\(number)", by: "\(id)\(number)", from: source, [.init(kind, .support)])
    }
  }

  /// The same rows, read by another engine that finds what a change says.
  fileprivate func reread(_ change: (inout FindingRow) -> Void) -> Ledger {
    var other = Ledger()
    other.texts = ledger.texts
    let engine = other.texts.intern("0.2.0+lex.111111")
    for verbatim in ledger.verbatims {
      var row = verbatim
      row.engine = engine
      let findings = ledger.findings(of: verbatim).map { finding in
        var finding = finding
        change(&finding)
        return finding
      }
      other.add(row, findings: findings, kept: Array(ledger.kept(of: verbatim)))
    }
    return other
  }
}

@Test func `Customers who changed are told as such`() throws {
  var (before, after) = (LedgerBuilder(), LedgerBuilder())
  before.tell("a", 100, from: "web", unhappy: 2)
  after.tell("b", 100, from: "web", unhappy: 7)
  let difference = MapDifference(map(before.ledger), map(after.ledger))
  #expect(!difference.rulesChanged && difference.isToldApart && difference.commonVerbatims == 0)
  #expect((difference.before.ownVerbatims, difference.after.ownVerbatims) == (100, 100))
  let change = try #require(difference.changes.first { $0.subject == support })
  #expect(abs(change.total + 1) < 1e-9 && abs(change.customers + 1) < 1e-9 && change.sources == 0 && change.rules == 0)
  #expect(change.cause == .customers)
}

@Test func `Sources that changed are told as such`() throws {
  var (before, after) = (LedgerBuilder(), LedgerBuilder())
  before.tell("a", 80, from: "web", unhappy: 1)
  before.tell("b", 20, from: "phone", unhappy: 9)
  after.tell("c", 20, from: "web", unhappy: 1)
  after.tell("d", 80, from: "phone", unhappy: 9)
  let difference = MapDifference(map(before.ledger), map(after.ledger))
  let change = try #require(difference.changes.first { $0.subject == support })
  // Feelings of 0.8 and −0.8: (0.8 · 0.8 − 0.2 · 0.8) = 0.48, then −0.48.
  #expect(abs(change.total + 0.96) < 1e-9 && abs(change.sources + 0.96) < 1e-9 && abs(change.customers) < 1e-9)
  #expect(change.cause == .sources)
  #expect(abs(difference.comparison.mixShift - 0.6) < 1e-12)
  #expect(difference.comparison.difference(support)?.mix?.estimates.verdict == .explainedByMix)
}

@Test func `Rules that changed are told as such`() throws {
  var before = LedgerBuilder()
  before.tell("a", 100, from: "web", unhappy: 4)
  let after = before.reread { $0.kind = .irritant }
  let difference = MapDifference(map(before.ledger), map(after))
  #expect(difference.rulesChanged && difference.isToldApart)
  #expect((difference.commonVerbatims, difference.changedVerbatims) == (100, 60))
  let change = try #require(difference.changes.first { $0.subject == support })
  #expect(abs(change.total + 1.2) < 1e-9 && abs((change.rules ?? 0) + 1.2) < 1e-9 && abs(change.customers) < 1e-9)
  #expect(change.cause == .rules)
}

@Test func `Other rules on other customers cannot be told apart`() throws {
  var (before, after) = (LedgerBuilder(), LedgerBuilder())
  before.tell("a", 100, from: "web", unhappy: 2)
  after.tell("b", 100, from: "web", unhappy: 7)
  let difference = MapDifference(map(before.ledger), map(after.reread { _ in }))
  #expect(difference.rulesChanged && !difference.isToldApart)
  let change = try #require(difference.changes.first { $0.subject == support })
  #expect(change.rules == nil && change.cause == nil)
}

@Test func `A map does not differ from itself`() {
  var builder = LedgerBuilder()
  builder.tell("a", 60, from: "web", unhappy: 4)
  let difference = MapDifference(map(builder.ledger), map(builder.ledger))
  #expect((difference.commonVerbatims, difference.changedVerbatims) == (60, 0))
  #expect(difference.changes.allSatisfy { $0.total == 0 && $0.cause == nil })
  #expect(difference.comparison.differences.allSatisfy { !$0.feelingsDiffer && !$0.irritatedDiffer })
}
