extension SentenceLibrary {
  /// A sentence with its places filled: `{2-9}` by a number of the range, `{jour}` by a word of the list.
  public func fill(_ sentence: Sentence, with dice: inout Dice) -> String {
    var filled = ""
    var rest = sentence.text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      filled += filling(of: rest[rest.index(after: open)..<close], with: &dice)
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  private func filling(of place: Substring, with dice: inout Dice) -> String {
    if let list = words[String(place)] { return list[dice.below(list.count)] }
    let ends = place.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2 else { preconditionFailure("no words for {\(place)}") }
    return String(ends[0] + dice.below(ends[1] - ends[0] + 1))
  }
}
