public import Privacy

/// The keys of a file's records, in their order: the same fields once more are another verbatim where nothing names it,
/// for two customers may say the same; the same id once more is the same verbatim, unless it says something else.
public struct KeyLedger: Sendable {
  private let keys: RecordKeys
  /// By the first bytes of a stem: how often it was met, or what was said under this name first.
  private var met: [UInt64: UInt64] = [:]

  public init(keys: RecordKeys) { self.keys = keys }

  /// The key of a further record of a name, which says something else than the first.
  public func furtherKey(of stem: RecordKeys.Stem) -> [UInt8] { keys.key(of: stem, mark: stem.content) }

  /// The key of the next record.
  public mutating func key(of stem: RecordKeys.Stem) -> [UInt8] {
    let place = stem.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    guard let before = met[place] else {
      met[place] = stem.isNamed ? stem.content : 1
      return stem.bytes
    }
    if stem.isNamed {
      return before == stem.content ? stem.bytes : furtherKey(of: stem)
    }
    met[place] = before + 1
    return keys.key(of: stem, mark: before + 1)
  }
}
