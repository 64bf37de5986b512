internal import Verbatims

/// What a customer tells of one place in one text: a place passed on the journey.
///
/// Findings that follow one another in a text at the same place are one step; one that says less of its place than its
/// neighbour, and nothing else, stands where its neighbour does.
public struct Step: Hashable, Sendable {
  /// `stages.count` where the stage is not told, `channels.count` where the channel is not.
  public internal(set) var place: JourneyPlace
  /// The text, counted in the ledger; its time is the step's.
  public let verbatim: UInt32
  /// The strongest finding told here, counted in the ledger, the first of equals; −1 where the conversation's own record
  /// tells the step: where it began and where it was sent.
  public internal(set) var finding: Int32
  /// The finding told here last, or −1.
  public internal(set) var lastFinding: Int32
  /// The findings told here.
  public internal(set) var findings: Int32
  /// The sum of the findings' valences, in thousandths: below nought where the step was badly lived.
  public internal(set) var valence: Int32
  /// A bit for each rupture told here, in the order of the vocabulary.
  public internal(set) var ruptures: UInt8

  /// A step that a conversation's record tells.
  init(at place: JourneyPlace, verbatim: UInt32) {
    self.place = place
    self.verbatim = verbatim
    (finding, lastFinding, findings, valence, ruptures) = (-1, -1, 0, 0, 0)
  }

  /// Counts a finding of the step.
  mutating func add(_ row: FindingRow, _ number: Int, _ ledger: Ledger) {
    if finding < 0 || row.intensity > ledger.findings[Int(finding)].intensity { finding = Int32(number) }
    lastFinding = Int32(number)
    findings += 1
    valence += Int32(row.valence)
    if let rupture = row.rupture { ruptures |= 1 << rupture.rawValue }
  }

  /// Takes in a step told right before or after, unless both tell places of their own.
  ///
  /// - Returns: whether it was taken in.
  mutating func absorb(placeOf other: JourneyPlace, _ unknown: JourneyPlace) -> Bool {
    if other.saysNoMore(than: place, unknown) { return true }
    guard place.saysNoMore(than: other, unknown) else { return false }
    place = other
    return true
  }
}

extension JourneyPlace {
  /// Whether all that this place tells, the other tells too.
  func saysNoMore(than other: JourneyPlace, _ unknown: JourneyPlace) -> Bool {
    (stage == unknown.stage || stage == other.stage) && (channel == unknown.channel || channel == other.channel)
  }

  /// By stage, then by channel.
  func precedes(_ other: JourneyPlace) -> Bool {
    (stage, channel) < (other.stage, other.channel)
  }
}
