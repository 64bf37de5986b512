import Storage
import Testing

@testable import Jobs

@Suite struct `A file that was seen` {
  private let first: [UInt8] = [1]
  private let other: [UInt8] = [2]

  private func seen(
    _ extent: Int64, _ fingerprint: [UInt8], prefixes: [Int64: [UInt8]] = [:], size: Int64? = nil
  ) -> SeenFile {
    SeenFile(
      path: "a", size: size ?? extent, modified: 0, extent: extent, endsInLine: true, isQuiet: true,
      fingerprint: fingerprint, prefixes: prefixes)
  }

  private func known(
    _ state: FileProgress.State, growsByLines: Bool = true, endsInLine: Bool = true
  ) -> FileProgress {
    var file = FileProgress(source: "avis", path: "a")
    file.state = state
    (file.bytesRead, file.size, file.fingerprint) = (100, 100, first)
    var bookmark = Bookmark(identity: "a", options: "o")
    bookmark.growsByLines = growsByLines
    bookmark.endsInLine = endsInLine
    file.bookmark = bookmark.bytes
    return file
  }

  private func decision(_ seen: SeenFile, _ known: FileProgress?, options: String = "o") -> FileDecision {
    FileDecision.of(seen, known: known, options: options)
  }

  @Test func `is read where nobody knows it`() { #expect(decision(seen(100, first), nil) == .readAnew) }

  @Test func `is skipped where it holds what it held`() {
    #expect(decision(seen(100, first), known(.done)) == .skip)
    #expect(decision(seen(100, first), known(.gone)) == .skip)
    #expect(decision(seen(100, first), known(.quarantined)) == .skip)
  }

  @Test func `is read on where a run was cut off`() {
    #expect(decision(seen(100, first), known(.reading)) == .readOn)
  }

  @Test func `is read on where it grew by lines`() {
    let grown = seen(150, other, prefixes: [100: first])
    #expect(decision(grown, known(.done)) == .readOn)
    #expect(decision(grown, known(.done, growsByLines: false)) == .readAnew)
    #expect(decision(grown, known(.done, endsInLine: false)) == .readAnew)
    #expect(decision(grown, known(.quarantined)) == .readAnew)
  }

  @Test func `is read anew where it is another`() {
    #expect(decision(seen(100, other), known(.done)) == .readAnew)
    #expect(decision(seen(150, other, prefixes: [100: other]), known(.done)) == .readAnew)
    #expect(decision(seen(50, other), known(.done)) == .readAnew)
    #expect(decision(seen(100, first), known(.done), options: "p") == .readAnew)
  }

  @Test func `waits where nothing is whole in it`() {
    #expect(decision(seen(0, [], size: 40), nil) == .wait)
    // Its last line was taken without a line break, and now somebody writes again.
    #expect(decision(seen(60, other, prefixes: [100: first], size: 100), known(.done)) == .wait)
  }
}
