import Cues
import Verbatims

/// « Sans elle, je serais parti », "I was about to cancel, but Sam talked me round": who would have left and was kept
/// praises what kept him.
struct Rescue {
  let shared: SharedWeights
  private var weights: Weights { shared.values }

  /// Reverses each verdict to leave that was not carried out, where its sentence tells what kept the customer.
  func turn(
    _ readings: inout [CueReading], _ clauses: [Clause], _ sentences: [Sentence], _ cues: Span<Cue>,
    _ glances: Span<Glance>
  ) {
    for index in readings.indices where isUnlivedLeave(readings[index]) {
      let clause = clauses[readings[index].clause]
      let sentence = sentences[clause.sentence]
      guard sentence.traits.contains(.rescue) else { continue }
      readings[index].valence = weights.rescued
      readings[index].outcome = .found
      joinOthers(to: index, &readings, of: clause)
      for cue in sentence.cues where glances[cue].traits.contains(.rescue) { void(cues[cue], &readings) }
    }
  }

  /// What kept the customer was there: « sans l'aide de Nadia » is no lack of help.
  private func void(_ rescue: Cue, _ readings: inout [CueReading]) {
    for index in readings.indices where readings[index].outcome == .found && readings[index].valence < 0 {
      if readings[index].cue.overlaps(rescue) { readings[index].outcome = .notLived }
    }
  }

  /// What the same words say as if it were done: « j'aurais résilié » holds « résilié ».
  private func joinOthers(to verdict: Int, _ readings: inout [CueReading], of clause: Clause) {
    for other in clause.readings where other != verdict && readings[other].decides {
      if readings[other].cue.overlaps(readings[verdict].cue) { readings[other].outcome = .joined }
    }
  }

  private func isUnlivedLeave(_ reading: CueReading) -> Bool {
    reading.decides && reading.glance.valence < 0 && reading.valence < 0 && reading.glance.traits.contains(.void)
  }
}
