import Foundation
import TestSupport
import Testing

@testable import ParcoursCommand

@Suite("Files that cannot be read")
struct UnreadableFileTests {
  @Test(arguments: [["evaluate"], ["blueprint", "check"], ["job", "run"]])
  func `a folder given for a file is said to be one`(command: [String]) throws {
    let run = try Command.run(command + ["/tmp"])
    #expect(run.status == ExitStatus.noInput.rawValue)
    #expect(run.errors.contains("is a folder"))
  }

  /// A folder of things that cannot be read, whatever the rights of who runs the test, and a file that can.
  private func odds() throws -> (folder: TemporaryFolder, names: [(name: String, message: String)]) {
    let folder = try TemporaryFolder()
    try folder.write("text\nIls ont perdu mon colis\n", to: "z.csv")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path("link.csv"), withDestinationPath: "none.csv")
    try manager.createSymbolicLink(atPath: folder.path("loop.csv"), withDestinationPath: "loop.csv")
    mkfifo(folder.path("pipe.csv"), 0o600)
    try folder.write("text\nmot\n", to: "shut.csv")
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path("shut.csv"))
    var names = [
      ("link.csv", "error: cannot open: no such file"), ("loop.csv", "error: cannot open: "),
      ("pipe.csv", "error: is no ordinary file; left out"),
    ]
    // Who may do everything may read it.
    if geteuid() != 0 { names.append(("shut.csv", "error: cannot open: permission denied")) }
    return (folder, names)
  }

  @Test func `each is told, and the rest is analysed`() throws {
    let (folder, names) = try odds()
    for run in [
      try Command.run(["analyze", folder.url.path]),
      try Command.run(["analyze"] + names.map { folder.path($0.name) } + [folder.path("z.csv")]),
    ] {
      #expect(run.status == 2 && run.output.contains("perdu mon colis"))
      for (name, message) in names { #expect(run.errors.contains("\(name): \(message)"), "\(name)") }
      #expect(run.errors.contains("\(names.count) file error"))
    }
  }

  @Test func `where nothing can be read, no input is`() throws {
    let (folder, names) = try odds()
    for (name, _) in names { #expect(try Command.run(["analyze", folder.path(name)]).status == 66, "\(name)") }
  }

  @Test func `a pipe that a shell opens is read`() throws {
    let folder = try TemporaryFolder()
    let run = try Command.shell("printf 'text\\nEn retard\\n' | $P analyze /dev/stdin", in: folder.url.path)
    #expect(run.status == 0 && run.output.contains("En retard"))
  }
}
