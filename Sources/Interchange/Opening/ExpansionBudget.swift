/// How much an archive, a compressed file or a workbook may become when it is unpacked.
public struct ExpansionLimits: Hashable, Sendable {
  /// Bytes in all that one file on disk may unpack to.
  public var bytes = 64 << 30
  /// How many times what was read of a file may have come out of it at any moment, once that is more than `freeBytes`.
  public var ratio = 200
  /// So little is no bomb, whatever the ratio.
  public var freeBytes = 16 << 20
  /// Files in one folder or archive, with all that is in it.
  public var files = 100_000
  /// What of an archive or a workbook must be in memory as a whole: an archive in an archive, the words of a workbook.
  public var memory = 512 << 20
  /// How many wrappings may be around one another.
  public var depth = 5

  public init() {}
}

/// What was unpacked from one file on disk, against the limits.
final class ExpansionBudget {
  let limits: ExpansionLimits
  private var expanded = 0

  init(limits: ExpansionLimits) { self.limits = limits }

  /// A budget of its own for reading the same again.
  var again: ExpansionBudget { ExpansionBudget(limits: limits) }

  /// Takes bytes that were unpacked into account.
  ///
  /// The size of the file is of no use: behind ten megabytes of nothing stand two gigabytes of short rows before what comes
  /// out is two hundred times the whole.
  ///
  /// - Parameter packed: how many bytes of the file on disk were read so far.
  func charge(_ count: Int, packed: Int, path: String) throws(FileProblem) {
    expanded += count
    if expanded > limits.bytes { throw FileProblem(path: path, kind: .expandsBeyond(bytes: limits.bytes)) }
    guard expanded > limits.freeBytes else { return }
    let (most, overflow) = max(packed, 1).multipliedReportingOverflow(by: limits.ratio)
    if !overflow && expanded > most { throw FileProblem(path: path, kind: .expandsTooMuch(ratio: limits.ratio)) }
  }
}
