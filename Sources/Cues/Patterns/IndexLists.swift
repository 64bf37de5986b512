/// A pattern that is tried at each word that lists it where quantities of some kind stand near.
struct LooseTrial: Sendable {
  /// A bit for each kind of quantity.
  var kinds: UInt32
  var trial: UInt32
}

/// What words, or sets of words, index.
struct IndexLists: Sendable {
  var meetings: [(word: UInt32, value: Meeting)] = []
  /// The companions that the words are.
  var companions: [(word: UInt32, value: UInt16)] = []
  var loose: [(word: UInt32, value: LooseTrial)] = []
}
