import Glibc

/// Runs a program, and keeps what it writes on standard output.
///
/// What it says on standard error goes nowhere: it may hold words of customers.
struct CommandRun {
  let plan: ProgramPlan
  /// Where it stands when it begins.
  let folder: String
  /// Beside which file its output is kept.
  let place: String
  let variable: @Sendable (String) -> String?
  let isStopped: @Sendable () -> Bool

  /// Where programs are looked for that are named without a folder, and what they are told of it.
  private static let folders = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/local/sbin", "/usr/sbin", "/sbin"]
  private static let block = 1 << 16
  /// How often the time and the wish to stop are looked at, in milliseconds.
  private static let step: Int32 = 50

  func run() throws(CommandProblem) -> SpooledOutput {
    let output = try SpooledOutput(beside: place)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .cannotStart(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let process: pid_t
    do throws(DeliveryProblem) {
      defer { close(ends[1]) }
      process = try ChildProcess.start(words, writingTo: ends[1], in: folder, environment: environment)
    } catch {
      if case .cannotStart(let code) = error { throw .cannotStart(code) }
      throw .cannotStart(0)
    }
    let end = ContinuousClock.now + .seconds(plan.timeout.seconds)
    do throws(CommandProblem) {
      try collect(ends[0], into: output, until: end)
      try awaitEnd(of: process, until: end)
    } catch {
      ChildProcess.end(process)
      throw error
    }
    // What it left behind ends with it.
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    if status & 0x7F != 0 { throw .killed(signal: status & 0x7F) }
    if status >> 8 & 0xFF != 0 { throw .exit(status >> 8 & 0xFF) }
    return output
  }

  private func collect(
    _ pipe: Int32, into output: SpooledOutput, until end: ContinuousClock.Instant
  ) throws(CommandProblem) {
    var block = [UInt8](repeating: 0, count: Self.block)
    while true {
      try goOn(until: end)
      var ready = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, Self.step) > 0 else { continue }
      let count = block.withUnsafeMutableBytes { read(pipe, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .cannotKeep(errno) }
      guard count > 0 else { return }
      guard Int(output.size) + count <= plan.mostBytes else { throw .tooMuch }
      try output.add(block[..<count])
    }
  }

  /// Waits until it has ended, and leaves it for its status to be asked.
  private func awaitEnd(of process: pid_t, until end: ContinuousClock.Instant) throws(CommandProblem) {
    while true {
      var about = siginfo_t()
      if waitid(P_PID, id_t(process), &about, WEXITED | WNOHANG | WNOWAIT) == 0, about.si_signo == SIGCHLD { return }
      try goOn(until: end)
      usleep(UInt32(Self.step) * 200)
    }
  }

  private func goOn(until end: ContinuousClock.Instant) throws(CommandProblem) {
    if isStopped() { throw .stopped }
    guard ContinuousClock.now < end else { throw .late }
  }

  private var words: [String] {
    guard let program = plan.words.first, !program.contains("/") else { return plan.words }
    let found = Self.folders.map { folder -> String in "\(folder)/\(program)" }.first { path in access(path, X_OK) == 0
    }
    return [found ?? program] + Array(plan.words.dropFirst())
  }

  private var environment: [String] {
    let least = ["PATH=" + Self.folders.joined(separator: ":"), "LC_ALL=C.UTF-8"]
    let named = plan.environment.compactMap { name in variable(name).map { "\(name)=\($0)" } }
    return least.filter { one in !plan.environment.contains { one.hasPrefix("\($0)=") } } + named
  }
}
