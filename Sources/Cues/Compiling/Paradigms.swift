/// How lemmas are inflected: classes of endings.
struct Paradigms {
  struct Class {
    /// The ending of the lemma itself.
    var lemma: ArraySlice<UInt8>?
    var endings: [Ending] = []
  }

  struct Ending {
    var bytes: ArraySlice<UInt8>
    var isFinite: Bool
  }

  private var names = NameTable()
  private(set) var classes: [Class] = []

  /// The features of the format; those of finite verb forms come first.
  private static let features: [StaticString] = [
    "present", "imperfect", "future", "conditional", "past", "subjunctive", "imperative", "third",
    "lemma", "participle", "gerund", "plural", "feminine", "feminine-plural", "comparative", "superlative", "adverb",
  ]
  private static let finiteFeatures = 8

  /// Whether a feature marks a finite verb form, or nil for an unknown one.
  static func isFinite(_ feature: Range<Int>, in bytes: [UInt8]) -> Bool? {
    bytes.index(of: feature, in: features).map { $0 < finiteFeatures }
  }

  /// The class of this name, which is made where it is new. Classes of two languages never share a name.
  mutating func find(_ name: ArraySlice<UInt8>, language: UInt16) -> Int {
    let id = names.intern(([UInt8(language >> 8), UInt8(language & 0xFF)] + name)[...])
    if id == classes.count { classes.append(Class()) }
    return id
  }

  mutating func add(_ ending: ArraySlice<UInt8>, isLemma: Bool, isFinite: Bool, to id: Int) {
    if isLemma { classes[id].lemma = ending }
    let position = classes[id].endings.firstIndex { $0.bytes == ending }
    if let position {
      // One form with two features (« il parle », « qu'il parle ») stands once; finite if one of them is.
      classes[id].endings[position].isFinite = classes[id].endings[position].isFinite || isFinite
    } else {
      classes[id].endings.append(Ending(bytes: ending, isFinite: isFinite))
    }
  }

  /// The length of the stem that a lemma leaves in a class, or nil where it does not end so.
  func stem(of lemma: ArraySlice<UInt8>, in id: Int) -> Int? {
    guard let ending = classes[id].lemma, lemma.count >= ending.count,
      lemma.suffix(ending.count).elementsEqual(ending)
    else { return nil }
    return lemma.count - ending.count
  }
}
