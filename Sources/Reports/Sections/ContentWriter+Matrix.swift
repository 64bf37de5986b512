internal import Journeys
internal import Verbatims

/// Stages × channels.
extension ContentWriter {
  /// So many channels, the most told of, stand in the matrix.
  private static let mostChannels = 12

  var matrixSection: Section? {
    guard !map.matrix.all.isEmpty else { return nil }
    let told = (0..<map.matrix.channelCount).filter { !map.matrix.channels[$0].isEmpty }
    let channels = Set(
      told.sorted { map.matrix.channels[$0].findings > map.matrix.channels[$1].findings }.prefix(Self.mostChannels))
    let shown = told.filter { channels.contains($0) } + [map.matrix.channelCount]
    let matrix = heatMatrix(shown)
    let named = 1 - Double(map.matrix.channels[map.matrix.channelCount].findings) / Double(map.matrix.all.findings)
    var note = say(
      SectionWords.matrixNote(told: map.options.channels == .told, share: numerals.percent(named)))
    if told.count > channels.count {
      note += say(SectionWords.channelsLeftOut(numerals.count(told.count - channels.count)))
    }
    let worst = reading.wear.stages.first.map { say(SectionWords.matrixPicture(reading.phrase($0.stage))) } ?? ""
    let figure = Figure(
      name: "matrix", title: say(SectionWords.matrixTitle), description: worst, note: note, chart: matrix)
    return Section(
      anchor: Anchor("map"), title: say(SectionWords.matrix), short: say(SectionWords.matrixShort),
      lead: Prose(say(SectionWords.matrixLead)), blocks: [.matrix(matrix, figure), .table(shares)])
  }

  private func heatMatrix(_ channels: [Int]) -> HeatMatrix {
    let worst = Set(reading.wear.stages.prefix(3).map(\.stage))
    let stages = map.matrix.stages.indices.filter { !map.matrix.stages[$0].isEmpty || $0 < map.matrix.stageCount }
    let rows = stages.map { stage in
      HeatMatrix.Row(
        name: reading.phrase(stage), band: band(stage),
        total: cell(map.matrix.stages[stage], stage, nil),
        cells: channels.map { cell(map.matrix.cell(stage, $0), stage, $0) },
        isNoted: worst.contains(stage))
    }
    return HeatMatrix(
      rows: rows, bands: MacroStage.allCases.map { reading.say($0.names) } + [say(MapWords.stageNotSaid)],
      columns: channels.map(reading.channel), labels: matrixLabels, numerals: numerals)
  }

  func band(_ stage: Int) -> Int {
    stage < map.journey.stages.count ? Int(map.journey.stages[stage].macro.rawValue) : MacroStage.allCases.count
  }

  private func cell(_ tally: Tally, _ stage: Int, _ channel: Int?) -> HeatMatrix.Cell {
    guard !tally.isEmpty else {
      let isOffered = channel.flatMap { map.journey.isOffered(stage: stage, channel: $0) }
      return isOffered == false ? .notOffered : .silent
    }
    let missing = tally.ruptures[Int(Rupture.missingTouchpoint.rawValue)]
    if channel != nil, missing * 2 >= tally.findings { return .missing(customers: tally.customers) }
    let subject = channel.map { MapSubject.touchpoint(stage: stage, channel: $0) } ?? .stage(stage)
    return .told(
      HeatMatrix.Told(
        feeling: tally.feeling, customers: tally.customers, isMomentOfTruth: reading.isMoment(subject),
        isSmall: tally.verbatims < map.options.fewestVerbatims,
        link: channel.map { reading.link(stage: stage, channel: $0) } ?? reading.link(stage: stage),
        description: description(tally)))
  }

  /// « 312 irritants, 40 enchantements, 12 attentes, effort 23 % »
  private func description(_ tally: Tally) -> String {
    var parts = [
      numerals.count(tally.irritants) + " " + say(MapWords.irritants).lowercased(),
      numerals.count(tally.enchantments) + " " + say(MapWords.enchantments).lowercased(),
      numerals.count(tally.expectations) + " " + say(MapWords.expectations).lowercased(),
    ]
    if let effort = tally.meanEffort {
      parts.append(say(MapWords.effort).lowercased() + " " + numerals.percent(effort))
    }
    return parts.joined(separator: ", ")
  }

  private var matrixLabels: HeatMatrix.Labels {
    HeatMatrix.Labels(
      stage: say(MapWords.stage), total: say(MapWords.total), silent: say(MapWords.nothingSaid),
      missing: say(MapWords.missing), notOffered: say(MapWords.notOffered), momentOfTruth: say(MapWords.momentOfTruth),
      small: say(MapWords.fewVerbatims(map.options.fewestVerbatims)), good: say(MapWords.wellLived),
      bad: say(MapWords.badlyLived), customers: say(MapWords.customersHead))
  }

  private var shares: ReportTable {
    let heads = [
      (say(MapWords.stage), false), (say(MapWords.customersHead), true), (say(MapWords.irritants), true),
      (say(MapWords.enchantments), true), (say(MapWords.expectations), true), (say(MapWords.effort), true),
      (say(SectionWords.shareNamed), true), (say(SectionWords.ranked), false),
    ]
    let rows = (0..<map.matrix.stageCount).filter { !map.matrix.stages[$0].isEmpty }.map { stage in
      let tally = map.matrix.stages[stage]
      return ReportTable.Row(
        cells: [
          reading.phrase(stage), numerals.count(tally.customers), numerals.count(tally.irritants),
          numerals.count(tally.enchantments), numerals.count(tally.expectations),
          tally.meanEffort.map(numerals.percent) ?? "–",
          map.matrix.shareWithChannel(of: stage).map(numerals.percent) ?? "–",
          say(map.matrix.ranksTouchpoints(of: stage) ? SectionWords.yes : SectionWords.no),
        ], link: reading.link(stage: stage), isUncertain: tally.verbatims < map.options.fewestVerbatims)
    }
    return ReportTable(
      caption: say(SectionWords.sharesCaption), heads: heads.map { ReportTable.Head(name: $0.0, isNumber: $0.1) },
      rows: rows)
  }
}
