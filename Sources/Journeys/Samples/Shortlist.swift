/// A quote that may stand for a place.
struct SampleCandidate: Sendable {
  /// What it lacks: the less, the better.
  let cost: Int32
  /// Of the verbatim's id: which of the equals is taken depends on nothing else.
  let hash: UInt64
  /// The finding, counted in the ledger.
  let finding: Int32
  let customer: UInt32
  let quote: TextPool.ID
  let concept: TextPool.ID

  func precedes(_ other: SampleCandidate) -> Bool {
    (cost, hash, finding) < (other.cost, other.hash, other.finding)
  }
}

/// The best candidates of a place, each quote once, and of one concept a share at most.
///
/// What it holds depends on the candidates alone, not on their order.
struct Shortlist: Sendable {
  static let capacity = 15
  static let mostOfConcept = 5

  /// The best first.
  private(set) var candidates: [SampleCandidate] = []

  mutating func add(_ candidate: SampleCandidate) {
    guard candidates.count < Self.capacity || candidate.precedes(candidates[Self.capacity - 1]) else { return }
    if let same = candidates.firstIndex(where: { $0.quote == candidate.quote }) {
      guard candidate.precedes(candidates[same]) else { return }
      candidates.remove(at: same)
    }
    let ofConcept = candidates.indices.filter { candidates[$0].concept == candidate.concept }
    if ofConcept.count >= Self.mostOfConcept, let last = ofConcept.last {
      guard candidate.precedes(candidates[last]) else { return }
      candidates.remove(at: last)
    }
    let place = candidates.firstIndex { candidate.precedes($0) } ?? candidates.count
    candidates.insert(candidate, at: place)
    if candidates.count > Self.capacity { candidates.removeLast() }
  }

  /// The findings that stand for the place: of different customers, no two alike, and as long as there are others, no
  /// more than half of one concept.
  func chosen(most count: Int, _ words: inout QuoteWords) -> [Int] {
    var chosen: [SampleCandidate] = []
    for mostOfConcept in [(count + 1) / 2, count] {
      for candidate in candidates where chosen.count < count {
        let ofConcept = chosen.count { $0.concept == candidate.concept }
        let isNew = chosen.allSatisfy {
          $0.customer != candidate.customer && !words.areAlike($0.quote, candidate.quote)
        }
        if isNew, ofConcept < mostOfConcept { chosen.append(candidate) }
      }
    }
    return chosen.map { Int($0.finding) }
  }
}
