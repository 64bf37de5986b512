/// To whom a customer turns against the company.
public enum Recourse: UInt8, CaseIterable, Hashable, Sendable {
  /// A mediator, ombudsman or conciliator.
  case mediator
  /// An authority that watches over the trade.
  case supervisor
  case lawyer
  /// A court, or what comes before it: a formal notice, a bailiff.
  case court
  case consumerAssociation
  /// Press, radio, television.
  case press
  /// A complaint to the police or the public prosecutor.
  case police
}

extension Recourse: Identified {
  public static let identifiers: [StaticString] = [
    "mediator", "supervisor", "lawyer", "court", "consumer_association", "press", "police",
  ]
}

/// How far a recourse has gone.
public enum RecourseState: UInt8, CaseIterable, Hashable, Sendable {
  case threatened
  case begun
}

extension RecourseState: Identified {
  public static let identifiers: [StaticString] = ["threatened", "begun"]
}
