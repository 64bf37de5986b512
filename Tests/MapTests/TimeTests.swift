import Journeys
import Simulation
import Testing
import Verbatims

@Suite struct `In time` {
  @Test func `each planted change is told once, near its month, in its direction and of its size`() async throws {
    let made = try await GeneratedMap.planted.value
    for change in made.simulation.changes {
      let stage = made.map.stage(change.place.stage)
      let told = made.map.trends.changes(of: .irritants(stage: stage))
      #expect(told.count == 1, "\(change.place): \(told)")
      guard let first = told.first else { continue }
      #expect(abs(first.day - day(change.monthName)) <= Self.reach, "\(change.place): \(CivilDay(first.day).iso)")
      #expect(first.reach.lowerBound <= day(change.monthName) && day(change.monthName) <= first.reach.upperBound + 6)
      #expect((first.after > first.before) == change.isWorse)
      let isHere = { (finding: PlantedFinding) in finding.kind == .irritant && finding.stage == change.place.stage }
      let before = made.share(of: isHere) { $0.date < change.monthName }
      let after = made.share(of: isHere) { $0.date >= change.monthName }
      #expect(abs(first.before / before - 1) < 0.2, "\(first.before) for \(before)")
      #expect(abs(first.after / after - 1) < 0.2, "\(first.after) for \(after)")
      #expect(first.ratio.low < after / before && after / before < first.ratio.high)
      #expect(first.holds)
    }
  }

  /// A step from seven to thirteen texts a week is found within six weeks, a clearer one within three.
  private static let (reach, clearReach): (Int32, Int32) = (42, 21)

  @Test func `each planted change is told within three weeks by the clearest series of its stage`() async throws {
    let made = try await GeneratedMap.planted.value
    for change in made.simulation.changes {
      let stage = made.map.stage(change.place.stage)
      let told =
        made.map.trends.changes(of: .irritants(stage: stage)) + made.map.trends.changes(of: .enchantments(stage: stage))
      #expect(told.contains { abs($0.day - day(change.monthName)) <= Self.clearReach }, "\(change.place)")
    }
  }

  @Test func `nothing else is said to have changed`() async throws {
    let made = try await GeneratedMap.planted.value
    // Who leaves writes no more: departures, and the visits that they rest on, come late, and grow with time.
    let late = [made.map.stage(.leave), made.map.stage(made.simulation.moments.place.stage)]
    for trend in made.map.trends.list {
      for change in trend.changes {
        let isPlanted = made.simulation.changes.contains {
          made.map.stage($0.place.stage) == trend.subject.stage && abs(day($0.monthName) - change.day) <= Self.reach
        }
        let isLate = late.contains { $0 == trend.subject.stage } && change.after > change.before
        #expect(isPlanted || isLate, "\(trend.subject) on \(CivilDay(change.day).iso)")
      }
    }
  }

  @Test func `the outage is told as a spike of its week, and as no change`() async throws {
    let made = try await GeneratedMap.planted.value
    let (spike, trends) = (made.simulation.spike, made.map.trends)
    let subject = Trend.Subject.irritants(stage: made.map.stage(spike.place.stage))
    let told = trends.spikes(of: subject)
    #expect(told.map(\.day) == [day(spike.firstDate)])
    #expect(trends.changes(of: subject).isEmpty)
    let most = Double(spike.verbatims)
    for one in told { #expect(Double(one.count) - one.expected > 0.8 * most && one.expected < 0.4 * most) }
  }

  @Test func `no other week is told as a spike, and in the week of the outage only what it is about and all`()
    async throws
  {
    let made = try await GeneratedMap.planted.value
    let spike = made.simulation.spike
    for trend in made.map.trends.list {
      for one in trend.spikes {
        #expect(one.day == day(spike.firstDate), "\(trend.subject) on \(CivilDay(one.day).iso)")
        #expect(trend.subject == .volume || trend.subject.stage == made.map.stage(spike.place.stage))
      }
    }
  }

  @Test func `steady places neither change nor stand out`() async throws {
    let made = try await GeneratedMap.planted.value
    let simulation = made.simulation
    let lived = Set(
      simulation.changes.map(\.place.stage) + [simulation.spike.place.stage, simulation.moments.place.stage])
    for place in Simulation.silence.steadyPlaces where !lived.contains(place.stage) {
      for trend in made.map.trends.list where trend.subject.stage == made.map.stage(place.stage) {
        #expect(trend.changes.isEmpty && trend.spikes.isEmpty, "\(trend.subject)")
      }
    }
  }
}
