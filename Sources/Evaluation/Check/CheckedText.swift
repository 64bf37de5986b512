public import Verbatims

/// A text of the sample with what a person said of it.
public struct CheckedText: Sendable {
  /// A finding with its verdict.
  public struct Judged: Sendable {
    public var kind: Kind
    public var verdict: CheckVerdict
    /// The kind that it should have had, where the verdict is ``CheckVerdict/wrongKind`` and the person told it.
    public var kindInstead: Kind?
  }

  /// What the program did not see.
  public struct Missed: Sendable {
    /// Nil where the person only said that something is missing.
    public var kind: Kind?
    public var theme: Theme?
    /// As the person wrote them.
    public var words: String
  }

  public var stratum: CheckSample.Stratum
  /// How many texts the stratum holds.
  public var stratumSize: Int
  public var language: Language?
  public var findings: [Judged] = []
  public var missed: [Missed] = []
  /// What the program said, and what the person says, nil where they did not.
  public var isToldDissatisfied = false
  public var isDissatisfied: Bool?

  /// The kinds that the text truly holds.
  public var trueKinds: Set<Kind> {
    var kinds = Set(missed.compactMap(\.kind))
    for finding in findings {
      switch finding.verdict {
      case .right, .wrongStage: kinds.insert(finding.kind)
      case .wrongKind: if let kind = finding.kindInstead { kinds.insert(kind) }
      default: break
      }
    }
    return kinds
  }

  /// Findings that are there, whatever their stage.
  var found: Int { findings.count { $0.verdict == .right || $0.verdict == .wrongStage } }
  /// What is there and was not found, or was found as something else.
  var overlooked: Int { missed.count + findings.count { $0.verdict == .wrongKind } }
}

/// A row of a filled sheet that cannot be counted; its text is left out.
public struct CheckProblem: Hashable, Sendable {
  /// Why a row cannot be counted.
  public enum Reason: Hashable, Sendable {
    case unknownRow, unknownVerdict, noVerdict, unknownKind, unknownInstead, unknownTheme, unknownAnswer, noText
    case noStratum
  }
  /// As a spreadsheet counts it, the head being row 1.
  public var row: Int
  public var reason: Reason
}
