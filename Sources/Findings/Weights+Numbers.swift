extension Weights {
  /// A number of the rules that gold texts can settle.
  package struct Number: Sendable {
    package var name: String
    /// Its value here, and with another one.
    package var value: @Sendable (Weights) -> Double
    package var setting: @Sendable (Weights, Double) -> Weights
  }

  /// The numbers that are no counts of words: those bound what is looked at, these weigh what was found.
  package static let numbers: [Number] = [
    number("flippedPositive[1]", \.flippedPositive[1]), number("flippedPositive[2]", \.flippedPositive[2]),
    number("flippedPositive[3]", \.flippedPositive[3]), number("flippedPositive[4]", \.flippedPositive[4]),
    number("flippedNegative[1]", \.flippedNegative[1]), number("flippedNegative[2]", \.flippedNegative[2]),
    number("flippedNegative[3]", \.flippedNegative[3]), number("flippedNegative[4]", \.flippedNegative[4]),
    number("intensifierUnderNegation", \.intensifierUnderNegation), number("capitals", \.capitals),
    number("exclamation", \.exclamation), number("stretched", \.stretched), number("wishIntensity", \.wishIntensity),
    number("leastPositiveInQuestion", \.leastPositiveInQuestion), number("leastLonePraise", \.leastLonePraise),
    number("afterPivot", \.afterPivot), number("lastSentence", \.lastSentence),
    number("polarityInertia", \.polarityInertia), number("flatInRequest", \.flatInRequest),
    number("flatProblem", \.flatProblem), number("flatPolarity", \.flatPolarity), number("tone", \.tone),
    number("mixedBelow", \.mixedBelow), number("mixedEven", \.mixedEven),
  ]

  private static func number(_ name: String, _ path: any WritableKeyPath<Weights, Double> & Sendable) -> Number {
    Number(
      name: name, value: { $0[keyPath: path] },
      setting: {
        var weights = $0
        weights[keyPath: path] = $1
        return weights
      })
  }
}
