public import Verbatims

/// What living a place badly or well does to the score: the map names the asymmetry.
public struct PlantedDriver: Sendable {
  public let place: Place
  public let asymmetry: Asymmetry
  /// Points out of ten that a bad experience takes, and a good one gives, on the mean.
  public let penalty: Double
  public let reward: Double

  public enum Asymmetry: String, Sendable {
    /// Bad costs much and good brings nothing: « ça casse », a basic.
    case breaker
    /// Good brings much and bad costs nothing: a lever of enchantment.
    case lever
    /// Both: « ça passe ou ça casse ».
    case makerOrBreaker
    /// Neither.
    case none
  }
}

/// A decision with its stated cause: the map counts these customers under it.
public struct PlantedDecision: Sendable {
  public let decision: MakeOrBreak
  /// Where the cause stands.
  public let cause: Place
  public let customers: Int
  /// The group of sentences that tells it.
  public let group: String
}

/// A place where a visit decides: the map's moment of truth, and few others.
public struct PlantedMoments: Sendable {
  public let place: Place
  public let broke: Int
  public let made: Int
  /// Other places that stated causes make possible moments of truth; any beside these would be wrong.
  public let possible: [Place]
}
