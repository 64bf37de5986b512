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

  /// Appends what may come out of a block that was unpacked, and throws where that is not all of it: each of an archive's
  /// hundred thousand members would otherwise give one block more.
  ///
  /// The size of the file is of no use: behind ten megabytes of nothing stand two gigabytes of short rows before what comes
  /// out is two hundred times the whole.
  ///
  /// - Parameter packed: how many bytes of the file on disk were read so far.
  func admit(_ block: [UInt8], to bytes: inout [UInt8], packed: Int, path: String) throws(FileProblem) {
    let (times, overflow) = max(packed, 1).multipliedReportingOverflow(by: limits.ratio)
    let byRatio = overflow ? Int.max : max(times, limits.freeBytes)
    let admitted = min(block.count, max(0, min(byRatio, limits.bytes) - expanded))
    expanded += admitted
    if bytes.isEmpty && admitted == block.count { bytes = block } else { bytes += block[..<admitted] }
    guard admitted < block.count else { return }
    let kind: FileProblem.Kind =
      limits.bytes <= byRatio ? .expandsBeyond(bytes: limits.bytes) : .expandsTooMuch(ratio: limits.ratio)
    throw FileProblem(path: path, kind: kind)
  }
}
