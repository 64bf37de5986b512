/// How many pass at each stage, and where that is many.
public struct StageFrequency: Sendable {
  /// What "frequent" means here.
  public enum Basis: String, CaseIterable, Hashable, Sendable {
    /// The company's own volumes: many contacts.
    case contacts
    /// Many customers speak of it, which may only mean that they are talkative.
    case told
  }

  public let basis: Basis
  /// By stage, contacts or customers.
  public let counts: [Int]

  /// Volumes are used where they are told for every stage that anything is said of: others cannot be compared.
  init(_ matrix: Matrix, _ rates: ContactRates) {
    let said = (0..<matrix.stageCount).filter { !matrix.stages[$0].isEmpty }
    let contacts = (0..<matrix.stageCount).map { stage -> Int? in
      if let whole = rates.rate(.stage(stage)) { return whole.contacts }
      let parts = rates.rates.filter { $0.subject.stage == stage }
      return parts.isEmpty ? nil : parts.reduce(0) { $0 + $1.contacts }
    }
    if !rates.isEmpty, said.allSatisfy({ contacts[$0] != nil }) {
      (basis, counts) = (.contacts, contacts.map { $0 ?? 0 })
    } else {
      (basis, counts) = (.told, (0..<matrix.stageCount).map { matrix.stages[$0].customers })
    }
  }

  /// Whether a stage has at least the median of the stages that have any: a mean is drawn up by one crowded stage.
  public func isFrequent(_ stage: Int) -> Bool {
    let met = counts.filter { $0 > 0 }.sorted()
    return counts[stage] > 0 && counts[stage] >= met[met.count / 2]
  }
}
