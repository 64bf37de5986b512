public import Verbatims

/// « Pourquoi ils partent, pourquoi ils restent »: the decisions that customers state, by what they give as their cause.
public struct StatedDecisions: Sendable {
  /// Those to go elsewhere.
  public let leaving: DecisionReasons
  /// Those to carry on, come back or recommend.
  public let staying: DecisionReasons

  public subscript(decision: MakeOrBreak) -> DecisionReasons { decision == .break ? leaving : staying }

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder) {
    var (leaving, staying) = (ReasonCounter(ledger), ReasonCounter(ledger))
    for index in customers.verbatims.indices {
      let verbatim = ledger.verbatims[Int(customers.verbatims[index])]
      for number in verbatim.findings {
        let (cause, customer) = (Int(placed.verdicts[Int(number)]), customers.customers[index])
        switch ledger.findings[Int(number)].makeOrBreak {
        case .break: leaving.add(verdict: Int(number), cause: cause, placed, customer)
        case .make: staying.add(verdict: Int(number), cause: cause, placed, customer)
        case nil: break
        }
      }
    }
    (self.leaving, self.staying) = (leaving.reasons(), staying.reasons())
  }
}

/// The decisions of one sort.
public struct DecisionReasons: Sendable {
  /// How many state it.
  public let customers: Int
  public let verdicts: Int
  /// The customers who give a cause for it.
  public let customersWithCause: Int
  /// By customers, the most first; then by stage and theme.
  public let reasons: [DecisionReason]
  /// Those whose cause is not stated, as such.
  public let withoutCause: UnstatedReason
}

/// A cause that customers give for a decision: a subject at a stage.
public struct DecisionReason: Sendable {
  /// How many quotes are kept of a reason.
  public static let mostQuotes = 3

  /// `stages.count` where the stage is not told.
  public let stage: Int
  public let theme: Theme
  public let customers: Int
  public let verdicts: Int
  /// The verdicts that the text itself ties to their cause, or that are said of it; the others stand by the strongest
  /// finding of the same sign in their text.
  public let tied: Int
  /// By customers, the most first; then by name.
  public let concepts: [ReasonConcept]
  /// Of different customers, no two alike.
  public let quotes: [StatedReason]
}

/// A concept within a reason.
public struct ReasonConcept: Sendable {
  /// Its text in the ledger's pool; none where the finding carries none.
  public let concept: TextPool.ID
  public let customers: Int
  public let verdicts: Int
}

/// A decision and its cause, both findings counted in the ledger; they may be the same one.
public struct StatedReason: Hashable, Sendable {
  public let verdict: Int
  public let cause: Int
}

/// Decisions whose cause is not stated.
public struct UnstatedReason: Sendable {
  public let customers: Int
  public let verdicts: Int
  /// Verdicts for their quotes, counted in the ledger.
  public let quotes: [Int]
}
