/// What a customer is planted to live once, besides the ordinary.
public enum Part: Hashable, Sendable, CaseIterable {
  case ordinary
  /// Website, then phone, then shop, told in one text.
  case flowTold
  /// The same, in three contacts.
  case flowContacts
  /// Delivery, phone, delivery again, told in one text.
  case loopTold
  case loopContacts
  /// Sent from customer service to the website.
  case switched
  case leavesForPrice
  case leavesForNetwork
  case leavesForPhone
  case staysForAdviser
  case staysForNetwork
  /// An engineer's visit that decided.
  case visitBroke
  case visitMade
  /// Found no phone number.
  case noNumber
  /// Had to chase or to tell again.
  case effort

  /// How many customers in a thousand play it.
  public var perMille: Int {
    switch self {
    case .ordinary: 0
    case .flowTold, .flowContacts: 60
    case .loopTold, .loopContacts: 12
    case .switched: 40
    case .leavesForPrice: 20
    case .leavesForNetwork: 12
    case .leavesForPhone: 10
    case .staysForAdviser: 12
    case .staysForNetwork: 8
    case .visitBroke: 22
    case .visitMade: 18
    case .noNumber: 30
    case .effort: 50
    }
  }

  /// How many of so many customers play it, exactly.
  public func customers(of all: Int) -> Int {
    guard self == .ordinary else { return all * perMille / 1000 }
    return all - Self.allCases.reduce(0) { $0 + ($1 == .ordinary ? 0 : $1.customers(of: all)) }
  }

  /// The groups of sentences of the part, in the order told.
  public var groups: [String] {
    switch self {
    case .ordinary: []
    case .flowTold, .flowContacts: ["flow.website", "flow.phone", "flow.store"]
    case .loopTold, .loopContacts: ["loop.first", "loop.middle", "loop.last"]
    case .switched: ["switch"]
    case .leavesForPrice: ["leave.price"]
    case .leavesForNetwork: ["leave.network"]
    case .leavesForPhone: ["leave.phone"]
    case .staysForAdviser: ["stay.adviser"]
    case .staysForNetwork: ["stay.network"]
    case .visitBroke: ["visit.break"]
    case .visitMade: ["visit.make"]
    case .noNumber: ["no.number"]
    case .effort: ["repeat", "retell"]
    }
  }

  /// Whether each step is a contact of its own, days apart.
  var isSpread: Bool { self == .flowContacts || self == .loopContacts }

  /// Whether the part is all that the customer ever writes, so that nothing stands between its steps.
  var isAlone: Bool { groups.count == 3 }

  /// Whether nothing comes after it.
  var isLast: Bool {
    switch self {
    case .leavesForPrice, .leavesForNetwork, .leavesForPhone, .visitBroke: true
    default: false
    }
  }
}
