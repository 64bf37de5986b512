internal import Crypto

/// Sends one message for several alerts by the machine's own mail program.
struct MailDelivery {
  let plan: MailPlan
  let now: Int64

  func tell(_ messages: [AlertMessage], subject: String) throws(DeliveryProblem) {
    let ids = messages.map(\.id).sorted().joined(separator: "\n")
    let mail = MailText(
      sender: plan.sender, recipients: plan.recipients, subject: subject,
      identity: "parcours." + SHA256.hash(data: Array(ids.utf8)).prefix(16).hexadecimal,
      body: messages.map(\.paragraph).joined(separator: "\n\n") + "\n", sent: now)
    // -i: a line with a single dot is no end; addresses follow --, so that none of them is an option.
    try ChildProcess.run(
      [plan.sendmail, "-i", "-f", plan.sender, "--"] + plan.recipients, input: mail.bytes, environment: [],
      seconds: plan.seconds)
  }
}
