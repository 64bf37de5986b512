internal import Verbatims

/// Numbers as a reader of the language writes them.
struct Numerals: Sendable {
  let language: Language

  private var isFrench: Bool { language == .french }

  /// `12 345`, `12,345`.
  func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += isFrench ? FrenchSpaces.thin : "," }
      text.append(digit)
    }
    return number < 0 ? "−" + text : text
  }

  /// `12,3`, `12.3`; rounded half away from nought.
  func decimal(_ number: Double, places: Int) -> String {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let scaled = Int((number.magnitude * Double(unit)).rounded())
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard places > 0 else { return sign + count(scaled) }
    let rest = String(scaled % unit)
    return sign + count(scaled / unit) + (isFrench ? "," : ".") + String(repeating: "0", count: places - rest.count)
      + rest
  }

  /// A share as `12 %`, `12%`; a share below one per cent keeps a decimal.
  func percent(_ share: Double) -> String {
    let places = share != 0 && share.magnitude < 0.01 ? 1 : 0
    return decimal(share * 100, places: places) + percentSign
  }

  var percentSign: String { isFrench ? FrenchSpaces.thin + "%" : "%" }

  /// A net feeling, from −100 to +100, always with its sign: a sign is told apart where a colour is not.
  func feeling(_ value: Double) -> String { signed(value * 100, places: 0) }

  func signed(_ number: Double, places: Int) -> String {
    let text = decimal(number, places: places)
    return number > 0 && text.contains { ("1"..."9").contains($0) } ? "+" + text : text
  }

  /// `de 12 à 18 %`, `12 to 18%`.
  func range(_ low: String, _ high: String) -> String { isFrench ? "de \(low) à \(high)" : "\(low) to \(high)" }

  func percentRange(_ low: Double, _ high: Double) -> String {
    range(decimal(low * 100, places: 0), decimal(high * 100, places: 0) + percentSign)
  }

  func feelingRange(_ low: Double, _ high: Double) -> String { range(feeling(low), feeling(high)) }
}
