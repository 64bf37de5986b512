public import Verbatims

/// One verbatim as the map counts it. Texts are numbers in the ledger's pool.
public struct VerbatimRow: Sendable {
  public var id: TextPool.ID
  /// The customer's pseudonym; none where nobody is told. Such a verbatim counts as a customer of its own.
  public var customer = TextPool.ID.none
  /// Seconds since 1970-01-01T00:00:00Z, or nil where no date is told.
  public var seconds: Int64?
  /// The score given, in thousandths, on whatever scale the source uses.
  public var score: Int32?
  public var question = TextPool.ID.none
  /// How the text reached the company.
  public var sourceChannel = TextPool.ID.none
  /// The name of the file that it came with, or what the user calls it.
  public var source = TextPool.ID.none
  /// The engine and lexicon versions that read it.
  public var engine = TextPool.ID.none
  /// The whole text, where it was given.
  public var text = TextPool.ID.none
  /// Why it was set aside, as the contract writes it: `spam`, `language:de`; none where it was read.
  public var setAside = TextPool.ID.none
  public var duplicateOf = TextPool.ID.none
  /// `fr`, `en` or another code; none where nothing tells.
  public var language = TextPool.ID.none
  public var sector: Sector?
  public var nature: Nature?
  public var hasDissatisfaction = false
  public var isRedacted = false
  /// In thousandths, −1000 to 1000.
  public var polarity: Int16 = 0
  /// In thousandths, 0 to 1000.
  public var effort: Int16 = 0
  /// A bit for each sign, in the order of the vocabulary.
  public var effortSigns: UInt8 = 0
  /// Where a conversation began and where it was sent.
  public var began: Channel?
  public var sentTo: Channel?
  /// Nil where nothing tells.
  public var isResolved: Bool?
  /// Its findings, in the order of the analysis: places in the ledger's `findings`.
  public var findings: Range<Int32> = 0..<0
  /// Its kept columns: places in the ledger's `kept`.
  public var kept: Range<Int32> = 0..<0

  public init(id: TextPool.ID) { self.id = id }

  public var wasRead: Bool { setAside.isNone }

  /// Days since 1970-01-01, in UTC.
  public var day: Int32? { seconds.map { Int32(($0 - ($0 % 86_400 + 86_400) % 86_400) / 86_400) } }
}

/// A kept column and a verbatim's value in it.
public struct KeptValue: Hashable, Sendable {
  public var column: TextPool.ID
  public var value: TextPool.ID

  public init(column: TextPool.ID, value: TextPool.ID) {
    self.column = column
    self.value = value
  }
}
