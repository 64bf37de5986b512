import CArchive

/// A ZIP archive whose members are read one after another; nothing is written to disk.
final class ZipArchive {
  struct Member: Hashable {
    /// The name that the archive gives, as it may be shown.
    var name: String
    var index: Int64
    var isEmpty: Bool
    var isEncrypted: Bool
  }

  let path: String
  /// In the order of their names.
  let members: [Member]
  private let zip: OpaquePointer
  /// What the archive is read from, where that is memory.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes of the file on disk were read for the archive, where it was read into memory as a whole.
  private let wholeTaken: Int?

  /// How many bytes of the file on disk were read for its members so far: of an archive in memory, as large a part of what
  /// was read for it as of its bytes.
  var bytesTaken: Int {
    let taken = Int(clamping: carchive_zip_taken(zip))
    guard let wholeTaken else { return taken }
    return Int(Double(wholeTaken) * min(1, Double(taken) / Double(max(bytes.count, 1))))
  }

  /// Opens the archive at a path.
  convenience init(path: String, shownAs shown: String, limits: ExpansionLimits) throws(FileProblem) {
    try self.init(
      carchive_zip_open(path), UnsafeMutableBufferPointer(start: nil, count: 0), nil, path: shown, limits: limits)
  }

  /// Opens an archive in memory.
  ///
  /// - Parameter bytesTaken: how many bytes of the file on disk were read for it.
  convenience init(
    bytes: [UInt8], bytesTaken: Int, path: String, limits: ExpansionLimits
  ) throws(FileProblem) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    try self.init(carchive_zip_open_bytes(copy.baseAddress, copy.count), copy, bytesTaken, path: path, limits: limits)
  }

  private init(
    _ zip: OpaquePointer?, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ wholeTaken: Int?, path: String,
    limits: ExpansionLimits
  ) throws(FileProblem) {
    self.path = path
    self.bytes = bytes
    self.wholeTaken = wholeTaken
    guard let zip else {
      bytes.deallocate()
      throw FileProblem(path: path, kind: .cutShort)
    }
    self.zip = zip
    let count = carchive_zip_count(zip)
    if count > limits.files {
      members = []
      throw FileProblem(path: path, kind: .tooManyFiles(limit: limits.files))
    }
    members = (0..<count).compactMap { Self.member($0, of: zip) }.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
  }

  deinit {
    carchive_zip_close(zip)
    bytes.deallocate()
  }

  /// What the archive says of a member; nil for a folder.
  private static func member(_ index: Int64, of zip: OpaquePointer) -> Member? {
    var entry = carchive_entry()
    guard carchive_zip_entry(zip, index, &entry) == 0 else { return nil }
    let name = String(cString: entry.name)
    guard !name.hasSuffix("/") else { return nil }
    return Member(
      name: name, index: index, isEmpty: entry.size == 0, isEncrypted: entry.is_encrypted != 0)
  }

  /// The member of a name, or nil.
  func member(named name: String) -> Member? { members.first { $0.name == name } }

  func open(_ member: Member, budget: ExpansionBudget) throws(FileProblem) -> ZipMemberSource {
    let path = self.path + "/" + SafeName.shown(member.name)
    guard !member.isEncrypted else { throw FileProblem(path: path, kind: .encrypted) }
    var failure: Int32 = 0
    guard let file = carchive_member_open(zip, member.index, &failure) else {
      let kinds: [Int32: FileProblem.Kind] = [-2: .unknownMethod, -3: .encrypted]
      throw FileProblem(path: path, kind: kinds[failure] ?? .damaged)
    }
    return ZipMemberSource(file, of: self, member, path: path, budget: budget)
  }
}

/// A member of a ZIP archive, unpacked as it is read.
final class ZipMemberSource: ByteSource {
  let path: String
  let name: String
  let isStream = false
  let wouldWait = false
  private let file: OpaquePointer
  private let archive: ZipArchive
  private let budget: ExpansionBudget

  var bytesTaken: Int { archive.bytesTaken }

  fileprivate init(
    _ file: OpaquePointer, of archive: ZipArchive, _ member: ZipArchive.Member, path: String, budget: ExpansionBudget
  ) {
    self.file = file
    self.archive = archive
    self.path = path
    self.budget = budget
    name = member.name
  }

  deinit { carchive_member_close(file) }

  func read(into bytes: inout [UInt8], limit: Int) throws(FileProblem) -> Int {
    var count = 0
    let block = [UInt8](unsafeUninitializedCapacity: limit) { room, made in
      count = Int(carchive_member_read(file, room.baseAddress, limit))
      made = max(count, 0)
    }
    guard count >= 0 else { throw FileProblem(path: path, kind: .damaged) }
    try budget.admit(block, to: &bytes, packed: bytesTaken, path: path)
    return count
  }
}
