public import Verbatims

/// The part of the journey that a stage belongs to.
public enum MacroStage: UInt8, CaseIterable, Hashable, Sendable {
  case before
  case purchase
  case after
}

extension MacroStage: Identified {
  public static let identifiers: [StaticString] = ["before", "purchase", "after"]
}

extension MacroStage {
  public var names: Wording {
    switch self {
    case .before: Wording(french: "Avant l'achat", english: "Before the purchase")
    case .purchase: Wording(french: "L'achat", english: "The purchase")
    case .after: Wording(french: "Après l'achat", english: "After the purchase")
    }
  }
}
