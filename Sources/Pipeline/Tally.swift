import Findings
import Journeys
public import Verbatims

/// How often what was found: sums that add up, whatever the order of the parts.
public struct Tally: Hashable, Sendable {
  public private(set) var verbatims = 0
  public private(set) var setAside = 0
  /// Set aside, by the reason; what is left of `setAside` is in another language.
  public private(set) var setAsideReasons = [Int](repeating: 0, count: SetAsideReason.allCases.count)
  /// Parts cut, by the reason.
  public private(set) var cuts = [Int](repeating: 0, count: CutReason.allCases.count)
  /// Texts read with garbled letters or markup repaired.
  public private(set) var repaired = 0
  public private(set) var dissatisfied = 0
  public private(set) var natures = [Int](repeating: 0, count: Nature.allCases.count)
  private var places = [Int](repeating: 0, count: Stage.allCases.count * Kind.allCases.count)

  public init() {}

  /// Findings of a kind at a stage.
  public func count(_ kind: Kind, at stage: Stage) -> Int { places[Self.place(kind, stage)] }

  /// All findings of a kind.
  public func count(_ kind: Kind) -> Int { Stage.allCases.reduce(0) { $0 + count(kind, at: $1) } }

  mutating func add(_ analysis: Analysis) {
    verbatims += 1
    setAside += analysis.setAside == nil ? 0 : 1
    if case .reason(let why) = analysis.setAside { setAsideReasons[Int(why.rawValue)] += 1 }
    for cut in analysis.cut { cuts[Int(cut.why.rawValue)] += 1 }
    repaired += analysis.isRepaired ? 1 : 0
    dissatisfied += analysis.hasDissatisfaction ? 1 : 0
    if let nature = analysis.nature { natures[Int(nature.rawValue)] += 1 }
    for finding in analysis.findings { places[Self.place(finding.kind, finding.stage)] += 1 }
  }

  mutating func add(_ row: VerbatimRow, _ findings: ArraySlice<FindingRow>) {
    verbatims += 1
    setAside += row.wasRead ? 0 : 1
    dissatisfied += row.hasDissatisfaction ? 1 : 0
    if let nature = row.nature { natures[Int(nature.rawValue)] += 1 }
    for finding in findings { places[Self.place(finding.kind, finding.stage)] += 1 }
  }

  mutating func add(_ other: Tally) {
    verbatims += other.verbatims
    setAside += other.setAside
    dissatisfied += other.dissatisfied
    for index in setAsideReasons.indices { setAsideReasons[index] += other.setAsideReasons[index] }
    for index in cuts.indices { cuts[index] += other.cuts[index] }
    repaired += other.repaired
    for index in natures.indices { natures[index] += other.natures[index] }
    for index in places.indices { places[index] += other.places[index] }
  }

  private static func place(_ kind: Kind, _ stage: Stage) -> Int {
    Int(stage.rawValue) * Kind.allCases.count + Int(kind.rawValue)
  }
}
