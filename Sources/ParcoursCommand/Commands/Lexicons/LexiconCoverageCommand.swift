import ArgumentParser
import Cues
import FoundationEssentials
import Parcours
import Verbatims

/// `parcours lexicon coverage`
struct LexiconCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: Messages.say(
      "Mesure la part des phrases d'avis notés où les lexiques reconnaissent quelque chose.",
      "Measures how many sentences of starred reviews hold something that the lexicons know."),
    discussion: Messages.say(
      "Un objet JSON par ligne, avec les champs text et stars.",
      "Files hold one JSON object a line, with the fields text and stars."))

  @Argument(help: help("Fichiers d'avis notés.", "Files of starred reviews.", "file"))
  var files: [String]

  @Option(
    help: help(
      "Dossier rangé comme Lexicons/. Par défaut : les lexiques fournis.",
      "A folder laid out as Lexicons/. Default: the bundled lexicons.", "dir"))
  var lexicons: String?

  private struct Review: Decodable {
    var text: String
    var stars: Double?

    /// Half stars are left out; nil where there are none, or more than a number can say.
    var wholeStars: Int? { stars.flatMap { Int(exactly: $0.rounded(.towardZero)) } }
  }

  func run() throws {
    let own = try lexicons.map { LexiconCompiler.compile(files: try LexiconFolder.files($0)).lexicon }
    var coverage = LexiconCoverage(own ?? BundledLexicons.lexicon)
    for path in files {
      var count = 0
      for line in try GivenFile.data(path).split(separator: 0x0A) {
        guard let review = try? JSONDecoder().decode(Review.self, from: Data(line)), let stars = review.wholeStars
        else { continue }
        coverage.add(Array(review.text.utf8), stars: stars)
        count += 1
      }
      guard count > 0 else {
        Terminal.tell("\(path): " + Messages.noStars)
        throw ExitStatus.noInput.code
      }
    }
    print(Messages.coverageHeader)
    for row in coverage.rows { print(line(row)) }
  }

  private func line(_ row: LexiconCoverage.Row) -> String {
    func share(_ count: Int) -> String { "\(count * 100 / max(1, row.sentences)) %" }
    let cells = [
      row.language.id, "\(row.stars)", "\(row.sentences)", share(row.covered), share(row.negative), share(row.positive),
    ]
    return zip(cells, [8, 7, 11, 9, 10, 10]).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
      .joined(separator: " ")
  }
}
