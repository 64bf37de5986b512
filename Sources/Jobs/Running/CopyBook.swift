import Hygiene
import Storage

/// Knows verbatims again that the store holds or the run has met: what ``DuplicateIndex`` remembers, begun with what earlier
/// runs kept, so that a run that was killed goes on as if it had not been.
final class CopyBook {
  private var index = DuplicateIndex()
  private let store: Store
  private var isOpen = false
  /// Those that the store keeps under another key than they were met with: their names here, and that key.
  private var renamed: [[UInt8]: [UInt8]] = [:]

  /// As many as an index knows at least.
  private static let mostKept = 400_000
  /// How many bytes of a fingerprint tell it from others.
  private static let markSize = 16

  init(_ store: Store) { self.store = store }

  /// Reads what earlier runs kept, once.
  func open() throws(StoreError) {
    guard !isOpen else { return }
    isOpen = true
    try store.prints(most: Self.mostKept) { key, bytes in
      if let print = Fingerprint(bytes: bytes) { _ = original(of: print, bytes, key: key) }
    }
  }

  /// The verbatim that one repeats; nil where it repeats none.
  ///
  /// - Parameter bytes: those of its fingerprint.
  func original(of print: Fingerprint, _ bytes: [UInt8], key: [UInt8]) -> Incoming.Original? {
    let name = key + bytes.prefix(Self.markSize)
    guard let known = index.original(of: print, id: name[...]), !known.starts(with: key) else { return nil }
    let key = renamed[Array(known)] ?? Array(known.dropLast(Self.markSize))
    return Incoming.Original(key: key, print: Array(known.suffix(Self.markSize)))
  }

  /// Takes note of verbatims that the store keeps under another key.
  func note(_ moved: [BatchOutcome.Renamed]) {
    for one in moved where !one.print.isEmpty { renamed[one.from + one.print.prefix(Self.markSize)] = one.to }
  }
}
