import Interchange
import Testing
import Verbatims

@testable import Jobs

@Suite struct `The section alerts` {
  private func read(_ text: String) -> JobReading {
    JobReader.read(Array(("sources: [in/*.jsonl]\n" + text).utf8), name: "avis", folder: "/srv/avis")
  }

  @Test func `tells rules and deliveries`() throws {
    let reading = read(
      """
      schedule: { at: "30 3 * * mon-fri", zone: Europe/Paris }
      alerts:
        quotes: true
        language: en
        rules:
          spike: { least: 12, false_alarms: 0.05, window: 2d, change: 2.5, cooldown: 3d }
          volume: off
        to:
          - stdout
          - file: out/alerts.jsonl
          - command: [./notify, "--now"]
            timeout: 10s
          - mail: [team@example.org, lead@example.org]
            from: parcours@example.org
          - webhook: https://hooks.example.org/1
            secret: { environment: HOOK_KEY }
            timeout: 20s
            attempts: 2
          - webhook: { file: hook.url }
            name: chat
      """)
    let job = try #require(reading.job, "\(reading.errors)")
    #expect(job.schedule?.text == "30 3 * * mon-fri" && job.schedule?.clock.name == "Europe/Paris")
    let plan = try #require(job.alerts)
    #expect(plan.showsQuotes && plan.language == .english)
    #expect(plan.norms[.volume] == nil && plan.norms[.newConcept] == .standard(.newConcept))
    let spike = try #require(plan.norms[.spike])
    #expect((spike.least, spike.window, spike.coolDown, spike.history) == (12, 2, 3, 56))
    #expect((spike.falseAlarms, spike.change) == (0.05, 2.5))
    #expect(
      plan.deliveries.map { $0.name.prefix { $0 != "-" } } == ["stdout", "file", "command", "mail", "webhook", "chat"])
    guard case .webhook(let webhook) = plan.deliveries[4].place else { return #expect(Bool(false)) }
    #expect((webhook.seconds, webhook.attempts) == (20, 2))
    #expect(webhook.key == .environment("HOOK_KEY"))
    #expect(plan.deliveries[1].place == .file("/srv/avis/out/alerts.jsonl"))
    #expect(!plan.deliveries[4].name.contains("hooks"))
  }

  @Test(arguments: [
    ("alerts: { to: [carrier pigeon] }", "unknownName"), ("alerts: {}", "missingKey"),
    ("alerts: { to: [{ file: a, mail: b@c.d }] }", "oneDelivery"),
    ("alerts: { to: [{ mail: b@c.d }] }", "missingKey"),
    ("alerts: { to: [{ mail: \"b@c.d, e@f.g\", from: a@b.c }] }", "badMailbox"),
    ("alerts: { to: [{ webhook: \"http://example.org\" }] }", "unsafeAddress"),
    ("alerts: { to: [{ webhook: \"https://example.org\", secret: hunter2 }] }", "literalSecret"),
    ("alerts: { to: [stdout, stdout] }", "deliveryTwice"),
    ("alerts: { to: [stdout], rules: { spikes: off } }", "unknownKey"),
    ("alerts: { to: [stdout], rules: { spike: { least: many } } }", "badNumber"),
    ("alerts: { to: [{ command: x, timeout: 2h }] }", "badTime"),
    ("schedule: \"61 * * * *\"", "badSchedule"), ("schedule: { at: every 1d, zone: Mars }", "badSchedule"),
  ])
  func `tells its mistakes`(text: String, problem: String) {
    let reading = read(text)
    #expect(reading.job == nil)
    #expect(reading.errors.contains { "\($0.problem)".contains(problem) }, "\(reading.errors)")
    #expect(reading.errors.allSatisfy { $0.place.line == 2 })
  }
}
