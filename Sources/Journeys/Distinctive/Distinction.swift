/// What a group says more than the others do.
public struct Distinction: Sendable {
  public let group: Group
  /// The verbatims of the group, and all others that it is held against.
  public let verbatims: Int
  public let others: Int
  /// The most distinctive first; only what is shown beyond chance among all that was tried.
  public let features: [Feature]

  /// Who or what it is.
  public enum Group: Hashable, Sendable {
    /// A value of a kept column.
    case segment(column: String, value: String)
    /// A stage, counted in the journey.
    case stage(Int)
    /// A candidate for a persona, counted from 0.
    case candidate(Int)
    /// The later half of the days, against the earlier.
    case later
  }

  /// A word, or a concept with the sign it has.
  public struct Feature: Hashable, Sendable {
    /// What a feature is: a word, or a concept told in one of the three ways.
    public enum Kind: UInt8, Hashable, Sendable { case word, irritant, enchantment, expectation }

    public let kind: Kind
    public let name: String
    /// The verbatims that have it, in the group and among the others.
    public let here: Int
    public let elsewhere: Int
    /// Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi & Quinn, 2008), over its standard error.
    public let z: Double
    /// The share of false alarms at which it is still told (Benjamini & Hochberg, 1995).
    public let q: Double
  }
}
