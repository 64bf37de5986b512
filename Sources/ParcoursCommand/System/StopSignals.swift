import Glibc
import Synchronization

/// Whether somebody asked the program to end: SIGTERM, or SIGINT.
enum StopSignals {
  private static let asked = Atomic<Bool>(false)

  static var isStopped: Bool { asked.load(ordering: .relaxed) }

  /// From now on the two signals are noted and do no more.
  static func listen() {
    // Whoever started the program may have held them back.
    var both = sigset_t()
    sigemptyset(&both)
    sigaddset(&both, SIGTERM)
    sigaddset(&both, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &both, nil)
    for number in [SIGTERM, SIGINT] {
      // Storing to an atomic is all that a handler may do.
      signal(number) { _ in StopSignals.asked.store(true, ordering: .relaxed) }
    }
  }
}
