internal import Verbatims

/// The customers who leave a channel where they help themselves for a person.
///
/// Who orders on the website and collects in the shop leaves nothing. So a passage counts where the self-service step
/// was badly lived or tells of a rupture, or where the same stage goes on with a person; and between two texts only
/// within `longestPause`.
public struct SelfServiceExits: Sendable {
  /// In seconds: thirty days. After that, who can tell that one contact led to the other?
  public static let longestPause: Int64 = 30 * 86_400

  /// The customers who do so, of those who tell of a self-service channel.
  public let customers: Proportion
  public let interval: Interval?
  /// By self-service channel that anybody tells of, in the order of the journey: the customers who leave it for a
  /// person, of those who tell of it.
  public let channels: [SelfServiceChannel]
  /// From channel to channel, by customers, the most first.
  public let exits: [SelfServiceExit]
}

/// A channel where customers help themselves.
public struct SelfServiceChannel: Hashable, Sendable {
  public let channel: Int
  public let leaving: Proportion
  public var interval: Interval? { leaving.interval(.ninetyFive) }
}

/// A passage from self-service to a person.
public struct SelfServiceExit: Hashable, Sendable {
  public let from: Int
  public let to: Int
  public let customers: Int
}

extension JourneyChannel {
  /// Whether somebody of the company meets the customer there and can help; who brings a parcel cannot.
  var hasPerson: Bool {
    guard isDirect, !isSelfService else { return false }
    return kind == .human && !takes.contains(.delivery) || takes.contains(.store) || takes.contains(.branch)
  }
}

/// Counts who leaves self-service.
struct SelfServiceTable: Sendable {
  private struct Exit: Hashable, Sendable {
    let from: UInt16
    let to: UInt16
  }

  private let channels: [JourneyChannel]
  private let unknownStage: UInt16
  private var using = CustomerTable<UInt16>()
  private var leaving = CustomerTable<UInt16>()
  private var exits = CustomerTable<Exit>()
  private var users = CustomerCount()
  private var leavers = CustomerCount()

  init(_ journey: Journey) {
    channels = journey.channels
    unknownStage = UInt16(journey.stages.count)
  }

  /// Counts a step whose channel is told.
  mutating func add(_ step: Step, customer: UInt32) {
    guard channels[Int(step.place.channel)].isSelfService else { return }
    using.add(step.place.channel, customer: customer)
    users.add(customer)
  }

  /// Counts a passage between steps whose channels are told.
  mutating func add(from: Step, to: Step, pause: Int64, customer: UInt32) {
    let ends = Exit(from: from.place.channel, to: to.place.channel)
    guard channels[Int(ends.from)].isSelfService, channels[Int(ends.to)].hasPerson else { return }
    let isSameStage = from.place.stage == to.place.stage && from.place.stage != unknownStage
    guard from.valence < 0 || from.ruptures != 0 || isSameStage, pause <= SelfServiceExits.longestPause else { return }
    leaving.add(ends.from, customer: customer)
    exits.add(ends, customer: customer)
    leavers.add(customer)
  }

  func exitsFound() -> SelfServiceExits {
    let share = Proportion(leavers.customers, of: users.customers)
    let found = channels.indices.compactMap { channel -> SelfServiceChannel? in
      let users = using.entry(UInt16(channel)).customers
      guard users > 0 else { return nil }
      let leavers = leaving.entry(UInt16(channel)).customers
      return SelfServiceChannel(channel: channel, leaving: Proportion(leavers, of: users))
    }
    let ways = exits.entries.map {
      SelfServiceExit(from: Int($0.key.from), to: Int($0.key.to), customers: $0.customers)
    }
    return SelfServiceExits(
      customers: share, interval: share.interval(.ninetyFive), channels: found,
      exits: ways.sorted { ($1.customers, $0.from, $0.to) < ($0.customers, $1.from, $1.to) })
  }
}
