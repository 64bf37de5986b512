/// Something told of a complaint, by a person or by the system in which complaints are kept; never found out by itself.
public struct ComplaintEvent: Hashable, Sendable {
  public var what: What
  /// When it happened, in days since 1970-01-01.
  public var day: Int32
  /// Who judged or told it.
  public var person: String?
  public var origin: Origin
  /// When it was told: seconds since 1970-01-01T00:00:00Z.
  public var told: Int64

  /// What is told of a complaint.
  public enum What: String, CaseIterable, Hashable, Sendable {
    /// A person holds it to be a complaint, or not to be one.
    case confirmed
    case rejected
    /// An oral complaint was put in writing.
    case written
    case acknowledged
    case answered
    case closed
    /// All that was told before was told by mistake.
    case withdrawn
  }

  /// How it came to be known.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    /// On the command line.
    case told
    /// In a file of the complaints system.
    case file
  }

  public init(_ what: What, on day: Int32, by person: String? = nil, _ origin: Origin, told: Int64) {
    (self.what, self.day, self.person) = (what, day, person)
    (self.origin, self.told) = (origin, told)
  }
}

/// A verbatim that is a candidate for the register of complaints, or of which something was told.
public struct StoredComplaint: Hashable, Sendable {
  public var key: [UInt8]
  /// The verbatim's id, as it was given.
  public var id: String
  public var source: String
  /// Days since 1970-01-01 in UTC.
  public var day: Int32?
  /// When it came into the store: seconds since 1970-01-01T00:00:00Z.
  public var received: Int64
  /// As the verbatim tells it, with its time and zone where it has them.
  public var date: String?
  public var customer: String?
  public var sourceChannel: String?
  public var nature: String?
  public var duplicateOf: String?
  /// Whether the program takes it for a candidate.
  public var isDissatisfied: Bool
  public var recourses: [StoredRecourse] = []
  /// In the order in which they were told.
  public var events: [ComplaintEvent] = []

  public init(key: [UInt8], id: String, source: String, day: Int32?, received: Int64, isDissatisfied: Bool) {
    (self.key, self.id, self.source) = (key, id, source)
    (self.day, self.received, self.isDissatisfied) = (day, received, isDissatisfied)
  }
}

/// Recourse threatened or begun: where words stand, not the words.
public struct StoredRecourse: Hashable, Sendable {
  /// `mediator`, `court`, …
  public var kind: String
  /// `threatened`, `begun`, or nil where nothing tells.
  public var state: String?
  /// In Unicode scalars of the verbatim's text.
  public var start: Int
  public var end: Int

  public init(kind: String, state: String?, start: Int, end: Int) {
    (self.kind, self.state) = (kind, state)
    (self.start, self.end) = (start, end)
  }
}

/// Which complaints are asked for.
public struct ComplaintFilter: Hashable, Sendable {
  public var window = Window.everything
  /// The name of a source in the job; nil for all.
  public var source: String?

  public init() {}
}

/// What became of things told of complaints.
public struct ComplaintTelling: Hashable, Sendable {
  /// What was written, and what was known already.
  public var written = 0
  public var known = 0
  /// The ids, by their places in what was told, that no verbatim has; and those that several have.
  public var unknown: [Int] = []
  public var ambiguous: [Int] = []
  /// What would have been done before the verbatim was sent.
  public var early: [Int] = []

  /// Whether nothing stands in the way of any.
  public var isSound: Bool { unknown.isEmpty && ambiguous.isEmpty && early.isEmpty }

  public init() {}
}

/// Somebody was named, or could not be: who asked, when and why.
public struct Reidentification: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var at: Int64
  public var person: String
  public var reason: String
  /// The pseudonym; nil once its customer is erased.
  public var customer: String?
  /// How many candidates were tried.
  public var candidates: Int
  public var isFound: Bool

  public init(
    at: Int64, person: String, reason: String, customer: String?, candidates: Int, isFound: Bool
  ) {
    (self.at, self.person, self.reason) = (at, person, reason)
    (self.customer, self.candidates, self.isFound) = (customer, candidates, isFound)
  }
}
