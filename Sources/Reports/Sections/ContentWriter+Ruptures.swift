internal import Journeys
internal import Verbatims

/// Where the way breaks, which stages are passed over, and what contacting again costs.
extension ContentWriter {
  private static let mostRuptures = 12

  var ruptureBlocks: [Block] {
    var blocks: [Block] = []
    if !map.flows.ruptures.isEmpty {
      blocks += [.heading(say(SectionWords.ruptures)), .table(ruptureTable)]
    }
    if !map.flows.skipped.isEmpty {
      blocks += [.heading(say(SectionWords.skipped)), .table(skippedTable)]
    }
    if map.efforts.stages.contains(where: { $0.contactsAgain > 0 }) {
      blocks += [.heading(say(SectionWords.efforts)), .table(effortTable)]
      if map.efforts.hasCosts { blocks.append(.note(say(SectionWords.costNote))) }
    }
    return blocks
  }

  private var ruptureTable: ReportTable {
    let rows = map.flows.ruptures.prefix(Self.mostRuptures).map { rupture in
      ReportTable.Row(
        cells: [
          reading.say(rupture.rupture.names), name(rupture.place), rupture.next.map(name) ?? "–",
          numerals.count(rupture.customers),
        ], link: reading.link(stage: Int(rupture.place.stage), channel: Int(rupture.place.channel)),
        isUncertain: rupture.customers < Grade.fewestCustomers)
    }
    return table(
      SectionWords.rupturesCaption,
      [
        (SectionWords.rupture, false), (MapWords.touchpoint, false), (SectionWords.then, false),
        (MapWords.customersHead, true),
      ], Array(rows))
  }

  /// A touchpoint; its stage alone where no channel is told.
  private func name(_ place: JourneyPlace) -> String {
    let (stage, channel) = (Int(place.stage), Int(place.channel))
    return channel < map.journey.channels.count ? reading.touchpoint(stage, channel) : reading.stage(stage)
  }

  private var skippedTable: ReportTable {
    let rows = map.flows.skipped.map { skipped in
      let jump = skipped.jumps.first.map { jump in
        reading.stage(jump.from) + " → " + reading.stage(jump.to) + " (" + numerals.count(jump.customers) + ")"
      }
      return ReportTable.Row(cells: [
        reading.stage(skipped.stage), numerals.count(skipped.telling.trials), numerals.count(skipped.skipping),
        skipped.telling.share.map { numerals.percent(1 - $0) } ?? "–", jump ?? "–",
      ])
    }
    return table(
      SectionWords.skippedCaption,
      [
        (MapWords.stage, false), (SectionWords.itineraries, true), (SectionWords.withoutIt, true),
        (SectionWords.shareOfThem, true), (SectionWords.mostOften, false),
      ], rows)
  }

  private var effortTable: ReportTable {
    let hasCosts = map.efforts.hasCosts
    let rows = map.efforts.stages.filter { $0.contactsAgain > 0 }.sorted { one, other in
      one.contactsAgain > other.contactsAgain
    }.map { stage in
      let number = stage.stage ?? map.matrix.stageCount
      let costs = stage.costs.map { money($0) }.joined(separator: " + ")
      let priced = [costs.isEmpty ? "–" : costs, numerals.count(stage.unpriced)]
      return ReportTable.Row(
        cells: [
          reading.stage(number), stage.effort.map(numerals.percent) ?? "–", numerals.count(stage.contactsAgain),
        ] + (hasCosts ? priced : []), link: reading.link(stage: number))
    }
    let priced = [(SectionWords.cost, true), (SectionWords.unpriced, true)]
    return table(
      SectionWords.effortsCaption,
      [(MapWords.stage, false), (SectionWords.meanEffort, true), (SectionWords.contactsAgain, true)]
        + (hasCosts ? priced : []), rows)
  }

  /// `1 234 EUR`, in whole units.
  private func money(_ cost: EffortCosts.Cost) -> String {
    numerals.count((cost.amount + 500) / 1000) + FrenchSpaces.wide + cost.currency
  }
}
