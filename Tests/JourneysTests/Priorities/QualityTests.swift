import Journeys
import Testing
import Verbatims

@Test func `Contact is held against process`() throws {
  var builder = LedgerBuilder()
  builder.say("c", times: 40, [.enchantment(.support, .phone, .friendliness, 600)])
  builder.say("d", times: 10, [.irritant(.support, .phone, .empathy, 600)])
  builder.say("p", times: 30, [.irritant(.support, .phone, .waiting, 600)])
  builder.say("q", times: 10, [.enchantment(.receive, .delivery, .timeliness, 600)])
  let quality = builder.map().contactAndProcess
  let (contact, process) = (quality.groups[0], quality.groups[1])
  #expect(
    (contact.group, contact.findings, contact.irritants, contact.enchantments, contact.customers) == (
      .contact, 50, 10, 40, 50
    ))
  #expect(abs((contact.feeling.value ?? 0) - 0.6) < 1e-12 && abs((process.feeling.value ?? 0) + 0.5) < 1e-12)
  #expect(abs((quality.difference ?? 0) - 1.1) < 1e-12)
  let interval = try #require(quality.interval)
  #expect(interval.low > 0 && interval.contains(1.1))
  #expect((quality.probability ?? 1) < 0.001)
  let support = Journey.standard.stage("support") ?? -1
  #expect(process.stages[support].value == -1)
}

@Test func `The reserve is what delights when praised and is badly lived`() throws {
  var builder = LedgerBuilder()
  // Competence: 16 of 20 who praise it are delighted, and as many are let down by it.
  builder.say("d", times: 16, [.enchantment(.support, .phone, .competence, 800)])
  builder.say("e", times: 4, [.enchantment(.support, .phone, .competence, 400)])
  builder.say("i", times: 48, [.irritant(.support, .phone, .competence, 600)])
  // Cleanliness is praised without delight.
  builder.say("c", times: 20, [.enchantment(.use, .premises, .cleanliness, 300)])
  builder.say("f", times: 9, [.enchantment(.use, .premises, .design, 900)])
  let reserves = builder.map().reserve.subjects
  let best = try #require(reserves.first { $0.subject == .theme(.competence) })
  #expect(best == reserves.first { if case .theme = $0.subject { true } else { false } })
  #expect((best.praised, best.delighted, best.delight) == (20, 16, 0.8))
  // Feeling: (16 × 0.8 + 4 × 0.4 − 48 × 0.6) / the sum = −14.4 / 43.2 = −1/3.
  #expect(abs((best.value ?? 0) - 0.8 * (1 + 1.0 / 3) / 2) < 1e-12)
  #expect(best.interval?.contains(best.value ?? 0) == true)
  #expect(reserves.first { $0.subject == .theme(.cleanliness) }?.value == 0)
  #expect(!reserves.contains { $0.subject == .theme(.design) })
}
