public import Findings
public import Verbatims

/// Writes analyses as JSON objects, by DESIGN.md's contract. One value serves one worker.
public struct JSONWriter: Sendable {
  private let names: AnalysisNames
  private let withText: Bool
  private var counter = ScalarCounter()

  public init(names: AnalysisNames, withText: Bool) {
    self.names = names
    self.withText = withText
  }

  /// Appends one object, without a line break.
  public mutating func append(_ verbatim: Verbatim, _ analysis: Analysis, to out: inout [UInt8]) {
    counter.begin(verbatim.text.span)
    appendHead(verbatim, analysis, &out)
    out.append(",\"findings\":[")
    for index in analysis.findings.indices {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      append(analysis.findings[index], analysis, verbatim.text.span, &out)
    }
    out.append("],\"cut\":[")
    for index in analysis.cut.indices {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      append(analysis.cut[index], verbatim.text.span, &out)
    }
    out.append("],\"conversation\":")
    append(analysis.conversation, &out)
    append(verbatim.metadata, &out)
    out.append(",\"text\":")
    out.append(json: withText ? verbatim.text : nil)
    out.append(",\"redacted\":false,\"engine\":")
    out.append(json: names.engine.span)
    out.append(UInt8(ascii: "}"))
  }

  private func appendHead(_ verbatim: Verbatim, _ analysis: Analysis, _ out: inout [UInt8]) {
    out.append("{\"id\":")
    out.append(json: verbatim.id.span)
    out.append(",\"set_aside\":")
    append(analysis.setAside, &out)
    out.append(",\"duplicate_of\":null,\"language\":")
    append(analysis.language, &out)
    out.append(",\"language_score\":")
    out.append(thousandths: analysis.languageScore.thousandths)
    out.append(",\"sector\":")
    out.append(json: analysis.sector)
    out.append(",\"nature\":")
    out.append(json: analysis.nature)
    out.append(",\"dissatisfaction\":")
    out.append(json: analysis.hasDissatisfaction)
    out.append(",\"polarity\":")
    out.append(thousandths: analysis.polarity.thousandths)
    out.append(",\"effort\":")
    out.append(thousandths: analysis.effort.thousandths)
    out.append(",\"effort_signs\":[")
    for (index, sign) in analysis.effortSigns.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      out.append(json: sign)
    }
    out.append(UInt8(ascii: "]"))
  }

  private func append(_ language: Language?, _ out: inout [UInt8]) {
    guard let language else { return out.append("null") }
    out.append(UInt8(ascii: "\""))
    out.append(language)
    out.append(UInt8(ascii: "\""))
  }

  private func append(_ setAside: Analysis.SetAside?, _ out: inout [UInt8]) {
    switch setAside {
    case nil: out.append("null")
    case .reason(let reason): out.append(json: reason)
    case .language(let language):
      out.append("\"language:")
      out.append(language)
      out.append(UInt8(ascii: "\""))
    }
  }

  private mutating func appendSpan(_ range: TextRange, _ text: Span<UInt8>, _ out: inout [UInt8]) {
    out.append("\"start\":")
    out.append(number: counter.scalars(before: range.start, in: text))
    out.append(",\"end\":")
    out.append(number: counter.scalars(before: range.end, in: text))
  }

  private mutating func append(_ cut: Analysis.Cut, _ text: Span<UInt8>, _ out: inout [UInt8]) {
    out.append(UInt8(ascii: "{"))
    appendSpan(cut.range, text, &out)
    out.append(",\"why\":")
    out.append(json: cut.why)
    out.append(UInt8(ascii: "}"))
  }
}

extension JSONWriter {
  private mutating func append(
    _ finding: Finding, _ analysis: Analysis, _ text: Span<UInt8>, _ out: inout [UInt8]
  ) {
    appendPlace(finding, &out)
    out.append(",\"because\":")
    if let because = finding.because { out.append(number: because) } else { out.append("null") }
    out.append(",\"rupture\":")
    out.append(json: finding.rupture)
    out.append(",\"turn\":")
    out.append(number: finding.turn)
    out.append(UInt8(ascii: ","))
    appendSpan(finding.range, text, &out)
    out.append(",\"quote\":")
    out.append(json: text.extracting(finding.range.start..<finding.range.end))
    out.append(",\"evidence\":[")
    for index in finding.evidence {
      if index > finding.evidence.lowerBound { out.append(UInt8(ascii: ",")) }
      append(analysis.evidence[index], analysis, text, &out)
    }
    out.append("]}")
  }

  private func appendPlace(_ finding: Finding, _ out: inout [UInt8]) {
    out.append("{\"kind\":")
    out.append(json: finding.kind)
    out.append(",\"stage\":")
    out.append(json: finding.stage)
    out.append(",\"stage_detail\":null,\"stage_from\":")
    out.append(json: finding.stageFrom)
    out.append(",\"channel\":")
    out.append(json: finding.channel)
    out.append(",\"channel_from\":")
    out.append(json: finding.channelFrom)
    out.append(",\"theme\":")
    out.append(json: finding.theme)
    out.append(",\"concept\":")
    out.append(json: names.concepts[Int(finding.concept)])
    out.append(",\"intensity\":")
    out.append(thousandths: finding.intensity.thousandths)
    out.append(",\"criticality\":")
    out.append(json: finding.criticality)
    out.append(",\"moment_of_truth\":")
    out.append(json: finding.isMomentOfTruth)
    out.append(",\"make_or_break\":")
    out.append(json: finding.makeOrBreak)
  }

  private mutating func append(
    _ evidence: Evidence, _ analysis: Analysis, _ text: Span<UInt8>, _ out: inout [UInt8]
  ) {
    appendEntry(evidence.entry, evidence.range, text, &out)
    out.append(",\"shifters\":[")
    for index in evidence.shifters {
      if index > evidence.shifters.lowerBound { out.append(UInt8(ascii: ",")) }
      let shifter = analysis.shifters[index]
      appendEntry(shifter.entry, shifter.range, text, &out)
      out.append(UInt8(ascii: "}"))
    }
    out.append("]}")
  }

  private mutating func appendEntry(
    _ entry: UInt32, _ range: TextRange, _ text: Span<UInt8>, _ out: inout [UInt8]
  ) {
    out.append("{\"entry\":")
    out.append(json: names.entries[Int(entry)])
    out.append(UInt8(ascii: ","))
    appendSpan(range, text, &out)
  }
}

extension JSONWriter {
  private func append(_ conversation: Analysis.Conversation?, _ out: inout [UInt8]) {
    guard let conversation else { return out.append("null") }
    out.append("{\"turns\":")
    out.append(number: conversation.turns)
    out.append(",\"customer_turns\":")
    out.append(number: conversation.customerTurns)
    out.append(",\"start_polarity\":")
    out.append(thousandths: conversation.startPolarity.thousandths)
    out.append(",\"end_polarity\":")
    out.append(thousandths: conversation.endPolarity.thousandths)
    out.append(",\"resolved\":")
    if let isResolved = conversation.isResolved { out.append(json: isResolved) } else { out.append("null") }
    out.append(",\"seconds\":")
    if let seconds = conversation.seconds { out.append(number: seconds) } else { out.append("null") }
    out.append(",\"began\":")
    out.append(json: conversation.began)
    out.append(",\"sent_to\":")
    out.append(json: conversation.sentTo)
    out.append(UInt8(ascii: "}"))
  }

  private func append(_ metadata: Metadata, _ out: inout [UInt8]) {
    out.append(",\"metadata\":{\"date\":")
    out.append(json: metadata.date)
    out.append(",\"customer\":")
    out.append(json: metadata.customer)
    out.append(",\"score\":")
    if let score = metadata.score { out.append(thousandths: score) } else { out.append("null") }
    out.append(",\"question\":")
    out.append(json: metadata.question)
    out.append(",\"source_channel\":")
    out.append(json: metadata.sourceChannel)
    out.append(",\"kept\":{")
    for (index, kept) in metadata.kept.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      out.append(json: kept.name.span)
      out.append(UInt8(ascii: ":"))
      out.append(json: kept.value)
    }
    out.append("}}")
  }
}
