/// What came along with a verbatim. Scores and labels stay here and decide nothing.
public struct Metadata: Hashable, Sendable {
  /// ISO 8601, as given.
  public var date: [UInt8]?
  public var customer: [UInt8]?
  /// The score given, in thousandths, on whatever scale the source uses.
  public var score: Int?
  /// The question that the text answers.
  public var question: [UInt8]?
  /// How the text reached the company.
  public var sourceChannel: [UInt8]?
  /// Names of people that the record tells beside its text. They are looked for in it, and written nowhere.
  public var people: [[UInt8]] = []
  /// What may be such a name, and may be none: "author", « pseudo ».
  public var nicknames: [[UInt8]] = []
  /// The columns that the user asked to keep, in the order given.
  public var kept: [Kept] = []

  /// A kept column: its name and this record's value, or nil where the record has none.
  public struct Kept: Hashable, Sendable {
    public var name: [UInt8]
    public var value: [UInt8]?
    public init(name: [UInt8], value: [UInt8]?) {
      self.name = name
      self.value = value
    }
  }

  public init() {}

  /// Empties every field and keeps the memory of `kept`.
  public mutating func reset() {
    date = nil
    customer = nil
    score = nil
    question = nil
    sourceChannel = nil
    people.removeAll(keepingCapacity: true)
    nicknames.removeAll(keepingCapacity: true)
    kept.removeAll(keepingCapacity: true)
  }
}
