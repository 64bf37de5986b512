/// In which labelled texts an entry had a part in a finding.
public struct EntryRecord: Hashable, Sendable {
  /// Texts by their label.
  public private(set) var bad = 0
  public private(set) var even = 0
  public private(set) var good = 0
  /// Texts, good or bad, whose label is the finding's sign.
  public private(set) var agreeing = 0
  /// The names of the sets, in the order in which they were read.
  public private(set) var sets: [String] = []

  /// An entry met in fewer texts has no evidence: one text more could turn it.
  public static let leastTexts = 5

  public var found: Int { bad + even + good }

  /// The records of all entries that had a part in a finding.
  public static func records(of sets: [WeighedSet]) -> [UInt32: EntryRecord] {
    var records: [UInt32: EntryRecord] = [:]
    for set in sets {
      for text in set.texts {
        for fired in text.fired { records[fired.entry, default: EntryRecord()].add(fired, text.label, set.name) }
      }
    }
    return records
  }

  private mutating func add(_ fired: WeighedText.Fired, _ label: LabelledText.Label, _ set: String) {
    switch label {
    case .bad: bad += 1
    case .even: even += 1
    case .good: good += 1
    }
    if label == (fired.isGood ? .good : .bad) { agreeing += 1 }
    if sets.last != set { sets.append(set) }
  }

  /// The entry's `%` line, without the mark: `weight=x0.87 precision=0.97 found=212 bad=205 even=0 good=7 corpus=…`.
  ///
  /// - Parameter weight: in hundredths of the hand grade.
  /// - Returns: nil under ``leastTexts``.
  public func line(weight: Int) -> String? {
    guard found >= Self.leastTexts else { return nil }
    var fields: [String] = []
    if weight != 100 { fields.append("weight=x\(Self.decimals(weight))") }
    if bad + good > 0 {
      let share = (Double(agreeing * 100) / Double(bad + good)).rounded(.toNearestOrAwayFromZero)
      fields.append("precision=\(Self.decimals(Int(share)))")
    }
    fields.append("found=\(found) bad=\(bad) even=\(even) good=\(good) corpus=\(sets.joined(separator: ","))")
    return fields.joined(separator: " ")
  }

  private static func decimals(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
