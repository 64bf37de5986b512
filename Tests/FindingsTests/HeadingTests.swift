import Testing
import Verbatims

@testable import Findings

/// The findings of a text, each as its kind and theme.
private func findings(_ text: String) -> [String] {
  RuleReader.bundled.read(text).analysis.findings.map { "\($0.kind.id) \($0.theme.id)" }
}

@Suite struct `What stands under a heading` {
  @Test(arguments: [
    ("Les plus : la propreté. Les moins : le prix.", ["enchantment cleanliness", "irritant price"]),
    ("Points positifs :\n- l'accueil\nPoints négatifs :\n- le prix", ["enchantment friendliness", "irritant price"]),
    (
      "Pros: the food. Cons: the price, parking.", ["enchantment quality", "irritant price", "irritant location_hours"]
    ),
    ("What I liked: the food.", ["enchantment quality"]),
    ("Suggestions: the food.", ["expectation quality"]),
  ])
  func `is what the heading asks for, where it names a thing`(text: String, expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test(arguments: [
    ("Cons: the food is delicious.", ["enchantment quality"]),
    ("Les plus : le prix est sur la porte.", []),
    ("Pros: the food.\n\nThe price, the parking.", ["enchantment quality"]),
    ("The food: the price.", []),
    ("Pros and cons of the food.", []),
  ])
  func `is read as it stands where it judges or states something, and so is what no such heading is over`(
    text: String, expected: [String]
  ) {
    #expect(findings(text) == expected)
  }
}
