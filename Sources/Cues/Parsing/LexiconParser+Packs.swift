internal import Verbatims

extension LexiconParser {
  /// Begins the pack of a file in `sectors/` or `journeys/`; its entries are guarded by the sector.
  mutating func beginPack(_ path: String) {
    let parts = path.split(separator: "/")
    guard parts.count == 2, parts[0] == "sectors" || parts[0] == "journeys" else { return }
    let sector = parts[0] == "sectors" ? Sector(id: parts[1].dropLast(4)) : nil
    if parts[0] == "sectors", sector == nil {
      let fault = LexiconFault(.unknownIdentifier(of: "sector", String(parts[1])), at: 0..<0)
      amend { [file] in $0.faults.append(.init(file: file, fault: fault)) }
    }
    kind = .entries
    if let sector { sectorGuard = 1 << UInt32(sector.rawValue) }
    pack = amend {
      $0.packs.append(SectorPack(sector: sector))
      return $0.packs.count - 1
    }
  }

  /// Reads `name fr …` or `prior stage:use 0.6 [theme:ID] [at:CHANNEL]`; false where the line is an entry.
  mutating func readPackRow(_ start: Int, _ end: Int) throws(LexiconFault) -> Bool {
    guard let pack else { return false }
    var position = start
    guard let word = bytes.nextField(&position, end) else { return true }
    if bytes.spells(word, "name") {
      let expected = LexiconFault(.badRow(expected: "name fr …, or name en …"), at: start..<end)
      guard let language = bytes.nextField(&position, end) else { throw expected }
      var words: [String] = []
      while let field = bytes.nextField(&position, end) { words.append(bytes.string(field)) }
      guard !words.isEmpty, ["fr", "en"].contains(bytes.string(language)) else { throw expected }
      let name = words.joined(separator: " ")
      let isFrench = bytes.spells(language, "fr")
      amend { if isFrench { $0.packs[pack].frenchName = name } else { $0.packs[pack].englishName = name } }
      return true
    }
    guard bytes.spells(word, "prior") else { return false }
    let prior = try readPrior(&position, end, line: start..<end)
    amend { $0.packs[pack].priors.append(prior) }
    return true
  }

  private mutating func readPrior(
    _ position: inout Int, _ end: Int, line: Range<Int>
  ) throws(LexiconFault) -> SectorPack.Prior {
    let expected = LexiconFault(
      .badRow(expected: "prior stage:use 0.6, or prior stage:pay 0.7 theme:price at:store"), at: line)
    var prior = SectorPack.Prior(weight: .zero)
    while let field = bytes.nextField(&position, end) {
      if let weight = bytes.hundredths(field) {
        prior.weight = Measure(thousandths: weight * 10)
        continue
      }
      if field.count > 3, bytes.spells(field.prefix(3), "at:") {
        guard let setting = Channel(id: bytes.string(field.dropFirst(3))), setting != .unknown else { throw expected }
        prior.setting = setting
        continue
      }
      var place = Entry()
      try readReading(field, into: &place)
      prior.stage = place.stage ?? prior.stage
      prior.channel = place.channel ?? prior.channel
      prior.theme = place.theme ?? prior.theme
    }
    guard prior.stage != nil || prior.channel != nil, prior.weight > .zero, prior.weight <= .one else { throw expected }
    return prior
  }
}
