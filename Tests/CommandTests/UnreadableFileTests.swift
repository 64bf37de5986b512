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
}
