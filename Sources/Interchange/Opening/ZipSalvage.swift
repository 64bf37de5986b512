/// Reads what is left of a ZIP archive whose list of members is lost, as when a transfer broke off: the members stand one
/// after another, each behind a header of its own.
final class ZipSalvage {
  /// A header in front of a member.
  private struct Header {
    var name: String
    var method: Int
    var flags: Int
    var packedSize: Int

    static let size = 30
    var isEncrypted: Bool { flags & 1 != 0 }
    /// Whether the sizes stand behind the member and not before it.
    var hasSizesBehind: Bool { flags & 8 != 0 }
  }

  private let packed: PushbackSource
  private let budget: ExpansionBudget
  private var current: (any ByteSource)?
  let path: String

  init(_ packed: any ByteSource, budget: ExpansionBudget) {
    self.packed = PushbackSource(packed)
    self.budget = budget
    path = packed.path
  }

  /// The next member that can be read, or nil where no other follows.
  func next() throws(FileProblem) -> (any ByteSource)? {
    skipRest()
    while let header = try nextHeader() {
      if header.name == "[Content_Types].xml" || header.name == "mimetype" { return nil }
      guard !header.name.hasSuffix("/") else { continue }
      let path = self.path + "/" + SafeName.shown(header.name)
      if header.isEncrypted { throw FileProblem(path: path, kind: .encrypted) }
      let member = StoredMemberSource(
        packed, count: header.method == 0 ? header.packedSize : nil, path: path, name: header.name)
      switch header.method {
      case 0 where !header.hasSizesBehind: current = member
      case 8: current = try UnpackedSource(member, method: .deflate, budget: budget)
      default: throw FileProblem(path: path, kind: .unknownMethod)
      }
      return current
    }
    return nil
  }

  /// Reads over what nobody wanted of the member before.
  private func skipRest() {
    guard let member = current else { return }
    current = nil
    var bytes: [UInt8] = []
    while let count = try? member.read(into: &bytes, limit: 1 << 16), count > 0 {
      bytes.removeAll(keepingCapacity: true)
    }
  }

  /// Goes on to the next header; between a member and it stand at most its sizes.
  private func nextHeader() throws(FileProblem) -> Header? {
    let mark: [UInt8] = [0x50, 0x4B, 3, 4]
    var window = try packed.take(4)
    var skipped = 0
    while window.count == 4, window != mark {
      guard skipped < 64, !window.starts(with: [0x50, 0x4B, 1, 2]) else { return nil }
      window.removeFirst()
      window += try packed.take(1)
      skipped += 1
    }
    guard window.count == 4 else { return nil }
    let fixed = try packed.take(Header.size - 4)
    guard fixed.count == Header.size - 4 else { return nil }
    func number(_ at: Int, _ count: Int) -> Int { (0..<count).reduce(0) { $0 | Int(fixed[at - 4 + $1]) << (8 * $1) } }
    let name = try packed.take(number(26, 2))
    _ = try packed.take(number(28, 2))
    return Header(
      name: String(decoding: name, as: UTF8.self), method: number(8, 2), flags: number(6, 2), packedSize: number(18, 4))
  }
}

/// Bytes of which some may be given back.
private final class PushbackSource {
  let source: any ByteSource
  private var waiting: [UInt8] = []
  private var used = 0

  init(_ source: any ByteSource) { self.source = source }

  func read(into bytes: inout [UInt8], limit: Int) throws(FileProblem) -> Int {
    guard used < waiting.count else { return try source.read(into: &bytes, limit: limit) }
    let count = min(limit, waiting.count - used)
    bytes += waiting[used..<used + count]
    used += count
    return count
  }

  func giveBack(_ bytes: ArraySlice<UInt8>) {
    waiting = Array(bytes) + waiting[used...]
    used = 0
  }

  /// So many bytes, or what is left.
  func take(_ count: Int) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, try read(into: &bytes, limit: count - bytes.count) > 0 {}
    return bytes
  }
}

/// The packed bytes of one member: so many, or as many as its reader takes.
private final class StoredMemberSource: ByteSource {
  let path: String
  let name: String
  let isStream = false
  let wouldWait = false
  private let packed: PushbackSource
  private var left: Int?

  var bytesTaken: Int { packed.source.bytesTaken }

  init(_ packed: PushbackSource, count: Int?, path: String, name: String) {
    self.packed = packed
    left = count
    self.path = path
    self.name = name
  }

  func read(into bytes: inout [UInt8], limit: Int) throws(FileProblem) -> Int {
    let count = try packed.read(into: &bytes, limit: min(limit, left ?? limit))
    if count == 0, left.map({ $0 > 0 }) ?? (limit > 0) { throw FileProblem(path: path, kind: .cutShort) }
    left? -= count
    return count
  }

  func giveBack(_ bytes: ArraySlice<UInt8>) { packed.giveBack(bytes) }
}
