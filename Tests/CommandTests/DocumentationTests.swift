import Foundation
import Testing

@Suite struct `Documentation of the command` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Documentation")

  /// The help of a command and of all below it, in the order in which help names them.
  private static func pages(_ command: [String] = []) throws -> [(name: String, help: String)] {
    let help = try Command.run(command + ["--help"]).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let listed = lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
    let names = listed.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .map { String($0.dropFirst(2).prefix { $0 != " " }) }
    let own = (name: (["parcours"] + command).joined(separator: " "), help: help)
    return [own] + (try names.flatMap { try pages(command + [$0]) })
  }

  /// The file is this text; `RECORD_SNAPSHOTS=1` writes it.
  private func compare(_ name: String, _ text: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" { try Data(text.utf8).write(to: url) }
    let found = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    #expect(found == text, "Documentation/\(name) is old: run the tests with RECORD_SNAPSHOTS=1")
  }

  @Test func `CLI.md is what help says`() throws {
    var text =
      "# The command line\n\nWritten from `parcours --help` by the tests (`RECORD_SNAPSHOTS=1`); do not edit.\n"
    for page in try Self.pages() { text += "\n## \(page.name)\n\n```\n\(page.help)```\n" }
    try compare("CLI.md", text)
  }

  @Test func `the man page is what help says`() throws {
    var text = """
      .\\" Written from `parcours --help` by the tests (RECORD_SNAPSHOTS=1); do not edit.
      .TH PARCOURS 1 "" "parcours" "User Commands"
      .SH NAME
      parcours \\- reads what customers say and puts it on their journey

      """
    for page in try Self.pages() {
      text += ".SH \(page.name.uppercased())\n.nf\n"
      for line in page.help.split(separator: "\n", omittingEmptySubsequences: false) {
        let escaped = line.replacingOccurrences(of: "\\", with: "\\e").replacingOccurrences(of: "-", with: "\\-")
        text += (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
      }
      text += ".fi\n"
    }
    try compare("parcours.1", text)
  }
}
