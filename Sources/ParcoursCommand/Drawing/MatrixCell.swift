import Journeys
import Verbatims

/// What a terminal shows where a stage and one or more channels cross.
struct MatrixCell {
  private(set) var findings = 0
  private var verbatims = 0
  private var irritants = 0
  private var enchantments = 0
  private var missing = 0
  private var isWithheld = false
  private let language: InterfaceLanguage

  init(_ tallies: [Tally], offered: [Bool?] = [], in language: InterfaceLanguage) {
    self.language = language
    for tally in tallies {
      findings += tally.findings
      verbatims += tally.verbatims
      irritants += tally.irritantIntensity
      enchantments += tally.enchantmentIntensity
      missing += tally.ruptures[Int(Rupture.missingTouchpoint.rawValue)]
    }
    isWithheld = !offered.isEmpty && offered.allSatisfy { $0 == false }
  }

  /// The net feeling in hundredths, −100 to 100; nil where nobody judged.
  var feeling: Int? {
    let both = enchantments + irritants
    guard both > 0 else { return nil }
    return Int((Double(enchantments - irritants) / Double(both) * 100).rounded())
  }

  /// How many findings, or why there are none.
  var count: String {
    if findings > 0 {
      return (missing * 2 > findings ? Self.missingMark : "") + Messages.number(findings, in: language)
    }
    return isWithheld ? Self.withheldMark : Self.nothingMark
  }

  /// The net feeling with its sign.
  var sign: String { feeling.map { Self.signed($0) } ?? "" }

  /// - Parameter fewest: the fewest verbatims that carry a feeling.
  func style(fewest: Int) -> TerminalStyle {
    findings == 0 || verbatims < fewest ? .dim : TerminalStyle(feeling: feeling)
  }

  static let nothingMark = "·"
  /// The company does not offer the touchpoint.
  static let withheldMark = "×"
  /// Customers tell that the touchpoint is missing.
  static let missingMark = "∅"

  static func signed(_ value: Int) -> String { value < 0 ? "−\(-value)" : value > 0 ? "+\(value)" : "0" }
}
