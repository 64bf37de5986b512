public import Cues
import Glibc
import Parcours

/// What a run takes from the system; tests give their own.
public struct JobSurroundings: Sendable {
  /// Nanoseconds since 1970-01-01T00:00:00Z. A clock may jump, to and fro.
  public var clock: @Sendable () -> Int64
  /// An environment variable, or nil where it is not set or empty.
  public var variable: @Sendable (String) -> String?
  public var process: Int32
  public var processors: Int
  /// Whether somebody asked the run to end: it leaves after the batch it is at.
  public var isStopped: @Sendable () -> Bool = { false }
  /// The lexicons below those of a job.
  public var lexicons: @Sendable () -> [LexiconFile]

  public init(
    clock: @escaping @Sendable () -> Int64, variable: @escaping @Sendable (String) -> String?, process: Int32,
    processors: Int, lexicons: @escaping @Sendable () -> [LexiconFile]
  ) {
    (self.clock, self.variable, self.lexicons) = (clock, variable, lexicons)
    (self.process, self.processors) = (process, processors)
  }

  /// Those of this process.
  public static let system = JobSurroundings(
    clock: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      // Beyond the year 2262 it stands still.
      let (seconds, isBeyond) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
      return isBeyond ? .max : seconds.addingReportingOverflow(Int64(time.tv_nsec)).partialValue
    },
    variable: { name in
      guard let value = getenv(name), value.pointee != 0 else { return nil }
      return String(cString: value)
    },
    process: getpid(), processors: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
    lexicons: { BundledLexicons.files })

  var seconds: Int64 { clock() / 1_000_000_000 }
  /// Days since 1970-01-01 in UTC.
  var today: Int32 { Int32(clamping: seconds / 86_400) }
}
