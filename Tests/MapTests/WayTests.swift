import Journeys
import Simulation
import Testing
import Verbatims

@Suite struct `On the way` {
  @Test func `the largest way over three channels is the planted one, with all its customers`() async throws {
    let made = try await GeneratedMap.planted.value
    for flow in made.simulation.flows where !flow.isLoop {
      let largest = made.map.flows.channelPaths.first { Set($0.places).count == 3 }
      #expect(largest?.places == flow.steps.map { UInt16(made.map.channel($0.channel)) })
      let told = largest?.customers ?? 0
      #expect(told >= flow.customers && Double(told) < 1.1 * Double(flow.customers), "\(told) of \(flow.customers)")
    }
  }

  @Test func `each passage of the planted ways is told with at least its customers, the planted ones first`()
    async throws
  {
    let made = try await GeneratedMap.planted.value
    for flow in made.simulation.flows {
      for (from, to) in zip(flow.steps, flow.steps.dropFirst()) {
        let told = made.map.flow(from, to)?.customers ?? 0
        #expect(told >= flow.customers, "\(from) to \(to): \(told)")
      }
    }
    let largest = made.simulation.flows[0].steps
    let passages = Set(zip(largest, largest.dropFirst()).compactMap { made.map.flow($0, $1) })
    #expect(Set(made.map.flows.channels.prefix(2)) == passages)
  }

  @Test func `the loop is told as a loop`() async throws {
    let made = try await GeneratedMap.planted.value
    for flow in made.simulation.flows where flow.isLoop {
      let channels = flow.steps.map { UInt16(made.map.channel($0.channel)) }
      let path = made.map.flows.channelPaths.first { $0.places == channels }
      #expect((path?.customers ?? 0) >= flow.customers, "\(path?.customers ?? 0) of \(flow.customers)")
      let stages = flow.steps.map { UInt16(made.map.stage($0.stage)) }
      let back = made.map.flows.stages.first { $0.from.stage == stages[1] && $0.to.stage == stages[2] }
      #expect((back?.customers ?? 0) >= flow.customers)
      #expect(made.map.flows.customersLooping >= flow.customers)
    }
  }

  @Test func `the contact point that is not there is told as missing, and as passed by nobody`() async throws {
    let made = try await GeneratedMap.planted.value
    let gap = made.simulation.gap
    let ruptures = made.map.cell(gap.place).ruptures
    #expect(ruptures[Int(gap.rupture.rawValue)] == gap.customers)
    let wished = made.map.channelUse.wished.touchpoints.filter { $0.missing > 0 }
    #expect(wished.map(\.missing) == [gap.customers])
    #expect(wished.first?.place.stage == UInt16(made.map.stage(gap.place.stage)))
    #expect(wished.first?.place.channel == UInt16(made.map.channel(gap.place.channel)))
  }

  @Test func `effort is highest at its stage, and its ruptures are told there`() async throws {
    let made = try await GeneratedMap.planted.value
    let (effort, map) = (made.simulation.effort, made.map)
    let stages = (0..<map.matrix.stageCount).filter { map.matrix.stages[$0].customers >= 30 }
    let highest = stages.max { map.matrix.stages[$0].meanEffort ?? 0 < map.matrix.stages[$1].meanEffort ?? 0 }
    #expect(highest == map.stage(effort.stage))
    for rupture in effort.ruptures {
      let here = map.matrix.stages[map.stage(effort.stage)].ruptures[Int(rupture.rawValue)]
      let all = map.matrix.all.ruptures[Int(rupture.rawValue)]
      #expect(abs(Double(here) / Double(effort.customers) - 1) <= 0.1, "\(rupture): \(here)")
      #expect(all - here <= effort.customers / 20, "\(rupture): \(all - here) elsewhere")
    }
  }

  @Test func `those sent from one channel to another are told where they are`() async throws {
    let made = try await GeneratedMap.planted.value
    let (effort, map) = (made.simulation.effort, made.map)
    let told = map.flows.ruptures.filter { $0.rupture == .channelSwitch }
    let here = told.filter { Int($0.place.stage) == map.stage(effort.switchedAt.stage) }.reduce(0) { $0 + $1.customers }
    #expect(abs(Double(here) / Double(effort.switched) - 1) <= 0.1, "\(here) of \(effort.switched)")
  }
}

extension JourneyMap {
  /// From channel to channel.
  fileprivate func flow(_ from: Place, _ to: Place) -> Flow? {
    flows.channels.first {
      Int($0.from.channel) == channel(from.channel) && Int($0.to.channel) == channel(to.channel)
    }
  }
}
