/// A labelled text as a sum of what its findings weigh: the form in which weights are fitted.
public struct WeighedText: Sendable {
  /// A finding that rests on an entry as it stands in the lexicon: its intensity by the hand grade, with its sign.
  public struct Term: Sendable {
    public var entry: UInt32
    public var value: Double

    public init(entry: UInt32, value: Double) {
      self.entry = entry
      self.value = value
    }
  }

  public var label: LabelledText.Label
  public var terms: [Term]
  /// What the other findings add up to: a negator reversed the entry, and its weight is not the entry's.
  public var rest: Double
  /// The entries that had a part in a finding, with the sign that it had there; each entry once.
  public var fired: [Fired]

  /// An entry that had a part in a finding.
  public struct Fired: Hashable, Sendable {
    public var entry: UInt32
    public var isGood: Bool

    public init(entry: UInt32, isGood: Bool) {
      self.entry = entry
      self.isGood = isGood
    }
  }

  public init(label: LabelledText.Label, terms: [Term] = [], rest: Double = 0, fired: [Fired] = []) {
    self.label = label
    self.terms = terms
    self.rest = rest
    self.fired = fired
  }
}

/// The texts of one file.
public struct WeighedSet: Sendable {
  public var name: String
  /// Sets of one family are left out together.
  public var family: String
  public var texts: [WeighedText]

  public init(name: String, family: String, texts: [WeighedText]) {
    self.name = name
    self.family = family
    self.texts = texts
  }
}
