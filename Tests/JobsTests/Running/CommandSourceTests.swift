import Foundation
import Interchange
import Storage
import TestSupport
import Testing

@testable import Jobs

/// Sources that are programs: what they write is read as a file is.
@Suite struct `A source that is a command` {
  /// A job with this command, and a program `give` beside it.
  private func job(_ command: String, program: String, more: String = "") throws -> RigJob {
    let job = try RigJob(
      job: """
        sources:
          - name: crm
            format: jsonl
            command: \(command)
        store: store.sqlite
        key: { file: parcours.key }
        lexicons: own.lex
        map: { path: out/map.json, window: all }
        log: { level: info }
        \(more)

        """)
    try job.folder.write("#!/bin/sh\n\(program)\n", to: "give")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: job.folder.path("give"))
    return job
  }

  private static let two = #"printf '{"id":"1","text":"Il y a du retard"}\n{"id":"2","text":"Désagréable"}\n'"#

  private func lines(_ job: RigJob) throws -> Int { try job.dump().split(separator: "\n").count }

  @Test func `is read, and read on where it gives more`() async throws {
    let job = try job("[./give]", program: "cat rows")
    let first = #"{"id":"1","text":"Il y a du retard"}"# + "\n"
    let second = #"{"id":"2","text":"Un vendeur désagréable"}"# + "\n"
    try job.folder.write(first, to: "rows")
    #expect(try await job.runHere().files.new == 1)
    let again = try await job.runHere()
    #expect(again.files.skipped == 1 && again.verbatims == JobSummary.Verbatims())
    try job.folder.write(first + second, to: "rows")
    let grown = try await job.runHere()
    #expect(grown.files.grown == 1 && grown.verbatims.added == 1 && grown.moved.customers.added == 1)
    // All that there is, each time: what it no longer gives goes.
    try job.folder.write(second, to: "rows")
    #expect(try await job.runHere().verbatims.removed == 1)
    #expect(try job.store().files().map(\.path) == ["command:crm"])
    #expect(try lines(job) == 1)
  }

  @Test func `leaves what was there where it gives what is new`() async throws {
    let job = try job("{ run: [./give], gives: new }", program: "cat rows")
    for number in 1...3 {
      try job.folder.write("{\"id\":\"\(number)\",\"text\":\"Du retard, \(number)\"}\n", to: "rows")
      #expect(try await job.runHere().verbatims.added == 1)
    }
    #expect(try await job.runHere().files.skipped == 1)
    try job.folder.write("", to: "rows")
    #expect(try await job.runHere().status == 0)
    #expect(try lines(job) == 3)
    #expect(try job.store().files().allSatisfy { $0.state == .done })
  }

  @Test(arguments: [
    ("[./give]", "\(two); exit 3", "exit:3"), ("[./give]", "\(two); kill -9 $$", "killed:9"),
    ("[./none]", "", "cannot_start:2"), ("[no-such-program]", "", "cannot_start:2"),
    ("{ run: [./give], timeout: 1s }", "\(two); sleep 100000", "late"),
    ("{ run: [./give], timeout: 1s }", "\(two); exec >&-; sleep 100000", "late"),
    ("{ run: [./give], timeout: 1s }", "trap '' TERM; while :; do sleep 0.1; done", "late"),
    (
      "{ run: [./give], most_megabytes: 1 }", "\(two); while :; do echo '                              '; done",
      "too_much"
    ),
    ("{ shell: 'false' }", "", "exit:1"),
  ])
  func `gives nothing where it fails, hangs or writes without end`(
    command: String, program: String, problem: String
  ) async throws {
    let job = try job(command, program: program)
    let summary = try await job.runHere()
    #expect(summary.problems == ["command:crm:\(problem)"])
    #expect(summary.status == 66)
    #expect(try lines(job) == 0)
    #expect(job.folder.names.filter { $0.contains("spool") } == [])
  }

  @Test func `leaves what it gave before where it fails or gives nothing, and other sources are read`() async throws {
    let job = try job("[./give]", program: "cat rows && test ! -e broken")
    try job.folder.write(#"{"id":"1","text":"Il y a du retard"}"# + "\n", to: "rows")
    #expect(try await job.runHere().status == 0)
    try job.folder.write("", to: "broken")
    #expect(try await job.runHere().problems == ["command:crm:exit:1"])
    try FileManager.default.removeItem(atPath: job.folder.path("broken"))
    try job.folder.write("", to: "rows")
    #expect(try await job.runHere().problems == ["command:crm:empty"])
    try job.write(#"{"id":"9","text":"Désagréable"}"# + "\n", to: "inbox/a.jsonl", age: 3600)
    try job.folder.write(
      job.folder.read("job.yaml").replacing("sources:", with: "sources:\n  - files: inbox/*"), to: "job.yaml")
    let both = try await job.runHere()
    #expect(both.status == 2 && both.verbatims.added == 1)
    #expect(try lines(job) == 2)
  }

  @Test func `is given no more of the environment than the job names, and no shell reads its words`() async throws {
    setenv("CRM_TOKEN", "told", 1)
    setenv("CRM_OTHER", "never told", 1)
    let program =
      #"printf '{"id":"%s","text":"%s"}\n' "${CRM_TOKEN-}${CRM_OTHER-}" "$1"; echo spoken >&2; env | wc -l > count; pwd > place"#
    let job = try job("{ run: [./give, '$HOME `id` ; x'], environment: [CRM_TOKEN] }", program: program)
    #expect(try await job.runHere().status == 0)
    let dump = try job.dump()
    #expect(dump.contains(#""id":"told""#) && dump.contains(#"$HOME `id` ; x"#))
    // PATH, LC_ALL, the named one, and what the shell itself adds.
    #expect(try Int(job.folder.read("count").filter(\.isNumber)) ?? 99 <= 6)
    #expect(try job.folder.read("place").hasSuffix(job.folder.url.lastPathComponent + "\n"))
  }

  @Test func `is a line of the shell where it says so`() async throws {
    let job = try job(
      #"{ shell: "for n in 1 2 3; do echo '{\"id\":\"'$n'\",\"text\":\"retard\"}'; done | tail -n 2" }"#, program: "")
    #expect(try await job.runHere().verbatims.added == 2)
  }

  @Test func `puts what cannot be read in quarantine under its own name`() async throws {
    let job = try job("[./give]", program: "\(Self.two); echo '{\"text\": \"coupé'")
    let summary = try await job.runHere()
    #expect(summary.quarantined == 1 && summary.verbatims.added == 2)
    let rows = try job.store().quarantine()
    #expect(rows.map(\.path) == ["command:crm"] && rows.allSatisfy { $0.row.reason.hasPrefix("malformed_json") })
  }

  @Test(arguments: [
    ("{ timeout: 1s }", 4), ("{ run: [a], shell: b }", 4), ("{ run: [a], timeout: soon }", 4),
    ("{ run: [a], most_megabytes: 0 }", 4), ("{ run: [a], gives: some }", 4),
  ])
  func `is told from a mistake`(command: String, line: Int) throws {
    let text = "sources:\n  - name: crm\n    format: jsonl\n    command: \(command)\n"
    let reading = JobReader.read(Array(text.utf8), name: "rig", folder: "/")
    #expect(reading.job == nil && reading.errors.map(\.place.line) == [line])
  }
}
