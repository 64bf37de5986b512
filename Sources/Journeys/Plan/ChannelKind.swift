public import Verbatims

/// What a channel is made of: a screen or machine, a person, a place or thing, paper.
public enum ChannelKind: UInt8, CaseIterable, Hashable, Sendable {
  case digital
  case human
  case physical
  case paper
}

extension ChannelKind: Identified {
  public static let identifiers: [StaticString] = ["digital", "human", "physical", "paper"]
}

extension ChannelKind {
  public var names: Wording {
    switch self {
    case .digital: Wording(french: "Numérique", english: "Digital")
    case .human: Wording(french: "Humain", english: "Human")
    case .physical: Wording(french: "Physique", english: "Physical")
    case .paper: Wording(french: "Papier", english: "Paper")
    }
  }
}
