import Verbatims

/// The effort that a verbatim tells.
struct Effort {
  private(set) var signs: Set<EffortSign> = []
  /// How often three contacts or more are counted out.
  private(set) var counts = 0

  mutating func add(_ sign: EffortSign) { signs.insert(sign) }

  /// Ruptures imply signs.
  mutating func add(_ rupture: Rupture) {
    switch rupture {
    case .repeatContact: add(.contactAgain)
    case .retell: add(EffortSign.retell)
    case .transfer, .channelSwitch: add(.switch)
    case .noAnswer, .missingTouchpoint, .deadEnd: break
    }
  }

  mutating func addCount() { counts += 1 }

  /// 1 − 0.6ⁿ, n being the number of different signs plus a half for each told count of three contacts or more.
  var measure: Measure {
    let n = Double(signs.count) + 0.5 * Double(counts)
    guard n > 0 else { return .zero }
    var rest = 1.0
    for _ in 0..<Int(n) { rest *= 0.6 }
    // √0.6: half a sign.
    if n != n.rounded(.down) { rest *= 0.774_596_669_241_483_4 }
    return Measure(1 - rest)
  }

  var sorted: [EffortSign] { EffortSign.allCases.filter(signs.contains) }
}
