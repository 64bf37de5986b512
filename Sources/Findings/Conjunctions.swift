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
}
