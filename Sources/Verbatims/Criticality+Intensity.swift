extension Criticality {
  /// The level that an intensity falls into: `low` below 0.40, `sensitive` below 0.70, `very_sensitive` from there on.
  public init(intensity: Measure) {
    switch intensity.thousandths {
    case ..<400: self = .low
    case ..<700: self = .sensitive
    default: self = .verySensitive
    }
  }
}
