internal import Verbatims

/// What a person reads, in both languages: neither can be forgotten.
struct Phrase: Hashable, Sendable {
  let fr: String
  let en: String

  init(_ fr: String, _ en: String) {
    self.fr = FrenchSpaces.set(in: fr)
    self.en = en
  }

  subscript(language: Language) -> String { language == .french ? fr : en }

  static func + (one: Phrase, other: Phrase) -> Phrase { Phrase(one.fr + other.fr, one.en + other.en) }
}
