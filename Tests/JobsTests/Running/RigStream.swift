import Foundation
import TestSupport

/// What arrives in an inbox, step by step: the same for the same seed, in whatever folder.
struct RigStream {
  private var random: SeededGenerator
  private var nextID = 0
  /// What each file holds, by name.
  private(set) var files: [String: String] = [:]
  /// Files whose end is not written yet, with what is missing.
  private var halves: [String: String] = [:]

  private static let words = [
    "Il y a du retard", "Un vendeur désagréable", "Tout va bien", "simple et efficace", "RAS", "Rien à dire",
  ]

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  /// Lets something happen in a folder.
  mutating func step(_ number: Int, in jobs: [RigJob]) throws {
    for name in halves.keys.sorted() {
      files[name]? += halves[name] ?? ""
      halves[name] = nil
      try write(name, in: jobs, age: 3600)
    }
    try addLines("inbox/day-\(number).jsonl", lines: 20 + Int.random(in: 0..<60, using: &random), in: jobs)
    if number % 2 == 0 { try addTable("inbox/table-\(number).csv", in: jobs) }
    if number % 3 == 0, number > 0 { try change("inbox/day-\(number - 1).jsonl", in: jobs) }
    if number % 3 == 1, number > 1 { try grow("inbox/day-\(number - 2).jsonl", in: jobs) }
    if number % 4 == 2 { try move("inbox/table-\(number - 2).csv", to: "inbox/old/table-\(number - 2).csv", in: jobs) }
    if number % 4 == 3 { try copy("inbox/day-\(number).jsonl", to: "inbox/copy-\(number).jsonl", in: jobs) }
    if number % 5 == 1 { try addText("inbox/words-\(number).txt", in: jobs) }
  }

  private mutating func line() -> String {
    let words = Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return "{\"text\": \"coupé\n"
    case 1, 2: return "{\"text\": \"\(words)\"}\n"
    case 3:
      let number = Int.random(in: 0..<20, using: &random)
      return "{\"text\": \"\(words) \(number)\", \"date\": \"2026-10-1\(number % 10)\"}\n"
    default:
      nextID += 1
      let day = Int.random(in: 10..<29, using: &random)
      return
        "{\"id\": \"r\(nextID)\", \"text\": \"\(words) \(nextID)\", \"date\": \"2026-10-\(day)\", \"customer\": \"c\(nextID % 7)\"}\n"
    }
  }

  private mutating func addLines(_ name: String, lines: Int, in jobs: [RigJob]) throws {
    var text = (0..<lines).map { _ in line() }.joined()
    if lines % 3 == 0 {
      // Still being written: the rest comes with the next step.
      let cut = text.utf8.count * 2 / 3
      let whole = Array(text.utf8)
      halves[name] = String(decoding: whole[cut...], as: UTF8.self)
      text = String(decoding: whole[..<cut], as: UTF8.self)
      guard !text.contains("\u{FFFD}"), halves[name]?.contains("\u{FFFD}") != true else {
        halves[name] = nil
        files[name] = String(decoding: whole, as: UTF8.self)
        return try write(name, in: jobs, age: 3600)
      }
      files[name] = text
      return try write(name, in: jobs, age: 1)
    }
    files[name] = text
    try write(name, in: jobs, age: 3600)
  }

  private mutating func addTable(_ name: String, in jobs: [RigJob]) throws {
    var text = "numero;commentaire;date\n"
    for _ in 0..<40 {
      nextID += 1
      let words = Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
      text += nextID % 9 == 0 ? "trop;de;champs;ici\n" : "t\(nextID);\"\(words), dit-il\";15/10/2026\n"
    }
    files[name] = text
    try write(name, in: jobs, age: 3600)
  }

  private mutating func addText(_ name: String, in jobs: [RigJob]) throws {
    files[name] = (0..<30).map { _ in Self.words[Int.random(in: 0..<Self.words.count, using: &random)] + "\n" }.joined()
    try write(name, in: jobs, age: 3600)
  }

  private mutating func grow(_ name: String, in jobs: [RigJob]) throws {
    guard files[name] != nil, halves[name] == nil else { return }
    let more = (0..<25).map { _ in line() }.joined()
    files[name]? += more
    try write(name, in: jobs, age: 3600)
  }

  private mutating func change(_ name: String, in jobs: [RigJob]) throws {
    guard let text = files[name], halves[name] == nil else { return }
    var lines = text.split(separator: "\n").map { $0 + "\n" }
    lines.removeFirst(min(3, lines.count))
    lines.insert(Substring(line()), at: lines.count / 2)
    files[name] = lines.joined()
    try write(name, in: jobs, age: 3600)
  }

  private mutating func move(_ name: String, to other: String, in jobs: [RigJob]) throws {
    guard let text = files.removeValue(forKey: name) else { return }
    files[other] = text
    for job in jobs {
      try FileManager.default.createDirectory(
        atPath: job.folder.path("inbox/old"), withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: job.folder.path(name), toPath: job.folder.path(other))
    }
  }

  private mutating func copy(_ name: String, to other: String, in jobs: [RigJob]) throws {
    guard let text = files[name], halves[name] == nil else { return }
    files[other] = text
    try write(other, in: jobs, age: 3600)
  }

  private func write(_ name: String, in jobs: [RigJob], age: Int64) throws {
    for job in jobs { try job.write(files[name] ?? "", to: name, age: age) }
  }
}
