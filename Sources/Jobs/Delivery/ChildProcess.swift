internal import CSpawn
internal import Glibc

/// A program that is started, given bytes on standard input, waited for, and ended where it takes too long.
///
/// It leads a group of its own, so that what it starts ends with it.
enum ChildProcess {
  /// How long one that is asked to end may take before it is made to.
  private static let mercy = 2.0
  private static let step: UInt32 = 10_000

  /// - Parameter environment: `NAME=value`, added to that of this process.
  static func run(
    _ words: [String], input: [UInt8], environment: [String], seconds: Int
  ) throws(DeliveryProblem) {
    let descriptor = try inputFile(input)
    defer { close(descriptor) }
    let process = try start(words, input: descriptor, environment)
    try judge(wait(for: process, seconds: Double(seconds)))
  }

  /// What is given on standard input, in a file without a name: a full pipe would stop both sides.
  private static func inputFile(_ bytes: [UInt8]) throws(DeliveryProblem) -> Int32 {
    guard let file = tmpfile() else { throw .cannotOpen(errno) }
    let descriptor = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3)
    fclose(file)
    guard descriptor >= 0 else { throw .cannotOpen(errno) }
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + start, bytes.count - start) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(descriptor)
        throw .cannotWrite(code)
      }
      start += count
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  /// Starts a program with the standard files of this one, in a group of its own: a signal to the terminal's group
  /// reaches it through this program alone.
  static func start(_ words: [String]) throws(DeliveryProblem) -> pid_t { try start(words, input: nil, []) }

  private static func start(
    _ words: [String], input: Int32?, _ environment: [String]
  ) throws(DeliveryProblem) -> pid_t {
    let names = environment.map { ($0.split(separator: "=").first.map(String.init) ?? $0) + "=" }
    let inherited = Self.inherited().filter { variable in !names.contains { variable.hasPrefix($0) } }
    return try spawn(words, inherited + environment, by: posix_spawnp) { actions in
      guard let input else { return }
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      // What it says belongs beside what this program says, never among its data.
      posix_spawn_file_actions_adddup2(&actions, 2, 1)
    }
  }

  /// Starts a program in a folder, with an environment of its own: it writes to a file, reads nothing, and what it says
  /// is not heard.
  static func start(
    _ words: [String], writingTo output: Int32, in folder: String, environment: [String]
  ) throws(DeliveryProblem) -> pid_t {
    try spawn(words, environment, by: posix_spawn) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
      cspawn_begin_in(&actions, folder.isEmpty ? "." : folder)
    }
  }

  private typealias CStrings = UnsafePointer<UnsafeMutablePointer<CChar>?>
  private typealias Spawn = (
    UnsafeMutablePointer<pid_t>, UnsafePointer<CChar>, UnsafePointer<posix_spawn_file_actions_t>,
    UnsafePointer<posix_spawnattr_t>, CStrings, CStrings
  ) -> Int32

  /// - Parameters:
  ///   - spawn: `posix_spawnp` looks for the program in the folders of `PATH`, `posix_spawn` does not.
  ///   - files: says which files the program has.
  private static func spawn(
    _ words: [String], _ environment: [String], by spawn: Spawn, files: (inout posix_spawn_file_actions_t) -> Void
  ) throws(DeliveryProblem) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    files(&actions)
    prepare(&attributes)
    var process: pid_t = 0
    let status = withCStrings(words) { words in
      withCStrings(environment) { environment in
        spawn(&process, words[0]!, &actions, &attributes, words, environment)
      }
    }
    guard status == 0 else { throw .cannotStart(status) }
    return process
  }

  /// No signal is ignored or held back in it, whatever this program does.
  private static func prepare(_ attributes: inout posix_spawnattr_t) {
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  }

  private static func inherited() -> [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(String(cString: variable))
      next += 1
    }
    return variables
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (CStrings) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { body(CStrings($0.baseAddress!)) }
  }

  /// The status that `waitpid` gives, or nil where the time ran out.
  private static func wait(for process: pid_t, seconds: Double) -> Int32? {
    if let status = wait(for: process, until: seconds) { return status }
    end(process)
    return nil
  }

  /// Asks a program and all that it started to end, and makes them where they do not.
  static func end(_ process: pid_t) {
    kill(-process, SIGTERM)
    let hasEnded = wait(for: process, until: mercy) != nil
    kill(-process, SIGKILL)
    guard !hasEnded else { return }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  }

  private static func wait(for process: pid_t, until seconds: Double) -> Int32? {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      var status: Int32 = 0
      let found = waitpid(process, &status, WNOHANG)
      if found == process { return status }
      if found < 0 && errno != EINTR { return 0 }
      guard ContinuousClock.now < end else { return nil }
      usleep(step)
    }
  }

  private static func judge(_ status: Int32?) throws(DeliveryProblem) {
    guard let status else { throw .late }
    let signal = status & 0x7F
    if signal != 0 { throw .killed(signal: signal) }
    let code = status >> 8 & 0xFF
    if code != 0 { throw .exit(code) }
  }
}
