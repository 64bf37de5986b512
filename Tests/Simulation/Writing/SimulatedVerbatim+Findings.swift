import Verbatims

extension SimulatedVerbatim {
  /// The findings of the contract, comma between.
  func writeFindings(to json: inout JSONText) {
    guard !truth.isEmpty else { return }
    let scalars = Array(text.unicodeScalars)
    let order = sorted
    for (place, index) in order.enumerated() {
      if place > 0 { json.raw(",") }
      var quote = ""
      quote.unicodeScalars.append(contentsOf: scalars[truth[index].span])
      write(truth[index], because: truth[index].because.flatMap { order.firstIndex(of: $0) }, quote: quote, to: &json)
    }
  }

  /// The truth by start, end, kind and theme, as a contract's findings are.
  private var sorted: [Int] {
    func key(_ index: Int) -> (Int, String, String, Int) {
      let finding = truth[index]
      return (finding.span.lowerBound, finding.kind.id.description, finding.theme.id.description, index)
    }
    guard truth.contains(where: { $0.makeOrBreak != nil }) else { return Array(truth.indices) }
    return truth.indices.sorted { key($0) < key($1) }
  }

  private func write(_ finding: PlantedFinding, because: Int?, quote: String, to json: inout JSONText) {
    json.raw("{\"kind\":\"")
    json.raw(finding.kind.id)
    json.raw("\",\"stage\":\"")
    json.raw(finding.stage.id)
    json.raw("\",\"stage_detail\":null,\"stage_from\":")
    json.raw(finding.stage == .unknown ? "null" : "\"clause\"")
    json.raw(",\"channel\":\"")
    json.raw(finding.channel.id)
    json.raw("\",\"channel_from\":")
    json.raw(finding.channel == .unknown ? "null" : "\"clause\"")
    json.raw(",\"theme\":\"")
    json.raw(finding.theme.id)
    json.raw("\",\"concept\":")
    json.string(finding.concept)
    json.raw(",\"intensity\":")
    json.thousandths(finding.intensity.thousandths)
    json.raw(",\"criticality\":\"")
    json.raw(Criticality(intensity: finding.intensity).id)
    json.raw("\",\"moment_of_truth\":")
    json.raw(finding.isMomentOfTruth ? "true" : "false")
    json.raw(",\"make_or_break\":")
    json.raw(finding.makeOrBreak.map { "\"\($0.id)\"" } ?? "null")
    json.raw(",\"because\":")
    json.raw(because.map(String.init) ?? "null")
    json.raw(",\"rupture\":")
    json.raw(finding.rupture.map { "\"\($0.id)\"" } ?? "null")
    writeSpan(finding.span, to: &json)
    json.raw(",\"quote\":")
    json.string(quote)
    json.raw(",\"evidence\":[{\"entry\":\"\(tongue.rawValue)/simulated.lex:1\"")
    writeSpan(finding.span, to: &json, withTurn: false)
    json.raw(",\"shifters\":[]}]}")
  }

  private func writeSpan(_ span: Range<Int>, to json: inout JSONText, withTurn: Bool = true) {
    if withTurn { json.raw(",\"turn\":0") }
    json.raw(",\"start\":")
    json.number(span.lowerBound)
    json.raw(",\"end\":")
    json.number(span.upperBound)
  }
}
