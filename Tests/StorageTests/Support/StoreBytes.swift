import Foundation
import TestSupport

/// All that stands in the bytes of a store's files, cut where no letter or digit is.
struct StoreBytes {
  private let words: Set<Substring>

  init(_ folder: TemporaryFolder, _ name: String = "store.sqlite") throws {
    let files = folder.names.filter { $0.hasPrefix(name) }.map { folder.path($0) }
    // Outside, since the bytes are many and tests are not optimised.
    let search = Process()
    search.executableURL = URL(fileURLWithPath: "/bin/grep")
    search.arguments = ["-a", "-o", "-h", "-E", "[0-9A-Za-z]{4,}"] + files
    search.environment = ["LC_ALL": "C"]
    let found = try folder.write("", to: "found.txt")
    search.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: found))
    try search.run()
    search.waitUntilExit()
    words = Set(try folder.read("found.txt").split(separator: "\n"))
  }

  /// Which of these words are anywhere in them.
  func holding(_ words: some Sequence<String>) -> Set<String> { Set(words.filter { self.words.contains($0[...]) }) }
}
