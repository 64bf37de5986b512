import Testing

/// What each module may import: modules on its left, and no Foundation in the engine.
private let allowed: [(module: String, imports: Set<String>)] = [
  ("Verbatims", []),
  ("Tokens", ["Verbatims"]),
  ("Cues", ["Tokens", "Verbatims"]),
  ("Findings", ["Cues", "Tokens", "Verbatims"]),
  ("Journeys", ["Darwin", "Glibc", "Tokens", "Verbatims"]),
  ("Parcours", ["CLexicons", "Cues", "Findings", "Tokens", "Verbatims"]),
  ("Privacy", ["Crypto", "Darwin", "Findings", "Glibc", "Synchronization", "Verbatims"]),
  ("Hygiene", ["Cues", "Findings", "Parcours", "Tokens", "Verbatims"]),
  ("Reports", ["CPicture", "Journeys", "Verbatims"]),
  ("Evaluation", ["Darwin", "FoundationEssentials", "Glibc", "Journeys", "Verbatims"]),
  ("Storage", ["Crypto", "FoundationEssentials", "GRDB", "GRDBSQLite", "Glibc", "Verbatims"]),
  (
    "Interchange",
    [
      "CArchive", "CICU", "CMail", "CXLSX", "CXML", "CYAML", "Cues", "Darwin", "Findings", "Glibc",
      "Journeys", "Parcours",
      "Tokens", "Verbatims",
    ]
  ),
  (
    "Pipeline",
    [
      "Cues", "Findings", "Hygiene", "Interchange", "Journeys", "Parcours", "Privacy", "Synchronization", "Tokens",
      "Verbatims",
    ]
  ),
  (
    "Jobs",
    [
      "CCurl", "CSpawn", "Crypto", "Cues", "Findings", "Foundation", "FoundationEssentials", "Glibc", "Hygiene",
      "Interchange", "Journeys", "Logging", "Parcours", "Pipeline", "Privacy", "Reports", "Storage", "Synchronization",
      "Verbatims",
    ]
  ),
]

@Test(arguments: allowed)
func `A module imports only modules on its left`(module: String, imports: Set<String>) throws {
  let files = try SourceTree.sources(in: "Sources/" + module)
  #expect(!files.isEmpty)
  for file in files {
    let others = SourceTree.imports(of: file).subtracting(imports)
    #expect(others.isEmpty, "\(file) imports \(others.sorted())")
  }
}

@Test func `No module but the tests stands outside the table`() throws {
  let folders = Set(try SourceTree.sources(in: "Sources").map { $0.split(separator: "/")[1] })
  let known = Set(allowed.map { Substring($0.module) }).union([
    "CArchive", "CCurl", "CICU", "CMail", "CPicture", "CSpawn", "CXLSX", "CXML", "CYAML", "GLib", "LibXML", "CLexicons",
    "ParcoursCommand",
  ])
  #expect(folders.subtracting(known).isEmpty)
}

@Test func `No source file has more than 400 lines, and the median is under 100`() throws {
  let counts = try SourceTree.sources(in: "Sources").map { (file: $0, lines: SourceTree.lines(of: $0).count - 1) }
  for count in counts { #expect(count.lines <= 400, "\(count.file) has \(count.lines) lines") }
  let sorted = counts.map(\.lines).sorted()
  #expect(sorted[sorted.count / 2] < 100)
}

@Test func `No source file leaves a task for later`() throws {
  for file in try SourceTree.sources(in: "Sources") {
    for (number, line) in SourceTree.lines(of: file).enumerated() {
      #expect(!line.contains("TODO") && !line.contains("FIXME"), "\(file):\(number + 1)")
    }
  }
}

@Test(arguments: ["Lexicons/README.md", "Corpora/README.md"])
func `The content says that it is the project's own`(path: String) {
  let text = SourceTree.lines(of: path).joined(separator: " ")
  #expect(text.contains("The content is the project's own"))
}
