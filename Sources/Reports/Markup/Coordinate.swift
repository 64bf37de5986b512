/// Numbers as style sheets and drawings want them: a point, at most two decimals, the same on every machine.
enum Coordinate {
  static func text(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "0" }
    let hundredths = Int((number * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    var text = hundredths < 0 ? "-" : ""
    text += String(whole)
    guard rest > 0 else { return text }
    text += rest < 10 ? ".0" : "."
    text += rest % 10 == 0 ? String(rest / 10) : String(rest)
    return text
  }
}
