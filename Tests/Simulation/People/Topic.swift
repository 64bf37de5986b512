import Verbatims

/// What a customer may live well or badly any day.
public enum Topic: String, CaseIterable, Sendable {
  case orderSite = "order.site"
  case site
  case app
  case account
  case advice = "advice.store"
  case counter
  case refund = "refund.store"
  case sign = "sign.store"
  case delivery
  case install
  case repair
  case phone
  case network
  case chat
  case invoice

  var badGroup: String { self == .delivery ? "delivery.late" : rawValue + ".bad" }
  var goodGroup: String { rawValue + ".good" }

  /// Where it stands on the map.
  public var place: Place {
    switch self {
    case .orderSite: Place(.order, .website)
    case .site: Place(.use, .website)
    case .app: Place(.use, .app)
    case .account: Place(.use, .account)
    case .advice: Place(.evaluate, .store)
    case .counter: Place(.support, .store)
    case .refund: Place(.resolve, .store)
    case .sign: Place(.order, .store)
    case .delivery: Place(.receive, .delivery)
    case .install: Place(.receive, .technician)
    case .repair: Place(.resolve, .technician)
    case .phone: Place(.support, .phone)
    case .network: Place(.use, .product)
    case .chat: Place(.support, .chat)
    case .invoice: Place(.manage, .unknown)
    }
  }

  /// What everybody speaks of now and then.
  static let common: [(element: Topic, weight: Double)] = [(.network, 2), (.chat, 1.5), (.invoice, 1)]
}

extension Persona {
  /// What its people speak of, as often as its weight says.
  public var topics: [(element: Topic, weight: Double)] {
    switch self {
    case .online: [(.orderSite, 3), (.site, 3), (.app, 3), (.account, 2)]
    case .shop: [(.advice, 3), (.counter, 3), (.refund, 3), (.sign, 2)]
    case .home: [(.delivery, 5), (.install, 2), (.repair, 0.5), (.phone, 2.5)]
    }
  }
}
