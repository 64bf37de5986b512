import Cues

extension Span<WordFlags> {
  /// The first word that joins two things, from one word on and before another.
  func conjunction(from start: UInt32, before end: UInt32) -> Int? {
    var word = Int(start)
    while word < Int(end) {
      if self[word].contains(.joins) { return word }
      word += 1
    }
    return nil
  }

  /// Whether some word is a verb of what was.
  func tellPast(in tokens: Range<Int>) -> Bool {
    for word in tokens where self[word].contains(.past) { return true }
    return false
  }

  /// Whether a negator stands from one word on and before another, and no conjunction after it.
  func deny(from start: UInt32, before end: UInt32) -> Bool {
    var denied = false
    var word = Int(start)
    while word < Int(end) {
      if self[word].contains(.joins) { denied = false }
      if self[word].contains(.negator) { denied = true }
      word += 1
    }
    return denied
  }

  /// Whether a statement begins among the words: a determiner, its noun and "is" behind a word that is neither a verb, which
  /// would take the statement for its object ("I do not think the staff are kind"), nor a function word.
  func beginStatement(from start: UInt32, before end: UInt32) -> Bool {
    guard end > start + 3 else { return false }
    for index in Int(start) + 1..<Int(end) - 2 where self[index].contains(.functionWord) {
      let isNamed = self[index + 1].isDisjoint(with: [.functionWord, .boundary])
      let isStated = self[index + 2].isSuperset(of: [.functionWord, .finiteVerb])
      let before = self[index - 1]
      // « On » and "on", a word of both languages, is a function word of neither.
      let isFree =
        before.isDisjoint(with: [.functionWord, .finiteVerb, .boundary]) && !before.isSuperset(of: [.french, .english])
      if isNamed, isStated, isFree, !self[index].contains(.finiteVerb) { return true }
    }
    return false
  }

  /// Whether a cue begins with a negator and ends beyond a conjunction, with a statement of its own: "without charge and
  /// it fits", but not « pas propre et confortable ».
  func denyNoMore(in cue: Cue) -> Bool {
    guard self[Int(cue.first)].contains(.negator) else { return false }
    var joined: Int?
    var word = Int(cue.first) + 1
    while word < Int(cue.end) {
      if self[word].contains(.negator) { joined = nil }
      if self[word].contains(.joins) { joined = word }
      word += 1
    }
    return joined.map { Int(cue.end) - $0 > 2 } ?? false
  }
}
