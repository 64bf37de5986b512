@testable import Jobs

/// Jobs to install.
enum InstallSample {
  static func installation(
    _ schedule: String = "30 3 * * *", zone: String = "Europe/Paris", folder: String = "/srv/avis",
    alerts: [DeliveryPlan] = [], command: Bool = false, mayUseNetwork: Bool = false
  ) throws -> Installation? {
    var job = Job(name: "Avis clients", folder: folder)
    job.schedule = try Schedule(schedule, clock: WallClock(named: zone))
    job.store.path = folder + "/parcours.sqlite"
    job.key = .file(folder + "/parcours.key")
    job.map.path = folder + "/out/map.json"
    if command { job.sources = [JobSource(name: "crm", place: .command(ProgramPlan(words: ["crm-dump"])))] }
    var plan = AlertPlan()
    plan.deliveries = alerts
    job.alerts = plan
    return Installation(
      job, file: folder + "/avis.yaml", program: "/usr/local/bin/parcours", mayUseNetwork: mayUseNetwork)
  }

  static var webhook: DeliveryPlan {
    var plan = WebhookPlan(address: .open("https://hooks.example.org"))
    plan.key = .environment("HOOK_KEY")
    return DeliveryPlan(name: "hook", place: .webhook(plan))
  }

  static let mail = DeliveryPlan(name: "mail", place: .mail(MailPlan(recipients: ["a@b.org"], sender: "c@d.org")))
}
