internal import Foundation

/// What the clocks of a time zone show, and when. Times of both are in whole seconds from 1970-01-01.
public struct WallClock: Hashable, Sendable {
  private let zone: TimeZone

  /// - Parameter name: such as `Europe/Paris`.
  public init(named name: String) throws(ScheduleProblem) {
    guard let zone = TimeZone(identifier: name) else { throw ScheduleProblem(.unknownZone, name) }
    self.zone = zone
  }

  public static let utc = WallClock(zone: .gmt)

  /// The zone of the machine.
  public static var ofMachine: WallClock { WallClock(zone: .current) }

  private init(zone: TimeZone) { self.zone = zone }

  public var name: String { zone.identifier }

  /// What the clock shows at a time, as if it were UTC.
  public func shown(at time: Int64) -> Int64 { time + offset(at: time) }

  /// Clocks lie within 14 hours of UTC, and were once put on by a whole day (Apia, 2011).
  private static let reach: Int64 = 40 * 3_600

  /// What the clock shows about the times when it may show something from `first` to `last`.
  func view(from first: Int64, to last: Int64) -> WallClockView {
    var stretches: [WallClockView.Stretch] = []
    var start = first - Self.reach
    let end = last + Self.reach
    while start < end {
      let change = change(after: start, before: end)
      stretches.append(WallClockView.Stretch(start: start, end: change, offset: offset(at: start)))
      start = change
    }
    return WallClockView(stretches: stretches)
  }

  /// Half a day, so that two changes on following days are both seen.
  private static let step: Int64 = 12 * 3_600

  /// The first time after `start` with another offset; `end` where there is none before it.
  private func change(after start: Int64, before end: Int64) -> Int64 {
    let old = offset(at: start)
    var low = start
    while low < end {
      var high = min(low + Self.step, end)
      if offset(at: high) != old {
        while high - low > 1 {
          let middle = low + (high - low) / 2
          if offset(at: middle) == old { low = middle } else { high = middle }
        }
        return high
      }
      low = high
    }
    return end
  }

  private func offset(at time: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time))))
  }
}
