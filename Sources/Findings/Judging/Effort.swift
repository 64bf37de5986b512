import Verbatims

/// The effort that a verbatim tells.
struct Effort: Hashable {
  /// Bit *n* for the sign of raw value *n*.
  private var signs: UInt8 = 0
  /// How often three contacts or more are counted out.
  private var counts = 0

  mutating func add(_ sign: EffortSign) { signs |= 1 << sign.rawValue }

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
    guard signs != 0 || counts > 0 else { return .zero }
    let n = Double(signs.nonzeroBitCount) + 0.5 * Double(counts)
    var rest = 1.0
    for _ in 0..<Int(n) { rest *= 0.6 }
    // √0.6: half a sign.
    if n != n.rounded(.down) { rest *= 0.774_596_669_241_483_4 }
    return Measure(1 - rest)
  }

  /// Appends the signs, in the order of the vocabulary.
  func append(to list: inout [EffortSign]) {
    guard signs != 0 else { return }
    for sign in EffortSign.allCases where signs & 1 << sign.rawValue != 0 { list.append(sign) }
  }
}
