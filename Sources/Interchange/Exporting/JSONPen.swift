import Findings
import Verbatims

/// Writes one analysis; the keys stand here in the order of the contract, or in `FragmentTable`'s fragments after what
/// precedes them.
struct JSONPen {
  var cursor: ByteCursor
  var counter: ScalarCounter
  let fragments: JSONFragments

  mutating func putHead(_ verbatim: Verbatim, _ analysis: Analysis) {
    cursor.put("{\"id\":")
    cursor.put(json: verbatim.id.span)
    putLanguage(analysis)
    cursor.put(thousandths: analysis.languageScore.thousandths)
    fragments.put(analysis.sector, &cursor)
    fragments.put(analysis.nature, isDissatisfied: analysis.hasDissatisfaction, &cursor)
    cursor.put(thousandths: analysis.polarity.thousandths)
    cursor.put(",\"effort\":")
    cursor.put(thousandths: analysis.effort.thousandths)
    cursor.put(",\"effort_signs\":[")
    for index in analysis.effortSigns.indices {
      if index > 0 { cursor.put(UInt8(ascii: ",")) }
      cursor.put(json: analysis.effortSigns[index])
    }
  }

  /// Puts the reason for setting aside and the language.
  private mutating func putLanguage(_ analysis: Analysis) {
    if analysis.setAside == nil, fragments.putBeginning(analysis.language, &cursor) { return }
    cursor.put(",\"set_aside\":")
    put(analysis.setAside)
    cursor.put(",\"duplicate_of\":null,\"language\":")
    put(analysis.language)
    cursor.put(",\"language_score\":")
  }

  private mutating func put(_ language: Language?) {
    guard let language else { return cursor.put("null") }
    cursor.put(UInt8(ascii: "\""))
    cursor.put(language)
    cursor.put(UInt8(ascii: "\""))
  }

  private mutating func put(_ setAside: Analysis.SetAside?) {
    switch setAside {
    case nil: cursor.put("null")
    case .reason(let reason): cursor.put(json: reason)
    case .language(let language):
      cursor.put("\"language:")
      cursor.put(language)
      cursor.put(UInt8(ascii: "\""))
    }
  }

  /// Puts the numbers of a range, after the key of the first.
  @inline(__always)
  private mutating func putSpan(_ range: TextRange, _ text: Span<UInt8>) {
    cursor.put(number: counter.scalars(before: range.start, in: text))
    cursor.put(",\"end\":")
    cursor.put(number: counter.scalars(before: range.end, in: text))
  }
}

/// Findings.
extension JSONPen {
  mutating func putFindings(_ analysis: Analysis, _ text: Span<UInt8>) {
    cursor.put("],\"findings\":[")
    for index in analysis.findings.indices {
      if index > 0 { cursor.put(UInt8(ascii: ",")) }
      put(analysis.findings[index], analysis, text)
    }
  }

  private mutating func put(_ finding: Finding, _ analysis: Analysis, _ text: Span<UInt8>) {
    fragments.put(finding.kind, finding.stage, finding.stageFrom, &cursor)
    fragments.put(finding.channel, finding.channelFrom, &cursor)
    fragments.put(finding.theme, concept: finding.concept, &cursor)
    cursor.put(thousandths: finding.intensity.thousandths)
    fragments.put(finding.criticality, isMomentOfTruth: finding.isMomentOfTruth, finding.makeOrBreak, &cursor)
    fragments.put(because: finding.because, finding.rupture, &cursor)
    cursor.put(number: finding.turn)
    cursor.put(",\"start\":")
    putSpan(finding.range, text)
    cursor.put(",\"quote\":")
    cursor.put(json: text, from: finding.range.start, to: finding.range.end)
    cursor.put(",\"evidence\":[")
    for index in finding.evidence {
      if index > finding.evidence.lowerBound { cursor.put(UInt8(ascii: ",")) }
      put(analysis.evidence[index], analysis, text)
    }
    cursor.put("]}")
  }

  private mutating func put(_ evidence: Evidence, _ analysis: Analysis, _ text: Span<UInt8>) {
    fragments.put(entry: evidence.entry, &cursor)
    putSpan(evidence.range, text)
    cursor.put(",\"shifters\":[")
    for index in evidence.shifters {
      if index > evidence.shifters.lowerBound { cursor.put(UInt8(ascii: ",")) }
      fragments.put(entry: analysis.shifters[index].entry, &cursor)
      putSpan(analysis.shifters[index].range, text)
      cursor.put(UInt8(ascii: "}"))
    }
    cursor.put("]}")
  }
}

/// What follows the findings.
extension JSONPen {
  mutating func putTail(_ verbatim: Verbatim, _ analysis: Analysis, withText: Bool) {
    let isEmpty =
      analysis.recourses.isEmpty && analysis.cut.isEmpty && analysis.conversation == nil && verbatim.metadata.isEmpty
    if isEmpty && !withText { return fragments.putEmptyEnding(&cursor) }
    let text = verbatim.text.span
    putRecourses(analysis, text)
    putCuts(analysis, text)
    put(analysis.conversation)
    put(verbatim.metadata)
    cursor.put(",\"text\":")
    if withText { cursor.put(json: text) } else { cursor.put("null") }
    fragments.putEngine(&cursor)
  }

  private mutating func putRecourses(_ analysis: Analysis, _ text: Span<UInt8>) {
    cursor.put("],\"recourses\":[")
    for index in analysis.recourses.indices {
      let told = analysis.recourses[index]
      if index > 0 { cursor.put(UInt8(ascii: ",")) }
      cursor.put("{\"kind\":")
      cursor.put(json: told.recourse)
      cursor.put(",\"state\":")
      cursor.put(json: told.state)
      cursor.put(",\"turn\":")
      cursor.put(number: told.turn)
      cursor.put(",\"start\":")
      putSpan(told.range, text)
      cursor.put(",\"quote\":")
      cursor.put(json: text, from: told.range.start, to: told.range.end)
      cursor.put(",\"evidence\":[")
      fragments.put(entry: told.entry, &cursor)
      putSpan(told.cue, text)
      cursor.put(",\"shifters\":[]}]}")
    }
  }

  private mutating func putCuts(_ analysis: Analysis, _ text: Span<UInt8>) {
    cursor.put("],\"cut\":[")
    for index in analysis.cut.indices {
      if index > 0 { cursor.put(UInt8(ascii: ",")) }
      cursor.put("{\"start\":")
      putSpan(analysis.cut[index].range, text)
      cursor.put(",\"why\":")
      cursor.put(json: analysis.cut[index].why)
      cursor.put(UInt8(ascii: "}"))
    }
    cursor.put("],\"conversation\":")
  }

  private mutating func put(_ conversation: Analysis.Conversation?) {
    guard let conversation else { return cursor.put("null") }
    cursor.put("{\"turns\":")
    cursor.put(number: conversation.turns)
    cursor.put(",\"customer_turns\":")
    cursor.put(number: conversation.customerTurns)
    cursor.put(",\"start_polarity\":")
    cursor.put(thousandths: conversation.startPolarity.thousandths)
    cursor.put(",\"end_polarity\":")
    cursor.put(thousandths: conversation.endPolarity.thousandths)
    cursor.put(",\"resolved\":")
    if let isResolved = conversation.isResolved { cursor.put(json: isResolved) } else { cursor.put("null") }
    cursor.put(",\"seconds\":")
    if let seconds = conversation.seconds { cursor.put(number: seconds) } else { cursor.put("null") }
    cursor.put(",\"began\":")
    cursor.put(json: conversation.began)
    cursor.put(",\"sent_to\":")
    cursor.put(json: conversation.sentTo)
    cursor.put(UInt8(ascii: "}"))
  }

  private mutating func put(_ metadata: Metadata) {
    cursor.put(",\"metadata\":{\"date\":")
    cursor.put(json: metadata.date)
    cursor.put(",\"customer\":")
    cursor.put(json: metadata.customer)
    cursor.put(",\"score\":")
    if let score = metadata.score { cursor.put(thousandths: score) } else { cursor.put("null") }
    cursor.put(",\"question\":")
    cursor.put(json: metadata.question)
    cursor.put(",\"source_channel\":")
    cursor.put(json: metadata.sourceChannel)
    cursor.put(",\"kept\":{")
    for (index, kept) in metadata.kept.enumerated() {
      if index > 0 { cursor.put(UInt8(ascii: ",")) }
      cursor.put(json: kept.name.span)
      cursor.put(UInt8(ascii: ":"))
      cursor.put(json: kept.value)
    }
    cursor.put("}}")
  }
}

extension Metadata {
  /// Whether nothing came along.
  fileprivate var isEmpty: Bool {
    date == nil && customer == nil && score == nil && question == nil && sourceChannel == nil && kept.isEmpty
  }
}
