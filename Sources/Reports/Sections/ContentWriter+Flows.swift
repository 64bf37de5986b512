internal import Journeys

/// How customers pass from place to place, and where they are lost.
extension ContentWriter {
  private static let mostFlows = 14
  private static let mostLosses = 8

  var flowsSection: Section? {
    let flows = map.flows
    guard !flows.channels.isEmpty || !flows.stages.isEmpty || !flows.losses.isEmpty else { return nil }
    let lead = SectionWords.flowsLead(
      moving: reading.customers(flows.movingCustomers), switching: numerals.count(flows.customersSwitching),
      looping: numerals.count(flows.customersLooping))
    var blocks: [Block] = []
    if let figure = figure("channel-flows", SectionWords.flowsTitle, flows.channels, isChannel: true) {
      blocks.append(.figure(figure))
    }
    if let figure = figure("stage-flows", SectionWords.stageFlowsTitle, flows.stages, isChannel: false) {
      blocks.append(.figure(figure))
    }
    if let paths { blocks += [.heading(say(SectionWords.paths)), .table(paths)] }
    if !flows.losses.isEmpty {
      blocks.append(.heading(say(SectionWords.lossesTitle)))
      blocks.append(.table(losses))
    }
    blocks += ruptureBlocks + channelBlocks
    return Section(
      anchor: Anchor("flows"), title: say(SectionWords.flows), short: say(SectionWords.flowsShort),
      lead: Prose(say(lead)), blocks: blocks)
  }

  private func figure(_ name: String, _ title: Phrase, _ flows: [Flow], isChannel: Bool) -> Figure? {
    let shown = flows.filter { $0.customers >= 2 }.prefix(Self.mostFlows)
    guard shown.count > 1 else { return nil }
    let ribbons = shown.map { flow in
      FlowDiagram.Flow(
        from: self.name(flow.from, isChannel), to: self.name(flow.to, isChannel), customers: flow.customers,
        kind: kind(of: flow, isChannel))
    }
    let chart = FlowDiagram(
      flows: ribbons,
      labels: FlowDiagram.Labels(
        from: say(SectionWords.from), to: say(SectionWords.to), customers: say(MapWords.customersHead),
        kinds: [
          say(isChannel ? SectionWords.passage : SectionWords.onward), say(SectionWords.back),
          say(SectionWords.ruptured),
        ],
        kind: say(SectionWords.direction)), numerals: numerals)
    let note = say(SectionWords.flowsNote)
    return Figure(name: name, title: say(title), description: note, note: note, chart: chart)
  }

  private func name(_ place: JourneyPlace, _ isChannel: Bool) -> String {
    isChannel ? reading.channel(Int(place.channel)) : reading.stage(Int(place.stage))
  }

  /// Most passages that begin with a rupture are drawn as such.
  private func kind(of flow: Flow, _ isChannel: Bool) -> FlowDiagram.FlowKind {
    if flow.ruptureShare >= 0.5 { return .lost }
    return !isChannel && flow.isLoop ? .back : .onward
  }

  private var losses: ReportTable {
    let rows = map.flows.losses.prefix(Self.mostLosses).map { loss in
      let (stage, channel) = (Int(loss.place.stage), Int(loss.place.channel))
      let name = channel < map.journey.channels.count ? reading.touchpoint(stage, channel) : reading.phrase(stage)
      return ReportTable.Row(
        cells: [name, numerals.count(loss.leaving), numerals.count(loss.silent)],
        link: reading.link(stage: stage, channel: channel))
    }
    return ReportTable(
      caption: say(SectionWords.lossesCaption),
      heads: [
        ReportTable.Head(name: say(MapWords.touchpoint), isNumber: false),
        ReportTable.Head(name: say(SectionWords.leavingHead), isNumber: true),
        ReportTable.Head(name: say(SectionWords.silentHead), isNumber: true),
      ], rows: Array(rows))
  }

  /// Self-service left for a person, the channels wished for, the fifth bad contact.
  private var channelBlocks: [Block] {
    let use = map.channelUse
    var lines: [String] = []
    if let share = use.selfService.customers.share, use.selfService.customers.trials > 0 {
      let interval = use.selfService.interval.map { numerals.percentRange($0.low, $0.high) } ?? numerals.percent(share)
      lines.append(say(SectionWords.selfService(numerals.count(use.selfService.customers.successes), interval)))
    }
    let near = use.badContacts[BadContacts.patience - 1] + use.badContacts[BadContacts.patience]
    if use.badContacts.known > 0 { lines.append(say(SectionWords.badContacts(numerals.count(near)))) }
    let wished = use.wished.channels.prefix(3).map { wish in
      reading.channel(Int(wish.place.channel)) + " (" + numerals.count(wish.customers) + ")"
    }
    if !wished.isEmpty { lines.append(say(SectionWords.wished(wished.joined(separator: ", ")))) }
    return lines.isEmpty ? [] : [.heading(say(SectionWords.channelsTitle)), .list(lines.map { Prose($0) })]
  }
}
