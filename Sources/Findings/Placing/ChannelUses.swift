import Verbatims

// What a channel that stands beside a finding can say of it.

extension Theme {
  /// How a contact went, whatever it was about.
  var isOfContact: Bool {
    switch self {
    case .friendliness, .competence, .empathy, .reachability, .communication, .honesty: true
    case .waiting, .continuity, .resolution: true
    default: false
    }
  }

  /// How a thing or a place is while it is used.
  fileprivate var isOfUse: Bool {
    switch self {
    case .quality, .performance, .reliability, .usability, .ease, .errors: true
    case .comfort, .cleanliness, .design, .condition: true
    default: false
    }
  }

  fileprivate var isOfMoney: Bool { self == .price || self == .fees || self == .value }
}

extension Channel {
  /// Somebody answers there.
  private var isMeansOfContact: Bool {
    switch self {
    case .phone, .ivr, .chat, .email, .messaging, .social, .mail, .salesperson, .technician: true
    default: false
    }
  }

  /// It is used itself.
  private var isUsed: Bool {
    switch self {
    case .website, .app, .account, .kiosk, .product, .premises: true
    default: false
    }
  }

  /// Only customers use it; on a website one also orders.
  var isOfCustomers: Bool {
    switch self {
    case .app, .account, .product: true
    default: false
    }
  }

  /// Whether a theme of the same clause may be met there: nobody is kind in a device, and what a delivery costs is not
  /// met at the courier's hands.
  func canHold(_ theme: Theme) -> Bool {
    switch self {
    case .product: !theme.isOfContact && theme != .flexibility
    case .delivery: !theme.isOfMoney
    default: true
    }
  }

  /// Whether a theme told in another clause of the sentence is met there: how a contact went where somebody answers, how
  /// a thing is in what is used, how a parcel came at the courier's hands, how fast all went at a counter.
  func draws(_ theme: Theme) -> Bool {
    switch self {
    case .unknown: true
    case .delivery: theme == .timeliness || theme == .condition || theme == .errors
    case .store, .branch: theme.isOfContact || theme == .ease || theme == .timeliness
    default: isMeansOfContact && (theme.isOfContact || theme == .ease) || isUsed && theme.isOfUse
    }
  }

  /// Whether it may be the usual one at a stage: what is sent back, refunded or billed is not in the courier's hands, and
  /// no device is where it is given back. Premises see all of a stay, a phone all of a contract.
  func isUsual(at stage: Stage) -> Bool {
    switch self {
    case .delivery: stage == .receive || stage == .unknown
    case .product: stage == .use || stage == .receive || stage == .unknown
    default: true
    }
  }

  /// The stage that a channel has to itself: an app is used, who picks up the phone is asked for help. A letter, a shop,
  /// a website serve every stage.
  var ownStage: Stage? {
    switch self {
    case .app, .product, .premises: .use
    case .phone, .ivr, .chat, .email, .messaging: .support
    case .delivery: .receive
    default: nil
    }
  }
}
