internal import Verbatims

/// The reserve of enchantment: what delights when it is praised and is badly lived today.
///
/// P(delighted | praised) × (1 − net feeling) / 2, 0 to 1: the share of the customers who praise a subject that are
/// delighted (an enchantment of intensity 0.70 or more), times how far its feeling lies below the best possible.
public struct EnchantmentReserve: Sendable {
  /// Stages, touchpoints and themes: the largest reserve first, those without one left out.
  public let subjects: [SubjectReserve]

  /// Fewer customers say too little of what delights when it is praised.
  public static let fewestPraises = 10

  /// - Complexity: O(*n*) in the number of findings, and O(customers × replicates).
  init(
    _ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ subjects: SubjectIndex, replicates: Int
  ) {
    var counter = ReserveCounter(subjects: subjects.count, replicates: replicates)
    customers.forEach(in: ledger) { number, _ in
      for index in ledger.verbatims[number].findings {
        let finding = ledger.findings[Int(index)]
        guard finding.valence != 0, finding.theme != .overall else { continue }
        let numbers = subjects.numbers(Int(index), finding, placed)
        for place in 1..<numbers.count where numbers[place] >= 0 {
          counter.add(finding, at: numbers[place])
        }
      }
    } end: {
      counter.end($0)
    }
    let reserves = subjects.subjects.indices.map { counter.reserve(of: subjects.subjects[$0], $0) }
      .filter { $0.value != nil }
    // The sort is stable: equal reserves stay in the order of the journey.
    self.subjects = reserves.sorted { ($0.value ?? 0) > ($1.value ?? 0) }
  }
}

/// Who praises what, and who is delighted, customer by customer.
private struct ReserveCounter {
  /// By subject its feeling, then by subject the delighted among those who praise.
  private var sums: CustomerSums
  private let count: Int
  private var praised: [Int]
  private var delighted: [Int]
  /// By subject, what the customer does: 1 praises, 2 is delighted.
  private var mood: [UInt8]
  private var touched: [Int] = []

  init(subjects: Int, replicates: Int) {
    sums = CustomerSums(cells: 2 * subjects, replicates: replicates)
    count = subjects
    praised = Array(repeating: 0, count: subjects)
    delighted = praised
    mood = Array(repeating: 0, count: subjects)
  }

  mutating func add(_ finding: FindingRow, at subject: Int) {
    sums.add(valence: finding.valence, at: subject)
    guard finding.kind == .enchantment else { return }
    if mood[subject] == 0 { touched.append(subject) }
    let isDelight = Criticality(intensity: Measure(thousandths: Int(finding.intensity))) == .verySensitive
    mood[subject] = max(mood[subject], isDelight ? 2 : 1)
  }

  mutating func end(_ customer: UInt64) {
    for subject in touched {
      praised[subject] += 1
      if mood[subject] == 2 { delighted[subject] += 1 }
      sums.add(mood[subject] == 2 ? 1 : 0, 1, at: count + subject)
      mood[subject] = 0
    }
    touched.removeAll(keepingCapacity: true)
    sums.end(customer)
  }

  func reserve(of subject: MapSubject, _ number: Int) -> SubjectReserve {
    let feeling = sums.bootstrap.sample(number, .balance)
    let delight = sums.bootstrap.sample(count + number, .ratio)
    func product(_ delight: Double?, _ feeling: Double?) -> Double? {
      delight.flatMap { delight in feeling.map { delight * (1 - $0) / 2 } }
    }
    let isEnough = praised[number] >= EnchantmentReserve.fewestPraises
    let sample = BootstrapSample(
      value: isEnough ? product(delight.value, feeling.value) : nil, amounts: delight.amounts,
      replicates: zip(delight.replicates, feeling.replicates).map { product($0.0, $0.1) })
    return SubjectReserve(
      subject: subject, praised: praised[number], delighted: delighted[number],
      delightInterval: Proportion(delighted[number], of: praised[number]).interval(.ninetyFive),
      feeling: Feeling(feeling), value: sample.value, interval: sample.interval(.ninetyFive))
  }
}
