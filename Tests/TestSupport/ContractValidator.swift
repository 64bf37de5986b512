import Verbatims

/// Checks lines of `analyze` against the contract of an analysis: keys and their order, types, decimals, vocabulary,
/// spans, quotes and order.
public struct ContractValidator {
  /// What is wrong, with the key where.
  public private(set) var problems: [String] = []
  private var text: [UnicodeScalar]?

  private static let keys = [
    "id", "set_aside", "duplicate_of", "language", "language_score", "sector", "nature", "dissatisfaction", "polarity",
    "effort", "effort_signs", "findings", "recourses", "cut", "conversation", "metadata", "text", "redacted", "engine",
  ]
  private static let findingKeys = [
    "kind", "stage", "stage_detail", "stage_from", "channel", "channel_from", "theme", "concept", "intensity",
    "criticality", "moment_of_truth", "make_or_break", "because", "rupture", "turn", "start", "end", "quote",
    "evidence",
  ]

  public init() {}

  /// The problems of one line. The quotes are held against the verbatim's text, if it is known.
  public static func problems(ofLine line: String, text: String? = nil) -> [String] {
    var validator = ContractValidator()
    do {
      let json = try OrderedJSON(line)
      validator.text = (json["text"]?.text ?? text).map { Array($0.unicodeScalars) }
      validator.check(json)
    } catch {
      validator.problems.append("malformed JSON: \(error)")
    }
    return validator.problems
  }

  private mutating func expect(_ isRight: Bool, _ what: @autoclosure () -> String) {
    if !isRight { problems.append(what()) }
  }

  private mutating func check(_ json: OrderedJSON) {
    expect(json.keys == Self.keys, "keys: \(json.keys)")
    expect(json["id"]?.text?.isEmpty == false, "id is no string")
    for key in ["language_score", "polarity", "effort"] { checkMeasure(json[key], key) }
    checkMember(json["sector"], Sector.self, "sector")
    checkMember(json["nature"], Nature.self, "nature")
    checkBool(json["dissatisfaction"], "dissatisfaction")
    checkBool(json["redacted"], "redacted")
    expect(json["duplicate_of"] == .null || json["duplicate_of"]?.text != nil, "duplicate_of")
    expect(json["text"] == .null || json["text"]?.text != nil, "text")
    checkLanguage(json)
    let signs = (json["effort_signs"]?.elements ?? []).map { EffortSign(id: $0.text ?? "")?.rawValue ?? .max }
    expect(
      signs == signs.sorted() && !signs.contains(.max) && Set(signs).count == signs.count, "effort_signs: \(signs)")
    let engine = json["engine"]?.text ?? ""
    expect(engine.wholeMatch(of: #/\d+\.\d+\.\d+\+lex\.[0-9a-f]{6}/#) != nil, "engine: \(engine)")
    checkFindings(json["findings"]?.elements ?? [])
    for recourse in json["recourses"]?.elements ?? [] { checkRecourse(recourse) }
    for cut in json["cut"]?.elements ?? [] {
      expect(cut.keys == ["start", "end", "why"], "keys of cut: \(cut.keys)")
      checkSpan(cut, "cut")
      expect(CutReason(id: cut["why"]?.text ?? "") != nil, "cut.why")
    }
    checkConversation(json["conversation"])
    checkMetadata(json["metadata"])
    checkSetAside(json)
  }

  private mutating func checkSetAside(_ json: OrderedJSON) {
    guard let reason = json["set_aside"]?.text else { return expect(json["set_aside"] == .null, "set_aside") }
    let isLanguage = reason.hasPrefix("language:")
    expect(isLanguage || SetAsideReason(id: reason) != nil, "set_aside: \(reason)")
    expect(json["nature"] == (isLanguage ? .null : .string("noise")), "nature of what is set aside")
    expect(json["findings"] == .array([]) && json["effort_signs"] == .array([]), "lists of what is set aside")
    expect(json["recourses"] == .array([]), "recourses of what is set aside")
    expect(json["polarity"] == .number("0.000") && json["effort"] == .number("0.000"), "measures of what is set aside")
    expect(json["dissatisfaction"] == .bool(false), "dissatisfaction of what is set aside")
  }

  private mutating func checkLanguage(_ json: OrderedJSON) {
    let code = json["language"]?.text
    expect(json["language"] == .null || code.flatMap { Language(id: $0) } != nil, "language")
  }
}

extension ContractValidator {
  private mutating func checkFindings(_ findings: [OrderedJSON]) {
    for (index, finding) in findings.enumerated() {
      expect(finding.keys == Self.findingKeys, "keys of finding \(index): \(finding.keys)")
      checkMember(finding["kind"], Kind.self, "kind", isNeeded: true)
      checkMember(finding["stage"], Stage.self, "stage", isNeeded: true)
      checkMember(finding["channel"], Channel.self, "channel", isNeeded: true)
      checkMember(finding["theme"], Theme.self, "theme", isNeeded: true)
      checkMember(finding["stage_from"], PlacementSource.self, "stage_from")
      checkMember(finding["channel_from"], PlacementSource.self, "channel_from")
      checkMember(finding["make_or_break"], MakeOrBreak.self, "make_or_break")
      checkMember(finding["rupture"], Rupture.self, "rupture")
      for place in ["stage", "channel"] {
        let isUnknown = finding[place]?.text == "unknown"
        expect((finding["\(place)_from"] == .null) == isUnknown, "\(place)_from of \(finding[place] ?? .null)")
      }
      checkBool(finding["moment_of_truth"], "moment_of_truth")
      checkIntensity(finding)
      expect((finding["turn"]?.int ?? -1) >= 0, "turn")
      let because = finding["because"] ?? .null
      expect(because == .null || findings.indices.contains(because.int ?? -1), "because: \(because)")
      checkSpan(finding, "finding \(index)")
      checkQuote(finding)
      checkEvidence(finding)
    }
    let order = findings.map(Self.sortKey)
    expect(zip(order, order.dropFirst()).allSatisfy { !Self.isBefore($1, $0) }, "findings are not sorted")
  }

  private static func sortKey(_ finding: OrderedJSON) -> (Int, Int, String, String) {
    (finding["start"]?.int ?? 0, finding["end"]?.int ?? 0, finding["kind"]?.text ?? "", finding["theme"]?.text ?? "")
  }

  private static func isBefore(_ a: (Int, Int, String, String), _ b: (Int, Int, String, String)) -> Bool { a < b }

  private mutating func checkIntensity(_ finding: OrderedJSON) {
    checkMeasure(finding["intensity"], "intensity")
    guard case .number(let digits)? = finding["intensity"], let value = Double(digits) else { return }
    let level = value < 0.4 ? "low" : value < 0.7 ? "sensitive" : "very_sensitive"
    expect((0...1).contains(value) && finding["criticality"]?.text == level, "criticality of \(digits)")
  }

  private mutating func checkQuote(_ finding: OrderedJSON) {
    guard let quote = finding["quote"]?.text else { return expect(false, "quote is no string") }
    guard let text, let start = finding["start"]?.int, let end = finding["end"]?.int else { return }
    guard start <= end, end <= text.count else { return expect(false, "span beyond the text") }
    expect(Array(quote.unicodeScalars) == Array(text[start..<end]), "quote is not text[\(start)..<\(end)]")
  }

  private mutating func checkEvidence(_ finding: OrderedJSON) {
    let evidence = finding["evidence"]?.elements ?? []
    expect(!evidence.isEmpty, "a finding without evidence")
    for piece in evidence {
      expect(piece.keys == ["entry", "start", "end", "shifters"], "keys of evidence: \(piece.keys)")
      checkEntry(piece)
      for shifter in piece["shifters"]?.elements ?? [] {
        expect(shifter.keys == ["entry", "start", "end"], "keys of shifter: \(shifter.keys)")
        checkEntry(shifter)
      }
    }
  }

  private mutating func checkRecourse(_ recourse: OrderedJSON) {
    let keys = ["kind", "state", "turn", "start", "end", "quote", "evidence"]
    expect(recourse.keys == keys, "keys of recourse: \(recourse.keys)")
    checkMember(recourse["kind"], Recourse.self, "recourse.kind", isNeeded: true)
    checkMember(recourse["state"], RecourseState.self, "recourse.state")
    expect((recourse["turn"]?.int ?? -1) >= 0, "recourse.turn")
    checkSpan(recourse, "recourse")
    checkQuote(recourse)
    checkEvidence(recourse)
  }

  private mutating func checkEntry(_ piece: OrderedJSON) {
    let entry = piece["entry"]?.text ?? ""
    expect(entry.wholeMatch(of: #/.+\.lex:[1-9]\d*/#) != nil, "entry: \(entry)")
    checkSpan(piece, "evidence")
  }
}

extension ContractValidator {
  private mutating func checkConversation(_ json: OrderedJSON?) {
    guard let json, json != .null else { return expect(json == .null, "conversation") }
    let keys = ["turns", "customer_turns", "start_polarity", "end_polarity", "resolved", "seconds", "began", "sent_to"]
    expect(json.keys == keys, "keys of conversation: \(json.keys)")
    checkMeasure(json["start_polarity"], "start_polarity")
    checkMeasure(json["end_polarity"], "end_polarity")
    checkMember(json["began"], Channel.self, "began")
    checkMember(json["sent_to"], Channel.self, "sent_to")
    expect((json["customer_turns"]?.int ?? .max) <= (json["turns"]?.int ?? -1), "customer_turns")
  }

  private mutating func checkMetadata(_ json: OrderedJSON?) {
    expect(json?.keys == ["date", "customer", "score", "question", "source_channel", "kept"], "metadata")
    if json?["score"] != .null { checkMeasure(json?["score"], "score") }
    for key in ["date", "customer", "question", "source_channel"] {
      expect(json?[key] == .null || json?[key]?.text != nil, key)
    }
    guard case .object(let kept)? = json?["kept"] else { return expect(false, "kept is no object") }
    expect(kept.allSatisfy { $0.value == .null || $0.value.text != nil }, "kept values are no strings")
  }

  private mutating func checkSpan(_ json: OrderedJSON, _ what: String) {
    guard let start = json["start"]?.int, let end = json["end"]?.int else { return expect(false, "span of \(what)") }
    expect(0 <= start && start <= end && end <= text?.count ?? .max, "span of \(what): \(start)..<\(end)")
  }

  private mutating func checkMeasure(_ json: OrderedJSON?, _ key: String) {
    guard case .number(let digits)? = json else { return expect(false, "\(key) is no number") }
    expect(digits.wholeMatch(of: #/-?\d+\.\d{3}/#) != nil && digits != "-0.000", "\(key): \(digits)")
  }

  private mutating func checkBool(_ json: OrderedJSON?, _ key: String) {
    if case .bool? = json { return }
    expect(false, "\(key) is no truth value")
  }

  private mutating func checkMember<Member: Identified>(
    _ json: OrderedJSON?, _ type: Member.Type, _ key: String, isNeeded: Bool = false
  ) {
    if json == .null && !isNeeded { return }
    expect(json?.text.flatMap { Member(id: $0) } != nil, "\(key): \(json ?? .null)")
  }
}
