internal import Verbatims

/// How hard customers have to work at each stage, and what their contacting again costs the company.
///
/// A verbatim that tells of contacting again counts one contact at each place where a finding says so (rupture
/// `repeat_contact`), else one where its strongest irritant stands. Cost = Σ over channels of contacts again × the
/// company's own cost of a contact there. It is a floor: only those who write are counted, each telling as one contact,
/// and a contact whose channel is not said or has no cost as nothing (`unpriced`).
public struct EffortCosts: Sendable {
  /// The effort of one stage.
  public struct Stage: Hashable, Sendable {
    /// By its index; nil for what no stage takes.
    public let stage: Int?
    /// The mean effort of the verbatims with a finding here, 0 to 1.
    public let effort: Double?
    public let verbatims: Int
    /// The contacts again, one a verbatim and place.
    public let contactsAgain: Int
    /// Those whose channel is not said or has no unit cost.
    public let unpriced: Int
    /// By currency, in the order of the codes; empty where the journey has no unit costs.
    public let costs: [Cost]
  }

  /// What contacting again costs, in one currency.
  public struct Cost: Hashable, Sendable {
    public let currency: String
    /// In thousandths of the currency.
    public let amount: Int
  }

  /// In the order of the journey; what no stage takes last.
  public let stages: [Stage]
  /// The verbatims that tell of contacting again and nowhere stand: no finding says where.
  public let unplaced: Int
  public let hasCosts: Bool

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ matrix: Matrix, costs: [ContactCost]) {
    var contacts = [Int](repeating: 0, count: placed.cellCount)
    var unplaced = 0
    for verbatim in ledger.verbatims {
      let places = Self.places(verbatim, ledger, placed)
      for place in places { contacts[place] += 1 }
      if places.isEmpty, verbatim.contactsAgain { unplaced += 1 }
    }
    let byChannel = Dictionary(costs.map { ($0.channel, $0) }) { first, _ in first }
    stages = matrix.stages.indices.map { stage in
      let first = stage * (placed.channelCount + 1)
      let row = contacts[first...first + placed.channelCount]
      var (amounts, unpriced) = ([String: Int](), 0)
      for (channel, count) in row.enumerated() where count > 0 {
        if let cost = byChannel[channel] {
          amounts[cost.currency, default: 0] += cost.amount * count
        } else {
          unpriced += count
        }
      }
      return Stage(
        stage: stage == placed.stageCount ? nil : stage, effort: matrix.stages[stage].meanEffort,
        verbatims: matrix.stages[stage].verbatims, contactsAgain: row.reduce(0, +), unpriced: unpriced,
        costs: amounts.map { Cost(currency: $0, amount: $1) }
          .sorted { $0.currency.utf8.lexicographicallyPrecedes($1.currency.utf8) })
    }
    (self.unplaced, hasCosts) = (unplaced, !costs.isEmpty)
  }

  /// The cells of a verbatim's contacts again, each once.
  private static func places(_ verbatim: VerbatimRow, _ ledger: Ledger, _ placed: PlacedFindings) -> [Int] {
    var (told, strongest) = ([Int](), -1)
    for index in verbatim.findings {
      let finding = ledger.findings[Int(index)]
      let cell = placed.cell(of: Int(index))
      if finding.rupture == .repeatContact, !told.contains(cell) { told.append(cell) }
      guard verbatim.contactsAgain, finding.kind == .irritant, !VerdictPlaces.isDetached(finding) else { continue }
      if strongest < 0 || finding.intensity > ledger.findings[strongest].intensity { strongest = Int(index) }
    }
    return told.isEmpty && strongest >= 0 ? [placed.cell(of: strongest)] : told
  }
}

extension VerbatimRow {
  /// Whether the customer tells of calling, writing or coming again.
  var contactsAgain: Bool { effortSigns >> EffortSign.contactAgain.rawValue & 1 == 1 }
}
