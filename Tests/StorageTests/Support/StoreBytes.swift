import Foundation
import TestSupport

/// All that stands in the bytes of a store's files, cut where no letter or digit is.
struct StoreBytes {
  private var words: Set<String> = []

  init(_ folder: TemporaryFolder, _ name: String = "store.sqlite") {
    for file in folder.names where file.hasPrefix(name) {
      guard let bytes = FileManager.default.contents(atPath: folder.path(file)) else { continue }
      let runs = bytes.withUnsafeBytes { $0.split { !Self.isWord($0) }.filter { $0.count > 3 }.map(Array.init) }
      words.formUnion(runs.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// Which of these words are anywhere in them.
  func holding(_ words: some Sequence<String>) -> Set<String> { self.words.intersection(words) }

  private static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}
