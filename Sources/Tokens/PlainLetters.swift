/// At most sixteen plain letters, folded: a stem or an ending, from which keys are made without cutting any text.
public struct PlainLetters: Hashable, Sendable {
  /// The first letter lowest, zeros after the last.
  private let letters: UInt128
  public let count: Int

  private init(letters: UInt128, count: Int) {
    self.letters = letters
    self.count = count
  }

  /// No letter.
  public init() { self.init(letters: 0, count: 0) }

  init(_ word: LatinWord) {
    letters = word.letters
    count = word.count
  }

  /// The first letters alone.
  ///
  /// - Parameter count: at most as many as there are.
  public func first(_ count: Int) -> PlainLetters {
    PlainLetters(letters: letters & ((1 << UInt128(count * 8)) &- 1), count: count)
  }

  /// The key of the word that these letters and an ending make, or nil where it must be looked at as a whole: where
  /// the two meet, three equal letters may count as one.
  public func key(with ending: PlainLetters) -> Key? {
    let joined = start(with: ending)
    let total = count + ending.count
    guard total > 0, joined != 0x6478, !isStretched(with: ending) else { return nil }
    if total <= 16 { return Self.key(joined) }
    var builder = KeyBuilder(
      low: UInt64(truncatingIfNeeded: letters), high: UInt64(truncatingIfNeeded: letters >> 64), count: count)
    for index in 0..<ending.count { builder.append(ending[index]) }
    return builder.key
  }

  /// The key of the first sixteen letters of such a word.
  public func head(with ending: PlainLetters) -> Key { Self.key(start(with: ending)) }

  private func start(with ending: PlainLetters) -> UInt128 { letters | ending.letters << UInt128(count * 8) }

  private static func key(_ letters: UInt128) -> Key {
    Key(low: UInt64(truncatingIfNeeded: letters), high: UInt64(truncatingIfNeeded: letters >> 64))
  }

  private subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: letters >> UInt128(index * 8)) }

  private func isStretched(with ending: PlainLetters) -> Bool {
    guard count > 0, ending.count > 0, self[count - 1] == ending[0] else { return false }
    return count > 1 && self[count - 2] == ending[0] || ending[1] == ending[0]
  }
}

extension Tokenizer {
  /// The letters of a word that holds no others than plain ones, sixteen at most, and no three alike in a row; else nil.
  public func plainLetters(_ word: Span<UInt8>) -> PlainLetters? {
    let latin = LatinWord(word, at: 0, folds.short.span)
    return latin.isPlain && latin.end == word.count ? PlainLetters(latin) : nil
  }
}
