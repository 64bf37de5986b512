import Cues

extension ShifterScope {
  /// The product of the intensifiers and downtoners that lead up to a cue without a gap of more than one word.
  func chain(
    before cue: Cue, _ cues: Span<Cue>, _ glances: Span<Glance>, _ shifters: inout [Int]
  ) -> Double {
    var factor = 1.0
    var edge = Int(cue.first)
    for index in factors.reversed() {
      let shifter = cues[index]
      guard Int(shifter.end) <= edge else { continue }
      guard edge - Int(shifter.end) <= 1 else { break }
      factor *= Double(glances[index].factor) / 100
      shifters.append(index)
      edge = Int(shifter.first)
    }
    return min(factor, 2)
  }

  /// « déçu énormément »: an intensifier right behind a cue, and not in front of another.
  func intensifyFromBehind(
    _ cues: Span<Cue>, _ glances: Span<Glance>, _ readings: inout [CueReading], _ shifters: inout [Int]
  ) {
    let last = readings.count - 1
    guard last >= first, readings[last].shifters.isEmpty else { return }
    for index in factors where cues[index].first == readings[last].cue.end {
      let start = shifters.count
      shifters.append(index)
      readings[last].shifters = start..<shifters.count
      let factor = Double(glances[index].factor) / 100
      readings[last].valence = max(-4, min(4, readings[last].valence * factor))
      return
    }
  }
}
