import Cues
import Tokens
import Verbatims

/// How strongly the words of a finding say it: the shifted valence, and how it is written. `Tone` adds the text around it.
struct IntensityScale {
  private let shared: SharedWeights
  private var weights: Weights { shared.values }
  /// Whether the whole text is in capitals, once that was asked.
  private var isShouting: Bool?

  init(_ shared: SharedWeights) { self.shared = shared }

  /// - Returns: |valence| / 4 and the weights of an intensified mild word, capitals, exclamations and stretched letters,
  ///   from 0 to 1.
  mutating func intensity(of reading: CueReading, in sentence: Sentence, tokens: Span<Token>) -> Measure {
    var value = reading.kind == .expectation ? weights.wishIntensity : reading.valence.magnitude / 4
    if isMildIntensified(reading) { value += weights.intensifiedMild }
    var marks: Token.Marks = []
    for index in Int(reading.cue.first)..<Int(reading.cue.end) {
      let isLong = tokens[index].end - tokens[index].start > 2
      marks.formUnion(isLong ? tokens[index].marks : tokens[index].marks.subtracting(.allCapitals))
    }
    if marks.contains(.allCapitals), !isShouting(tokens) { value += weights.capitals }
    if marks.contains(.stretched) { value += weights.stretched }
    value += weights.exclamation * Double(min(2, sentence.exclamations))
    return Measure(min(1, max(0.05, value)))
  }

  /// « Très bon », "really helpful": a word that is mild by itself, and said with more.
  private func isMildIntensified(_ reading: CueReading) -> Bool {
    let own = Double(reading.glance.valence)
    return own.magnitude == 1 && (own < 0) == (reading.valence < 0) && reading.valence.magnitude > 1
  }

  /// Seven words in ten are capitals: then capitals say nothing.
  private mutating func isShouting(_ tokens: Span<Token>) -> Bool {
    if let isShouting { return isShouting }
    var words = 0
    var capitals = 0
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind == .word, token.end - token.start > 1 else { continue }
      words += 1
      if token.marks.contains(.allCapitals) { capitals += 1 }
    }
    let answer = words >= 3 && capitals * 10 >= words * 7
    isShouting = answer
    return answer
  }
}
