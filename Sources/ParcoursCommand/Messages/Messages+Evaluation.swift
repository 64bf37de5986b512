import Evaluation

/// What is said of floors and of differences.
extension Messages {
  static var notFloor: String {
    say("attendu : « chiffre = plancher », de 0 à 1", "expected: \"figure = least\", from 0 to 1")
  }

  static func underFloor(_ verdict: QualityGate.Verdict) -> String {
    let name = "\(verdict.floor.column): \(verdict.floor.figure)"
    guard let value = verdict.value else { return name + say(" : chiffre absent", ": no such figure") }
    return say(
      "\(name) : \(ScoreTable.measure(value)), sous le plancher de \(ScoreTable.measure(verdict.floor.least))",
      "\(name): \(ScoreTable.measure(value)), under its floor of \(ScoreTable.measure(verdict.floor.least))")
  }

  static func gate(held: Int, of count: Int) -> String {
    say("planchers tenus : \(held) sur \(count)", "floors held: \(held) of \(count)")
  }

  static func differences(_ counts: DifferenceCounts) -> String {
    say(
      "\(counts.changedTexts) textes lus autrement sur \(counts.texts) ; constats : \(counts.appeared) apparus, "
        + "\(counts.gone) disparus, \(counts.moved) changés ; polarité retournée : \(counts.turnedPolarities), "
        + "autre nature : \(counts.changedNatures)",
      "\(counts.changedTexts) texts read otherwise of \(counts.texts); findings: \(counts.appeared) appeared, "
        + "\(counts.gone) gone, \(counts.moved) changed; polarity turned: \(counts.turnedPolarities), "
        + "other nature: \(counts.changedNatures)")
  }
}
