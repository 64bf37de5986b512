import Verbatims

/// Addresses of shops, branches and pick-up points: everybody's.
extension PersonalDataFinder {
  /// Whether the words before an address say that a firm receives people there: « l'agence située au … », "pick-up point
  /// Millers, …".
  ///
  /// Between the two stand at most a word like « situé », and the firm's own name. « Livré du restaurant au … » leads to
  /// somebody's home: a preposition alone joins nothing.
  func belongsToPremises(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    var (isSited, needsSite) = (false, false)
    for _ in 0..<6 {
      guard let word = wordBefore(at, text), !isNamed(word) else { return false }
      let roles = words.roles(text, word.start, word.end)
      if roles.contains(.premises) { return isSited || !needsSite }
      if roles.contains(.sited) {
        isSited = true
      } else if !text.isCapital(at: word.start) {
        guard roles.contains(.particle) else { return false }
        needsSite = true
      } else if roles.isDisjoint(with: [.particle, .place]), !roles.isDisjoint(with: Self.noFirm) {
        return false
      }
      at = word.start
    }
    return false
  }

  /// Words that stand in no firm's name here: what could be a person is one.
  private static let noFirm: WordRole = [.given, .givenOrWord, .title, .never, .address, .greets, .closes]

  /// Whether a word belongs to a person's name that was found before it.
  private func isNamed(_ word: TextRange) -> Bool {
    guard let last = spans.last else { return false }
    return last.kind == .name && last.range.end > word.start
  }
}
