public import Verbatims

/// A way that many customers go, told in one text or in several contacts: the map shows its steps in order, with at
/// least this volume.
public struct PlantedFlow: Sendable {
  public let name: String
  public let steps: [Place]
  /// Customers who tell all steps in one text.
  public let told: Int
  /// Customers who make a contact of each step.
  public let contacts: Int
  /// Whether it comes back to where it began.
  public let isLoop: Bool

  public var customers: Int { told + contacts }
}

/// A contact point that customers look for in vain: the map shows the empty cell as missing, not as silent.
public struct PlantedGap: Sendable {
  public let place: Place
  public let rupture: Rupture
  public let customers: Int
}

/// Contacts made again and things told again, at one stage: the map's effort is highest there.
public struct PlantedEffort: Sendable {
  public let stage: Stage
  public let ruptures: [Rupture]
  public let customers: Int
  /// Customers who are sent from one channel to another, elsewhere.
  public let switched: Int
  public let switchedAt: Place
}
