import Testing

/// What is printed where nothing can be written.
@Suite struct `A full disk` {
  @Test(arguments: [
    "formats", "explain 'Le colis est perdu.'", "--version", "--help", "analyze --help", "job init --source x",
  ])
  func `is told, and shown by the exit code, whatever is printed`(command: String) throws {
    let run = try Command.shell("\"$P\" \(command) > /dev/full", in: "/tmp")
    #expect(run.status == 74)
    #expect(run.errors.contains("cannot write to standard output: no space left on device"))
  }

  @Test func `is not what a reader is taken for that goes away`() throws {
    let run = try Command.shell("(\"$P\" formats; echo $? >&2) | true", in: "/tmp")
    #expect(run.errors == "0\n")
  }
}
