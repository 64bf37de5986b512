import Foundation
import TestSupport
import Testing

@testable import Jobs

@Suite struct `A mail` {
  @Test func `has headers that nothing can add to`() throws {
    let mail = MailText(
      sender: "parcours@example.org", recipients: ["a@example.org", "b@example.org"],
      subject: "Parcours · réclamé\nBcc: x@example.org", identity: "id", body: "Où ?\n", sent: 1_772_420_400)
    let text = String(decoding: mail.bytes, as: UTF8.self)
    let parts = text.components(separatedBy: "\n\n")
    let names = parts[0].split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
      ])
    #expect(text.contains("\nDate: Mon, 2 Mar 2026 03:00:00 +0000\n"))
    #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
    #expect(Data(base64Encoded: parts[1].filter { $0 != "\n" }).map { String(decoding: $0, as: UTF8.self) } == "Où ?\n")
  }

  @Test(arguments: ["", "Alert", "Alerte : 31 « réclamations », à 9 h — €uro 😀 " + String(repeating: "é", count: 200)])
  func `has a subject that Python reads back`(subject: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    let program = """
      import email, email.policy, sys
      message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
      sys.stdout.buffer.write(("" if message["Subject"] is None else message["Subject"]).encode())
      """
    process.arguments = ["-c", program]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    let mail = MailText(
      sender: "a@b.org", recipients: ["c@d.org"], subject: subject, identity: "id", body: "x", sent: 0)
    try input.fileHandleForWriting.write(contentsOf: Data(mail.bytes))
    try input.fileHandleForWriting.close()
    #expect(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == subject)
  }

  @Test(arguments: [
    ("a@b.org", true), ("a.b+c@d-e.org", true), ("-f@b.org", false), ("a@b.org, c@d.org", false),
    ("A <a@b.org>", false), ("a@b.org\nBcc: c@d.org", false), ("a", false), ("@b.org", false), ("a@", false),
    ("a@@b", false), ("a@.b", false), ("é@b.org", false),
  ])
  func `goes to plain addresses only`(address: String, isSafe: Bool) {
    #expect(MailAddress.isSafe(address) == isSafe)
  }

  @Test func `tells all alerts of a run at once, by the program that the job names`() async throws {
    let sample = try AlertSample()
    let program = try sample.folder.write(
      "#!/bin/sh\necho \"$@\" >> '\(sample.folder.path("words"))'\ncat >> '\(sample.folder.path("mail"))'\n",
      to: "sendmail")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    var mail = MailPlan(recipients: ["team@example.org"], sender: "parcours@example.org")
    mail.sendmail = program
    var plan = AlertPlan()
    plan.deliveries = [DeliveryPlan(name: "mail", place: .mail(mail))]
    for _ in 0..<2 { _ = try await sample.run(plan, sample.recourses(0..<3)) }
    #expect(try sample.folder.read("words") == "-i -f parcours@example.org -- team@example.org\n")
    #expect(try sample.folder.read("mail").contains("Subject: =?utf-8?B?"))
  }
}
