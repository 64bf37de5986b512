extension Weights {
  /// A number of the rules that gold texts can settle.
  package struct Number: Sendable {
    package let name: String
    private let get: @Sendable (Weights) -> Double
    private let set: @Sendable (inout Weights, Double) -> Void

    /// Functions, not a key path: one into an inline array reads beside it.
    fileprivate init(
      _ name: String, _ get: @escaping @Sendable (Weights) -> Double,
      _ set: @escaping @Sendable (inout Weights, Double) -> Void
    ) {
      (self.name, self.get, self.set) = (name, get, set)
    }

    package func value(_ weights: Weights) -> Double { get(weights) }

    /// The weights with another value of this number.
    package func setting(_ weights: Weights, _ value: Double) -> Weights {
      var weights = weights
      set(&weights, value)
      return weights
    }
  }

  /// The numbers that are no counts of words: those bound what is looked at, these weigh what was found.
  package static let numbers: [Number] = [
    Number("flippedPositive[1]", { $0.flippedPositive[1] }, { $0.flippedPositive[1] = $1 }),
    Number("flippedPositive[2]", { $0.flippedPositive[2] }, { $0.flippedPositive[2] = $1 }),
    Number("flippedPositive[3]", { $0.flippedPositive[3] }, { $0.flippedPositive[3] = $1 }),
    Number("flippedPositive[4]", { $0.flippedPositive[4] }, { $0.flippedPositive[4] = $1 }),
    Number("flippedNegative[1]", { $0.flippedNegative[1] }, { $0.flippedNegative[1] = $1 }),
    Number("flippedNegative[2]", { $0.flippedNegative[2] }, { $0.flippedNegative[2] = $1 }),
    Number("flippedNegative[3]", { $0.flippedNegative[3] }, { $0.flippedNegative[3] = $1 }),
    Number("flippedNegative[4]", { $0.flippedNegative[4] }, { $0.flippedNegative[4] = $1 }),
    Number("intensifierUnderNegation", { $0.intensifierUnderNegation }, { $0.intensifierUnderNegation = $1 }),
    Number("capitals", { $0.capitals }, { $0.capitals = $1 }),
    Number("exclamation", { $0.exclamation }, { $0.exclamation = $1 }),
    Number("stretched", { $0.stretched }, { $0.stretched = $1 }),
    Number("intensifiedMild", { $0.intensifiedMild }, { $0.intensifiedMild = $1 }),
    Number("wishIntensity", { $0.wishIntensity }, { $0.wishIntensity = $1 }),
    Number("toneStart", { $0.toneStart }, { $0.toneStart = $1 }),
    Number("toneOwn", { $0.toneOwn }, { $0.toneOwn = $1 }),
    Number("toneStrongest", { $0.toneStrongest }, { $0.toneStrongest = $1 }),
    Number("toneBad", { $0.toneBad }, { $0.toneBad = $1 }),
    Number("toneGood", { $0.toneGood }, { $0.toneGood = $1 }),
    Number("toneWhole", { $0.toneWhole }, { $0.toneWhole = $1 }),
    Number("toneDecided", { $0.toneDecided }, { $0.toneDecided = $1 }),
    Number("toneExclaimed", { $0.toneExclaimed }, { $0.toneExclaimed = $1 }),
    Number("leastPositiveInQuestion", { $0.leastPositiveInQuestion }, { $0.leastPositiveInQuestion = $1 }),
    Number("leastLonePraise", { $0.leastLonePraise }, { $0.leastLonePraise = $1 }),
    Number("mockedFrom", { $0.mockedFrom }, { $0.mockedFrom = $1 }),
    Number("rescued", { $0.rescued }, { $0.rescued = $1 }),
    Number("afterPivot", { $0.afterPivot }, { $0.afterPivot = $1 }),
    Number("lastSentence", { $0.lastSentence }, { $0.lastSentence = $1 }),
    Number("polarityInertia", { $0.polarityInertia }, { $0.polarityInertia = $1 }),
    Number("flatInRequest", { $0.flatInRequest }, { $0.flatInRequest = $1 }),
    Number("flatProblem", { $0.flatProblem }, { $0.flatProblem = $1 }),
    Number("flatPolarity", { $0.flatPolarity }, { $0.flatPolarity = $1 }),
    Number("tone", { $0.tone }, { $0.tone = $1 }),
    Number("mixedBelow", { $0.mixedBelow }, { $0.mixedBelow = $1 }),
    Number("mixedEven", { $0.mixedEven }, { $0.mixedEven = $1 }),
  ]
}
