import Testing

@Suite struct `Entries under a stage` {
  private static let reader = RuleReader(
    """
    stage.delivery stage:receive livraison
    @stage receive
    timeliness.heavy -2 lourd
    @all
    overall.good +2 bon
    """)

  @Test(arguments: [
    ("livraison lourd", ["−[lourd]"]), ("mot lourd", []), ("livraison. lourd", []), ("mot bon", ["+[bon]"]),
  ])
  func `hold only where their sentence tells it`(text: String, signs: [String]) {
    #expect(Self.reader.read(text).signs == signs)
  }
}
