internal import Verbatims

extension Statement {
  /// The first screen is read aloud: it has no more words than this, quotes apart.
  static let mostWords = 150

  /// Its words as a person counts them, without those of customers.
  func words(language: Language) -> Int {
    claims.reduce(Self.count(heading)) { sum, claim in
      let grade = claim.grade.map { PageWords.grade($0)[language] } ?? ""
      let parts = [claim.text.ownWords, claim.count ?? "", claim.owner ?? "", grade]
      return sum + Self.count(parts.joined(separator: " "))
    }
  }

  /// What stands between spaces and is not only a mark; numbers in groups of three are one word.
  static func count(_ text: String) -> Int {
    text.split(separator: " ").count { word in word.contains { $0.isLetter || $0.isNumber } }
  }
}
