/// How many of some meetings are of one language alone, in 32 bits: French ones stand first, English ones last, those of
/// both between them.
struct LanguageParts: Sendable {
  /// How many words of a list they take for the fixed and the near meetings of a class.
  static let size = 2

  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  fileprivate init(french: Int, english: Int) {
    precondition(max(french, english) <= UInt16.max, "a word that indexes more than a class can hold")
    bits = UInt32(french) | UInt32(english) << 16
  }

  /// Which of so many meetings from a place on may be met in a text of some languages.
  @inline(__always)
  func places(from start: Int, _ count: Int, in languages: SpokenLanguages) -> Range<Int> {
    let before = languages.contains(.french) ? 0 : Int(bits & 0xFFFF)
    let behind = languages.contains(.english) ? 0 : Int(bits >> 16)
    return Range(uncheckedBounds: (start &+ before, start &+ count &- behind))
  }
}

/// Meetings by their language.
struct PartedMeetings {
  let meetings: [Meeting]
  let parts: LanguageParts

  init(_ meetings: [Meeting], languages: (Meeting) -> SpokenLanguages) {
    let french = meetings.filter { languages($0) == .french }
    let english = meetings.filter { languages($0) == .english }
    self.meetings = french + meetings.filter { languages($0) == .both } + english
    parts = LanguageParts(french: french.count, english: english.count)
  }
}
