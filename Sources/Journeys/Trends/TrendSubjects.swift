internal import Verbatims

/// The things that trends are followed for, each with the verbatims that it counts, ascending.
struct TrendSubjects {
  private(set) var list: [(subject: Trend.Subject, verbatims: [UInt32])] = []

  /// So many concepts are followed, the most frequent.
  private static let mostConcepts = 20

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings) {
    let read = ledger.verbatims.indices.filter { ledger.verbatims[$0].wasRead }.map { UInt32($0) }
    list.append((.volume, read))
    var irritants = [[UInt32]](repeating: [], count: placed.stageCount)
    var enchantments = irritants
    var concepts: [ConceptKey: [UInt32]] = [:]
    for (number, finding) in ledger.findings.enumerated() where Int(placed.stages[number]) < placed.stageCount {
      let stage = Int(placed.stages[number])
      switch finding.kind {
      case .irritant:
        Self.add(finding.verbatim, to: &irritants[stage])
        if !finding.concept.isNone {
          Self.add(finding.verbatim, to: &concepts[ConceptKey(stage: stage, concept: finding.concept), default: []])
        }
      case .enchantment: Self.add(finding.verbatim, to: &enchantments[stage])
      case .expectation: break
      }
    }
    for stage in 0..<placed.stageCount {
      list.append((.irritants(stage: stage), irritants[stage]))
      list.append((.enchantments(stage: stage), enchantments[stage]))
    }
    let frequent = concepts.sorted { one, other in
      if one.value.count != other.value.count { return one.value.count > other.value.count }
      if one.key.stage != other.key.stage { return one.key.stage < other.key.stage }
      return ledger.texts.precedes(one.key.concept, other.key.concept)
    }
    for (key, verbatims) in frequent.prefix(Self.mostConcepts) {
      list.append((.concept(stage: key.stage, name: ledger.texts.string(key.concept)), verbatims))
    }
  }

  /// Findings come verbatim by verbatim, so that the last one tells whether it is there.
  private static func add(_ verbatim: UInt32, to verbatims: inout [UInt32]) {
    if verbatims.last != verbatim { verbatims.append(verbatim) }
  }

  private struct ConceptKey: Hashable {
    let stage: Int
    let concept: TextPool.ID
  }
}
