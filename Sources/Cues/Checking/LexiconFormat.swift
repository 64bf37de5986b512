/// Lays out a file of entries: columns aligned, entries by concept, then by pattern.
///
/// Blank lines part a file into sections; entries stay in their section, and the comment that opens it stays on top.
/// Examples go with their entry; so does a comment right above it, inside a section. Tables are left as they are.
public struct LexiconFormat {
  private struct Block {
    var comments: [ArraySlice<UInt8>] = []
    var concept: ArraySlice<UInt8>
    var reading: ArraySlice<UInt8>
    var pattern: [UInt8]
    var examples: [ArraySlice<UInt8>] = []
  }

  private var output: [UInt8] = []
  private var heading: [ArraySlice<UInt8>] = []
  private var section: [Block] = []
  private var comments: [ArraySlice<UInt8>] = []

  /// The lines of a file that are none: nobody knows to which entry they belong.
  public static func mistakes(in file: LexiconFile) -> [LexiconError] {
    var parser = LexiconParser(readsExamples: true)
    parser.read(file)
    var finder = PlaceFinder()
    return parser.draft.faults.map { finder.error($0.fault, in: file) }
  }

  /// The file as it should stand; the bytes unchanged for a table.
  public static func formatted(_ file: LexiconFile) -> [UInt8] {
    var parser = LexiconParser(readsExamples: false)
    parser.read(file)
    guard case .entries? = parser.kind, parser.pack == nil else { return file.bytes }
    var format = LexiconFormat()
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) { format.add(line) }
    format.endSection()
    return format.output
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    let line = trimmed(line)
    guard let first = line.first else { return endSection() }
    if first == 0x20 || first == 0x09 {
      if section.isEmpty { heading.append(line) } else { section[section.count - 1].examples.append(line) }
    } else if first == UInt8(ascii: "@") {
      if !section.isEmpty { endSection() }
      heading.append(line)
    } else if first == 0x23, line.count == 1 || line.dropFirst().first == 0x20 {
      if section.isEmpty { heading.append(line) } else { comments.append(line) }
    } else {
      addEntry(line)
    }
  }

  private mutating func addEntry(_ line: ArraySlice<UInt8>) {
    let bytes = Array(line)
    var position = 0
    guard let concept = bytes.nextField(&position, bytes.count), let reading = bytes.nextField(&position, bytes.count)
    else { return heading.append(line) }
    var start = position
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    section.append(
      Block(comments: comments, concept: bytes[concept], reading: bytes[reading], pattern: Array(bytes[start...])))
    comments = []
  }

  /// Writes what opens a section, its entries in their order, then the comments that belong to none.
  private mutating func endSection() {
    guard !heading.isEmpty || !section.isEmpty || !comments.isEmpty else { return }
    if !output.isEmpty { output.append(0x0A) }
    for line in heading { write(line) }
    let concepts = section.map(\.concept.count).max() ?? 0
    let readings = section.map(\.reading.count).max() ?? 0
    section.sort {
      $0.concept != $1.concept
        ? $0.concept.lexicographicallyPrecedes($1.concept) : $0.pattern.lexicographicallyPrecedes($1.pattern)
    }
    for block in section {
      for comment in block.comments { write(comment) }
      var line = Array(block.concept)
      line += [UInt8](repeating: 0x20, count: concepts - line.count + 1) + block.reading
      line += [UInt8](repeating: 0x20, count: concepts + readings + 2 - line.count) + block.pattern
      write(line[...])
      for example in block.examples { write(example) }
    }
    for comment in comments { write(comment) }
    heading = []
    section = []
    comments = []
  }

  private mutating func write(_ line: ArraySlice<UInt8>) {
    output.append(contentsOf: line)
    output.append(0x0A)
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line.removeLast() }
    return line
  }
}
