import CArchive

/// What a compressed stream holds, unpacked as it is read.
final class UnpackedSource: ByteSource {
  enum Method: Int32 {
    case gzip = 1
    /// What a member of a ZIP archive is, without any wrapping.
    case deflate = 2
    case zstd = 3
  }

  let name: String
  private let packed: any ByteSource
  private let budget: ExpansionBudget
  private let method: Method
  private let stream: OpaquePointer
  private var input: [UInt8] = []
  private var used = 0
  private var isAtEnd = false
  private var isDamaged = false
  /// Whether more may come out without more input.
  private var hasMore = false
  /// Whether a member has ended and no other has begun.
  private var isBetween = true

  var path: String { packed.path }
  var isStream: Bool { packed.isStream }
  var wouldWait: Bool { used == input.count && packed.wouldWait }
  var bytesTaken: Int { packed.bytesTaken }

  private static let inputSize = 1 << 17
  private static let gzipMark: UInt8 = 0x1F

  init(_ packed: any ByteSource, method: Method, budget: ExpansionBudget) throws(FileProblem) {
    guard let stream = carchive_stream_open(method.rawValue) else {
      throw FileProblem(path: packed.path, kind: .damaged)
    }
    self.stream = stream
    self.packed = packed
    self.method = method
    self.budget = budget
    name = method == .deflate ? packed.name : Self.unwrapped(packed.name)
  }

  deinit { carchive_stream_close(stream) }

  func read(into bytes: inout [UInt8], limit: Int) throws(FileProblem) -> Int {
    while !isAtEnd {
      if isDamaged { throw FileProblem(path: path, kind: .damaged) }
      if used == input.count && !hasMore, try !readInput() { return 0 }
      if isBetween, method == .gzip, input[used] != Self.gzipMark { break }  // padding behind the last member
      let block = unpack(limit)
      if !block.isEmpty {
        let unused = packed.isPlain ? input.count - used : 0
        try budget.admit(block, to: &bytes, packed: packed.bytesTaken - unused, path: path)
        return block.count
      }
    }
    isAtEnd = true
    return 0
  }

  /// - Returns: false at the end of the input, which must come between members.
  private func readInput() throws(FileProblem) -> Bool {
    input.removeAll(keepingCapacity: true)
    used = 0
    if try packed.read(into: &input, limit: Self.inputSize) > 0 { return true }
    isAtEnd = true
    if !isBetween { throw FileProblem(path: path, kind: .cutShort) }
    return false
  }

  /// Unpacks what there is; damage is told by the next read, after what came before it.
  private func unpack(_ limit: Int) -> [UInt8] {
    var taken = 0
    var made = 0
    var state: Int32 = 0
    let block = [UInt8](unsafeUninitializedCapacity: limit) { room, count in
      input.withUnsafeBufferPointer { given in
        state = carchive_stream_run(
          stream, given.baseAddress.map { $0 + used }, input.count - used, &taken, room.baseAddress, limit, &made)
      }
      count = made
    }
    used += taken
    hasMore = made == limit && state == 0
    isBetween = state == 1
    if isBetween && method == .deflate {
      isAtEnd = true
      packed.giveBack(input[used...])
    }
    isDamaged = state < 0 || taken == 0 && made == 0 && used < input.count
    return block
  }

  /// `avis.csv.gz` holds `avis.csv`.
  private static func unwrapped(_ name: String) -> String {
    for suffix in [".gz", ".gzip", ".zst", ".zstd"] where name.lowercased().hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }
}
