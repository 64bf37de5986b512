import ArgumentParser
import Cues
import Evaluation
import Findings
import FoundationEssentials
import Pipeline
import Verbatims

/// `parcours lexicon rules`: for those who change the rules' numbers, which stand in `Weights`.
struct LexiconRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Tries each number of the rules on gold texts, with families left out, and shows what it gains.",
    shouldDisplay: false)

  @Argument(help: "The annotated file (JSON Lines).")
  var gold: String

  @Option(help: ArgumentHelp("File of the families.", valueName: "file"))
  var families: String

  /// A number is tried at so many times its value.
  private static let factors = [1, 0, 0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 2]

  func run() throws {
    let texts = try JudgedInput.read(gold)
    let families = try FamilyFile.read(families)
    let familyOf = texts.map { families.family(ofSource: $0.source) }
    let lexicon = try LoadedEngine.load(lexicons: []).lexicon
    for number in Weights.numbers {
      let present = number.value(.current)
      let readings = Self.factors.map { factor in
        var analyzer = Analyzer(lexicon: lexicon, weights: number.setting(.current, present * factor))
        return GoldAnalysis.read(texts, by: lexicon) { analyzer.analyze($0, into: &$1) }
      }
      let trial = NumberTrial(gold: texts, families: familyOf, readings: readings, present: 0)
      let fields = [
        number.name, "\(present)", "best \(present * Self.factors[trial.best])", "gain \(Self.decimals(trial.gain))",
        "held out \(Self.decimals(trial.gainHeldOut))",
      ]
      print(fields.joined(separator: "\t"))
    }
  }

  private static func decimals(_ value: Double) -> String {
    let ten = Int((value * 10_000).rounded(.toNearestOrAwayFromZero))
    let digits = String(ten.magnitude)
    return (ten < 0 ? "-" : "+") + "0." + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
