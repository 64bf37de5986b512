internal import Verbatims

/// Findings parted into groups, each of which is held against all others.
struct FindingGroups {
  /// A group's number is its place.
  let groups: [Distinction.Group]
  /// By finding, the number of its group; `groups.count` where others are only held against it, −1 where nobody is.
  let numbers: [Int16]

  /// - Parameter numbers: by finding, its group, or −1.
  init(_ groups: [Distinction.Group], numbers: [Int16]) {
    precondition(groups.count < Int(Int16.max), "a group has a number")
    (self.groups, self.numbers) = (groups, numbers)
  }

  /// - Parameter number: by verbatim, the group of all its findings; nil for what the groups are held against.
  private init(_ groups: [Distinction.Group], _ ledger: Ledger, _ number: (VerbatimRow) -> Int?) {
    var numbers = [Int16](repeating: 0, count: ledger.findings.count)
    for verbatim in ledger.verbatims {
      let group = Int16(number(verbatim) ?? groups.count)
      for finding in verbatim.findings { numbers[Int(finding)] = group }
    }
    self.init(groups, numbers: numbers)
  }

  /// The stages, against one another and what no stage takes.
  static func stages(_ placed: PlacedFindings) -> FindingGroups {
    FindingGroups((0..<placed.stageCount).map { .stage($0) }, numbers: placed.stages.map { Int16($0) })
  }

  /// The values of a kept column, against one another and what has none of them.
  static func segments(of column: String, _ ledger: Ledger) -> FindingGroups? {
    guard let name = ledger.texts.find(column) else { return nil }
    let values = Segments(of: name, ledger).values.map(\.value)
    let groups = values.map { Distinction.Group.segment(column: column, value: ledger.texts.string($0)) }
    return FindingGroups(groups, ledger) { values.firstIndex(of: ledger.value(of: name, in: $0)) }
  }

  /// The later half of the days, against the earlier and what has no day.
  static func later(_ ledger: Ledger) -> FindingGroups? {
    let days = ledger.verbatims.compactMap(\.day)
    guard let first = days.min(), let last = days.max(), first < last else { return nil }
    let middle = (first + last + 1) / 2
    return FindingGroups([.later], ledger) { verbatim in
      verbatim.day.flatMap { $0 >= middle ? 0 : nil }
    }
  }
}
