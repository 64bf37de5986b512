import Journeys
import Verbatims

/// Gathers rows by columns, and writes them as a block of a partial map.
struct BlockPen {
  private var texts: TextNumbers
  private var count = 0
  private var verbatims = ColumnTable<VerbatimColumn>()
  private var findings = ColumnTable<FindingColumn>()
  private var kept = ColumnTable<KeptColumn>()

  private var kinds = MemberNumbers<Kind>()
  private var stages = MemberNumbers<Stage>()
  private var channels = MemberNumbers<Channel>()
  private var themes = MemberNumbers<Theme>()
  private var ruptures = MemberNumbers<Rupture>()
  private var verdicts = MemberNumbers<MakeOrBreak>()
  private var sources = MemberNumbers<PlacementSource>()
  private var natures = MemberNumbers<Nature>()
  private var sectors = MemberNumbers<Sector>()

  init(_ texts: TextPool) { self.texts = TextNumbers(texts) }

  /// Whether a block is large enough.
  var isFull: Bool { count == PartialMap.blockRows || texts.fresh.count >= PartialMap.blockBytes }
  var isEmpty: Bool { count == 0 }

  mutating func add(_ row: VerbatimRow, findings: ArraySlice<FindingRow>, kept: ArraySlice<KeptValue>) {
    count += 1
    addTexts(of: row)
    verbatims[.seconds].append(row.seconds.map { Int($0) })
    verbatims[.score].append(row.score.map { Int($0) })
    verbatims[.sector].append(sectors.number(row.sector, &texts))
    verbatims[.nature].append(natures.number(row.nature, &texts))
    verbatims[.dissatisfaction].append(row.hasDissatisfaction ? 1 : 0)
    verbatims[.redacted].append(row.isRedacted ? 1 : 0)
    verbatims[.polarity].append(Int(row.polarity))
    verbatims[.effort].append(Int(row.effort))
    verbatims[.effortSigns].append(number(signs: row.effortSigns))
    verbatims[.began].append(channels.number(row.began, &texts))
    verbatims[.sentTo].append(channels.number(row.sentTo, &texts))
    verbatims[.resolved].append(row.isResolved.map { $0 ? 1 : 0 })
    verbatims[.findings].append(findings.count)
    verbatims[.kept].append(kept.count)
    for finding in findings { add(finding) }
    for pair in kept {
      self.kept[.column].append(texts.number(pair.column))
      self.kept[.value].append(texts.number(pair.value))
    }
  }

  private mutating func addTexts(of row: VerbatimRow) {
    verbatims[.id].append(texts.number(row.id))
    verbatims[.customer].append(texts.number(row.customer))
    verbatims[.question].append(texts.number(row.question))
    verbatims[.sourceChannel].append(texts.number(row.sourceChannel))
    verbatims[.source].append(texts.number(row.source))
    verbatims[.engine].append(texts.number(row.engine))
    verbatims[.text].append(texts.number(row.text))
    verbatims[.setAside].append(texts.number(row.setAside))
    verbatims[.duplicateOf].append(texts.number(row.duplicateOf))
    verbatims[.language].append(texts.number(row.language))
  }

  private mutating func add(_ row: FindingRow) {
    findings[.kind].append(kinds.number(row.kind, &texts))
    findings[.stage].append(stages.number(row.stage, &texts))
    findings[.stageDetail].append(texts.number(row.stageDetail))
    findings[.stageFrom].append(sources.number(row.stageFrom, &texts))
    findings[.channel].append(channels.number(row.channel, &texts))
    findings[.channelFrom].append(sources.number(row.channelFrom, &texts))
    findings[.theme].append(themes.number(row.theme, &texts))
    findings[.concept].append(texts.number(row.concept))
    findings[.intensity].append(Int(row.intensity))
    findings[.momentOfTruth].append(row.isMomentOfTruth ? 1 : 0)
    findings[.makeOrBreak].append(verdicts.number(row.makeOrBreak, &texts))
    findings[.because].append(Int(row.because))
    findings[.rupture].append(ruptures.number(row.rupture, &texts))
    findings[.turn].append(Int(row.turn))
    findings[.start].append(Int(row.start))
    findings[.end].append(Int(row.end))
    findings[.quote].append(texts.number(row.quote))
    findings[.evidence].append(texts.number(row.evidence))
  }

  /// The number of a set of signs, written as their identifiers with spaces between them.
  private mutating func number(signs: UInt8) -> Int {
    guard signs != 0 else { return 0 }
    var word: [UInt8] = []
    for sign in EffortSign.allCases where signs & 1 << sign.rawValue != 0 {
      if !word.isEmpty { word.append(0x20) }
      word.append(sign.id)
    }
    return texts.number(word: word)
  }

  /// Writes what was gathered as one line, and begins anew.
  mutating func append(to out: inout [UInt8]) {
    out.append("{\"texts\":[")
    out += texts.takeFresh()
    out.append("],\"verbatims\":")
    verbatims.append(to: &out)
    out.append(",\"findings\":")
    findings.append(to: &out)
    out.append(",\"kept\":")
    kept.append(to: &out)
    out.append("}")
    count = 0
  }
}
