public import Journeys
public import Verbatims

/// Writes a blueprint to begin with: the standard journey as the data fills it, and in comments what else can be told.
public struct BlueprintTemplate {
  let census: LedgerCensus
  let language: Language
  var out = ""

  /// How many concepts, values of a column and sources the file names.
  public static let mostNames = 12
  /// A column with more values tells people apart, not groups of them: its values are not written.
  private static let mostValues = 12
  /// What is longer is a text, not a name.
  private static let longestName = 100

  /// - Parameters:
  ///   - ledger: the data; an empty one gives the whole standard journey.
  ///   - language: that of the comments.
  public init(_ ledger: Ledger, in language: Language) {
    census = LedgerCensus(ledger, most: Self.mostNames)
    self.language = language
  }

  /// The file.
  public func text() -> String {
    var copy = self
    copy.writeHead()
    copy.writeStages()
    copy.writeChannels()
    copy.writeTouchpoints()
    copy.writePersonas()
    copy.writePlans()
    return copy.out
  }

  mutating func line(_ text: String = "") { out += text + "\n" }

  /// Lines of comment.
  mutating func comment(_ french: String, _ english: String) {
    for text in (language == .french ? french : english).split(separator: "\n") { line("# " + text) }
  }

  private mutating func writeHead() {
    comment(
      """
      Le plan de votre parcours : ses étapes et ses canaux, tels que votre entreprise les nomme.
      Tout peut être changé ou ôté ; ce qui manque est celui du parcours standard. Pour le vérifier :
        parcours blueprint check FICHIER constats.jsonl
      """,
      """
      The blueprint of your journey: its stages and channels, as your company names them.
      All may be changed or left out; what is not told is that of the standard journey. To check it:
        parcours blueprint check FILE findings.jsonl
      """)
    if census.findings > 0 {
      comment(
        "Établi d'après \(census.findings) constats dans \(census.verbatims) verbatims.",
        "Written from \(census.findings) findings in \(census.verbatims) verbatims.")
    }
    line()
    comment("Le nom de l'entreprise.", "The name of the company.")
    line("# company: " + (language == .french ? "Maison Alba" : "House of Alba"))
    line()
  }

  private mutating func writePersonas() {
    comment(
      "Les personas : des groupes de clients, d'après une colonne gardée à l'analyse (--keep COLONNE).",
      "The personas: groups of customers, by a column kept at the analysis (--keep COLUMN).")
    let columns = census.columns.filter { column in
      (2...Self.mostValues).contains(column.valueCount)
        && (column.values.map(\.name) + [column.name]).allSatisfy { $0.count <= Self.longestName }
    }
    let wide = census.columns.filter { $0.valueCount > Self.mostValues }
    for column in wide {
      let name = Self.quoted(column.name)
      comment(
        "\(name) a \(column.valueCount) valeurs : trop pour des personas.",
        "\(name) has \(column.valueCount) values: too many for personas.")
    }
    comment("Gardez et nommez ceux qui comptent :", "Keep and name those that matter:")
    line("# personas:")
    var number = 0
    for column in columns {
      for value in column.values {
        number += 1
        let name = Self.quoted(value.name)
        line(
          "#   - { id: persona-\(number), name: \(name), column: \(Self.quoted(column.name)), values: [\(name)] }"
            + "  # " + verbatims(value.count))
      }
    }
    if number == 0 { line("#   - { id: premium, name: Premium, column: segment, values: [Premium, Gold] }") }
    line()
  }

  func findings(_ count: Int) -> String {
    let isOne = language == .french ? count < 2 : count == 1
    return "\(count) " + (language == .french ? "constat" : "finding") + (isOne ? "" : "s")
  }

  private func verbatims(_ count: Int) -> String {
    let isOne = language == .french ? count < 2 : count == 1
    return "\(count) verbatim" + (isOne ? "" : "s")
  }

  /// A text between double quotation marks, whatever it holds.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\u{A0}", "\u{202F}": result.unicodeScalars.append(scalar)
      default:
        let isPlain = ![.control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned]
          .contains(scalar.properties.generalCategory)
        // What YAML cannot hold as it is, and the reader would refuse, becomes a blank.
        result.unicodeScalars.append(isPlain ? scalar : " ")
      }
    }
    return result + "\""
  }

  static func quoted(_ words: Wording) -> String { "{ fr: \(quoted(words.french)), en: \(quoted(words.english)) }" }
}
