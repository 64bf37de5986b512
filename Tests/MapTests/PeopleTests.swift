import Journeys
import Simulation
import Testing
import Verbatims

@Suite struct `Among people` {
  @Test func `professionals alone are told to suffer from their invoices`() async throws {
    let made = try await GeneratedMap.planted.value
    let problem = Simulation.invoices
    let place = made.map.subject(problem.place)
    for comparison in made.map.comparisons.segments {
      guard case .segment(let column, let value) = comparison.kind, let here = comparison.difference(place) else {
        continue
      }
      if value == problem.segment.rawValue {
        #expect(here.feelingsDiffer && (here.feelings?.value ?? 0) < -0.3)
        #expect(here.irritatedDiffer && (here.irritated?.difference.value ?? 0) > 0.2)
        #expect(!here.hasMixWarning)
      } else if column == "segment" {
        // Held against others, of whom professionals are some, these look better.
        #expect((here.feelings?.value ?? 0) > 0 && (here.irritated?.difference.value ?? 0) < 0)
      }
    }
  }

  @Test func `what distinguishes professionals are the words of their invoices`() async throws {
    let made = try await GeneratedMap.planted.value
    let problem = Simulation.invoices
    let words = Set(problem.words.values.flatMap(\.self))
    var isTold = false
    for distinction in made.map.distinctions.list {
      guard case .segment(let column, let value) = distinction.group else { continue }
      let told = distinction.features.filter { $0.kind == .word }.map(\.name)
      if value == problem.segment.rawValue {
        isTold = true
        // Of eight words, most are those of any invoice: nobody else speaks of theirs as often.
        #expect(!words.isDisjoint(with: told), "\(told)")
        #expect(distinction.features.first { $0.kind == .irritant }?.name.hasPrefix("errors.") == true)
      } else {
        #expect(words.isDisjoint(with: told), "\(column) \(value): \(told)")
      }
    }
    #expect(isTold)
  }

  @Test func `those who meet wrong invoices are professionals`() async throws {
    let made = try await GeneratedMap.planted.value
    let problem = Simulation.invoices
    let here = made.map.frictions.list.filter { $0.stage == made.map.stage(problem.place.stage) }
    #expect(here.contains { $0.attributes.contains { $0.value == problem.segment.rawValue } })
    for attribute in made.map.frictions.list.flatMap(\.attributes) { #expect(attribute.column == "segment") }
  }

  @Test func `nothing is told of regions and products`() async throws {
    let made = try await GeneratedMap.planted.value
    let silent = Simulation.silence.columns
    for comparison in made.map.comparisons.segments {
      guard case .segment(let column, let value) = comparison.kind, silent.contains(column) else { continue }
      for difference in comparison.differences {
        #expect(!difference.feelingsDiffer && !difference.irritatedDiffer, "\(value) \(difference.subject)")
        #expect(!difference.hasMixWarning, "\(value) \(difference.subject)")
      }
    }
    for distinction in made.map.distinctions.list {
      guard case .segment(let column, let value) = distinction.group, silent.contains(column) else { continue }
      Issue.record("\(value): \(distinction.features.map(\.name))")
    }
  }

  @Test func `the reversal among segments is warned of`() async throws {
    let made = try await GeneratedMap.planted.value
    for segment in [Simulation.reversal.happierInAll, Simulation.reversal.happierInEverySource] {
      let comparison = made.map.comparisons.segments.first {
        $0.kind == .segment(column: "segment", value: segment.rawValue)
      }
      guard let all = comparison?.difference(.all), let feelings = all.feelings, let mix = all.mix else {
        Issue.record("nothing is told of \(segment)")
        continue
      }
      #expect((feelings.value > 0) == (segment == Simulation.reversal.happierInAll), "\(segment): \(feelings)")
      #expect((mix.estimates.adjusted.value > 0) == (segment == Simulation.reversal.happierInEverySource))
      #expect(all.hasMixWarning, "\(segment): \(mix)")
      #expect([.reversed, .hiddenByMix].contains(mix.estimates.verdict), "\(segment): \(mix)")
    }
  }

  @Test func `each of the three ways of living is a candidate`() async throws {
    let made = try await GeneratedMap.planted.value
    let candidates = made.map.candidates.list
    #expect(Set(candidates.map { made.persona(of: $0) }).count == Simulation.personas.count)
    for candidate in candidates { #expect(!candidate.features.isEmpty) }
    #expect(candidates.count == Simulation.personas.count)
  }
}

extension GeneratedMap {
  /// Whose concepts a candidate's features are: those of the persona that tells them more often than the others do.
  fileprivate func persona(of candidate: PersonaCandidates.Candidate) -> WayOfLiving {
    let named = Set(candidate.features.map(\.name))
    var told: [WayOfLiving: Int] = [:]
    for verbatim in corpus {
      told[verbatim.customer.persona, default: 0] += verbatim.truth.count { named.contains($0.concept) }
    }
    return WayOfLiving.allCases.max { told[$0] ?? 0 < told[$1] ?? 0 } ?? .online
  }
}
