/// A pattern that is tried at each word that lists it where quantities of some kind stand near.
struct LooseTrial: Sendable {
  /// The quantity's kind.
  var kind: UInt16
  /// The quantity stands before the word, or behind it, with fewer tokens than so many between; 0 where it does not.
  var before: UInt8
  var after: UInt8
  var trial: UInt32

  /// - Parameter kind: of the quantity.
  init(_ trial: Trial, number: Int, kind: UInt32) {
    self.kind = UInt16(kind)
    self.trial = UInt32(number)
    // What is anchored in its word looks for the quantity beyond other elements: anywhere.
    let isAnywhere = trial.trigger == trial.anchor
    before = isAnywhere ? .max : trial.anchor < trial.trigger ? trial.reach : 0
    after = isAnywhere ? .max : trial.anchor > trial.trigger ? trial.reach : 0
  }
}

/// What words, or sets of words, index.
struct IndexLists: Sendable {
  var meetings: [(word: UInt32, value: Meeting)] = []
  /// The companions that the words are.
  var companions: [(word: UInt32, value: UInt16)] = []
  var loose: [(word: UInt32, value: LooseTrial)] = []
}
