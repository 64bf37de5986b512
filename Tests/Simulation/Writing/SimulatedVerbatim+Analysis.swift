import Verbatims

extension SimulatedVerbatim {
  /// The truth as `analyze` would write it, one line without its end: findings without the reading, for tests of speed
  /// and of the map alone. A finding's quote is its sentence.
  public func analysis() -> [UInt8] {
    var json = JSONText()
    let nature = self.nature
    json.raw("{\"id\":")
    json.string(id)
    json.raw(",\"set_aside\":null,\"duplicate_of\":null,\"language\":")
    json.string(tongue.rawValue)
    json.raw(",\"language_score\":1.000,\"sector\":\"telecom\",\"nature\":")
    json.string(nature.name)
    json.raw(",\"dissatisfaction\":")
    json.raw(nature.isDissatisfied ? "true" : "false")
    json.raw(",\"polarity\":")
    json.thousandths(polarity)
    writeEffort(to: &json)
    json.raw(",\"findings\":[")
    writeFindings(to: &json)
    json.raw("],\"recourses\":[],\"cut\":[],\"conversation\":null,\"metadata\":")
    writeMetadata(to: &json)
    json.raw(",\"text\":null,\"redacted\":false,\"engine\":\"0.0.0+lex.000000\"}")
    return json.bytes
  }

  private var nature: (name: String, isDissatisfied: Bool) {
    let bad = truth.count { $0.kind == .irritant }
    let good = truth.count { $0.kind == .enchantment }
    if bad > 0, bad == good { return ("mixed", true) }
    if bad > good { return ("complaint", true) }
    if good > 0 { return ("praise", false) }
    return (truth.isEmpty ? "information" : "suggestion", false)
  }

  /// The mean of the findings' signs and intensities, in thousandths.
  private var polarity: Int {
    let lived = truth.filter { $0.kind != .expectation }
    guard !lived.isEmpty else { return 0 }
    return lived.reduce(0) { $0 + ($1.kind == .irritant ? -1 : 1) * $1.intensity.thousandths } / lived.count
  }

  private func writeEffort(to json: inout JSONText) {
    var signs: [String] = []
    if truth.contains(where: { $0.rupture == .repeatContact }) { signs.append("\"contact_again\"") }
    if truth.contains(where: { $0.rupture == .retell }) { signs.append("\"retell\"") }
    if truth.contains(where: { $0.rupture == .channelSwitch }) { signs.append("\"switch\"") }
    json.raw(",\"effort\":")
    json.thousandths([0, 400, 640, 784][signs.count])
    json.raw(",\"effort_signs\":[")
    json.raw(signs.joined(separator: ","))
    json.raw("]")
  }

  private func writeMetadata(to json: inout JSONText) {
    json.raw("{\"date\":")
    json.string(date)
    json.raw(",\"customer\":")
    json.string(customer.id)
    json.raw(",\"score\":")
    if let score { json.thousandths(score * 1000) } else { json.raw("null") }
    json.raw(",\"question\":null,\"source_channel\":")
    json.string(source.rawValue)
    json.raw(",\"kept\":{")
    for (index, column) in columns.enumerated() {
      if index > 0 { json.raw(",") }
      json.string(column.name)
      json.raw(":")
      json.string(column.value)
    }
    json.raw("}}")
  }
}
