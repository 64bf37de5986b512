import Cues
import Tokens
import Verbatims

/// How strongly a finding is said: the shifted valence, and how it is written.
struct IntensityScale {
  let weights: Weights

  /// - Parameter shouting: The whole text is in capitals, which then say nothing.
  /// - Returns: |valence| / 4 and the weights of capitals, exclamations and stretched letters, from 0 to 1.
  func intensity(
    of reading: CueReading, isWish: Bool, tokens: [Token], sentence: Sentence, shouting: Bool
  ) -> Measure {
    var value = isWish && reading.valence == 0 ? weights.wishIntensity : reading.valence.magnitude / 4
    let words = tokens[Int(reading.cue.first)..<Int(reading.cue.end)]
    if !shouting, words.contains(where: { $0.marks.contains(.allCapitals) && $0.end - $0.start > 2 }) {
      value += weights.capitals
    }
    if words.contains(where: { $0.marks.contains(.stretched) }) { value += weights.stretched }
    value += weights.exclamation * Double(min(2, sentence.exclamations))
    return Measure(min(1, max(0.05, value)))
  }
}
