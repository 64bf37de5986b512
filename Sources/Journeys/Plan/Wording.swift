public import Verbatims

/// Words for people, in both languages.
public struct Wording: Hashable, Sendable {
  public var french: String
  public var english: String

  public init(french: String, english: String) {
    self.french = french
    self.english = english
  }

  /// The same words in both languages: a blueprint may name things in one only.
  public init(_ words: String) { self.init(french: words, english: words) }

  /// The French words for French, else the English ones.
  public subscript(language: Language) -> String { language == .french ? french : english }
}
