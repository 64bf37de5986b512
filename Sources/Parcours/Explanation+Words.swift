package import Findings

extension Explanation {
  /// The words of the drawing.
  package struct Words: Sendable {
    package var clause: String
    package var cue: String
    package var shifter: String
    package var finding: String
    package var place: String
    package var nothing: String
    package var setAside: String
    package var leftOut: String
    package var repaired: String
    package var language: String
    package var polarity: String
    package var nature: String
    package var effort: String
    package var sector: String
    package var because: String
    package var recourse: String
    package var why: @Sendable (CueReading.Outcome) -> String

    package init(
      clause: String, cue: String, shifter: String, finding: String, place: String, nothing: String, setAside: String,
      leftOut: String, repaired: String, language: String, polarity: String, nature: String, effort: String,
      sector: String,
      because: String, recourse: String, why: @escaping @Sendable (CueReading.Outcome) -> String
    ) {
      self.clause = clause
      self.cue = cue
      self.shifter = shifter
      self.finding = finding
      self.place = place
      self.nothing = nothing
      self.setAside = setAside
      self.leftOut = leftOut
      self.repaired = repaired
      self.language = language
      self.polarity = polarity
      self.nature = nature
      self.effort = effort
      self.sector = sector
      self.because = because
      self.recourse = recourse
      self.why = why
    }
  }
}
