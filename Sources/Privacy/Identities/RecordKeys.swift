import Crypto
public import Verbatims

/// Keys that tell verbatims apart and say nothing of them: keyed hashes of what their records hold.
///
/// A record that brings its own id is told by it; any other by its customer, its date, its question and its text. A short
/// text that comes with neither customer nor date may well be written by many: it is told by its file too.
public struct RecordKeys: Sendable {
  private let key: SymmetricKey
  private let source: [UInt8]
  private let file: [UInt8]

  /// Texts with fewer words are written alike by many customers.
  private static let fewestWords = 20

  /// What a record's fields come to, before it is known how often they stood in the file already.
  public struct Stem: Hashable, Sendable {
    /// 32 bytes.
    public var bytes: [UInt8]
    /// Whether the record brought its own id.
    public var isNamed: Bool
    /// What the record says, beside its id: two records of one id are two where they say different things.
    public var content: UInt64
  }

  /// - Parameters:
  ///   - source: the source's name: ids of two sources have nothing to do with one another.
  ///   - file: what stands for the file, whatever it is called later.
  public init(key: [UInt8], source: String, file: [UInt8]) {
    self.key = SymmetricKey(data: key)
    self.source = Array(source.utf8)
    self.file = file
  }

  /// - Parameters:
  ///   - isNamed: whether the verbatim's id is its record's own.
  ///   - part: which of the verbatims of its record it is, from 0.
  public func stem(of verbatim: Verbatim, isNamed: Bool, part: Int) -> Stem {
    let metadata = verbatim.metadata
    var content = HMAC<SHA256>(key: key)
    Self.add(metadata.customer, to: &content)
    Self.add(metadata.date, to: &content)
    Self.add(metadata.question, to: &content)
    Self.add(verbatim.text, to: &content)
    let hash = Array(content.finalize())
    var stem = HMAC<SHA256>(key: key)
    if isNamed {
      Self.add(source, to: &stem)
      Self.add(verbatim.id, to: &stem)
      stem.update(data: [UInt8(truncatingIfNeeded: part), UInt8(truncatingIfNeeded: part >> 8)])
    } else {
      let isAnonymous = metadata.customer == nil && metadata.date == nil
      Self.add(isAnonymous && Self.isShort(verbatim.text) ? file : nil, to: &stem)
      stem.update(data: hash)
    }
    return Stem(
      bytes: Array(stem.finalize()), isNamed: isNamed, content: hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// The key of a record whose stem stood in the file before.
  ///
  /// - Parameter mark: what sets it apart: its number among those of its stem, or what it says.
  public func key(of stem: Stem, mark: UInt64) -> [UInt8] {
    var code = HMAC<SHA256>(key: key)
    code.update(data: stem.bytes)
    code.update(data: (0..<8).map { UInt8(truncatingIfNeeded: mark >> ($0 * 8)) })
    return Array(code.finalize())
  }

  /// A number that nobody can turn back without the key: the same one for the same number.
  public func seal(_ number: UInt64) -> UInt64 {
    var code = HMAC<SHA256>(key: key)
    code.update(data: Array("seal".utf8))
    code.update(data: (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
    return Array(code.finalize()).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Adds a field with its length, so that no two lists of fields give the same bytes; nil is no empty field.
  private static func add(_ field: [UInt8]?, to code: inout HMAC<SHA256>) {
    let length = field.map { UInt32(truncatingIfNeeded: $0.count) } ?? .max
    code.update(data: (0..<4).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) })
    if let field { code.update(data: field) }
  }

  private static func isShort(_ text: [UInt8]) -> Bool {
    var words = 0
    var isInside = false
    for byte in text {
      let isBlank = byte <= 0x20
      if !isBlank && !isInside { words += 1 }
      if words >= fewestWords { return false }
      isInside = !isBlank
    }
    return true
  }
}
