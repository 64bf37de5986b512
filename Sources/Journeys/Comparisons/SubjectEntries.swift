internal import Verbatims

/// A ledger's findings in the order of the customers, each with its subjects and its valence and nothing more: what many
/// comparisons read one after the other, at the speed of reading in order.
struct SubjectEntries: Sendable {
  struct Entry {
    /// −1 for none.
    var subjects: [4 of Int16]
    var valence: Int16
  }

  let subjectCount: Int
  private(set) var entries: [Entry] = []
  /// By place in the customers' order, where the verbatim's entries end.
  private(set) var ends: [Int] = []
  /// By place in the customers' order, whether the verbatim was read.
  private(set) var wasRead: [Bool] = []

  /// - Parameter numbering: the subjects of a finding, by its place in the ledger; −1 for none.
  /// - Complexity: O(*n*) in the number of findings.
  init(
    _ ledger: Ledger, _ order: CustomerOrder, subjects count: Int, _ numbering: (Int, FindingRow) -> [4 of Int]
  ) {
    subjectCount = count
    entries.reserveCapacity(ledger.findings.count)
    ends.reserveCapacity(order.verbatims.count)
    wasRead.reserveCapacity(order.verbatims.count)
    for number in order.verbatims {
      let verbatim = ledger.verbatims[Int(number)]
      for index in verbatim.findings {
        let finding = ledger.findings[Int(index)]
        let numbers = numbering(Int(index), finding)
        entries.append(
          Entry(
            subjects: [Int16(numbers[0]), Int16(numbers[1]), Int16(numbers[2]), Int16(numbers[3])],
            valence: Int16(finding.valence)))
      }
      ends.append(entries.count)
      wasRead.append(verbatim.wasRead)
    }
  }

  /// With the map's subjects.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ order: CustomerOrder, _ subjects: SubjectIndex) {
    self.init(ledger, order, subjects: subjects.count) { subjects.numbers($0, $1, placed) }
  }

  /// The places in `entries` of a verbatim, by its place in the customers' order.
  @inline(__always)
  func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }
}
