import Foundation
import Interchange
import Testing
import Verbatims

/// A sample file, and what reading it gives, written so that a person can check it.
struct Sample: CustomTestStringConvertible, Sendable {
  var path: String

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Samples/Formats")

  /// All samples, sorted; what they are read to stands beside them.
  static let all: [Sample] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.contains(".") && !$0.hasSuffix(".expected") }.sorted().map { Sample(path: $0) }
  }()

  var testDescription: String { path }
  var url: URL { Self.folder.appendingPathComponent(path) }
  var expectedURL: URL { url.appendingPathExtension("expected") }
  var bytes: [UInt8] { (try? Data(contentsOf: url)).map { Array($0) } ?? [] }

  /// The format that the file's name begins with.
  var format: InputFormat? {
    let name = url.deletingPathExtension().lastPathComponent
    return InputFormat.allCases.filter { name == $0.rawValue || name.hasPrefix($0.rawValue + "-") }
      .max { $0.rawValue.count < $1.rawValue.count }
  }

  /// Reads the file, under another name where one is given.
  func read(as name: String? = nil, options: ReadingOptions = ReadingOptions()) throws -> Reading {
    try Reading.of(bytes, name: name ?? url.lastPathComponent, options: options, speakers: .bundled)
  }
}

extension Reading {
  /// The format that was told.
  var format: InputFormat? {
    notices.lazy.compactMap { notice in
      switch notice {
      case .format(_, let format): format
      case .table(_, let layout): layout.format
      default: nil
      }
    }.first
  }

  /// Everything that was read, a line a field.
  var transcript: String {
    verbatims.map(Self.text).joined(separator: "\n")
      + problems.map { "! line \($0.line): \($0.kind)\n" }.joined()
  }

  private static func text(_ verbatim: Verbatim) -> String {
    let data = verbatim.metadata
    let fields: [(String, [UInt8]?)] = [
      ("id", verbatim.id), ("date", data.date), ("customer", data.customer),
      ("score", data.score.map { Array(String($0).utf8) }), ("question", data.question),
      ("channel", data.sourceChannel),
    ]
    var text = ""
    for (name, value) in fields {
      if let value { text += "\(name): \(string(value))\n" }
    }
    if verbatim.turns.isEmpty { return text + "text: \(string(verbatim.text))\n" }
    // Lines between turns hold the names of their speakers.
    var end = 0
    for turn in verbatim.turns {
      let time = turn.milliseconds.map { " \($0) ms" } ?? ""
      let name = string(Array(verbatim.text[end..<turn.range.start]))
      text += "[\(turn.speaker)\(time)] \(name)|\(string(Array(verbatim.text[turn.range.start..<turn.range.end])))\n"
      end = turn.range.end
    }
    return text
  }

  private static func string(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r", with: "\\r")
      .replacingOccurrences(of: "\n", with: "\\n")
  }
}

extension SpeakerRoles {
  /// The project's own names and phrases.
  static let bundled: SpeakerRoles = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Lexicons")
    func text(_ path: String) -> String {
      (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)) ?? ""
    }
    var names: [String: [String]] = ["speaker:customer": ["customer"], "speaker:agent": ["agent"]]
    for line in (text("fr/speakers.lex") + text("en/speakers.lex")).split(separator: "\n") where line.first != " " {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count > 2, names[parts[1]] != nil else { continue }
      let spelled = parts[2...].reduce([""]) { begun, element in
        begun.flatMap { name in element.split(separator: "|").map { name.isEmpty ? String($0) : "\(name) \($0)" } }
      }
      names[parts[1], default: []] += spelled
    }
    return SpeakerRoles(
      customer: names["speaker:customer"] ?? [], agent: names["speaker:agent"] ?? [],
      phrases: ConversationPhrases(bytes: Array(text("conversations.lex").utf8)))
  }()
}
