import Foundation

/// What a real browser sees of a page, at one width and by day or by night.
struct BrowserLook: Decodable {
  struct Violation: Decodable {
    var rule: String
    var what: [String]
  }

  var width: Int
  var scheme: String
  /// In milliseconds.
  var load: Int
  /// Whether the whole page scrolls sideways.
  var overflow: Bool
  var violations: [Violation]
  var requests: [String]
  var console: [String]

  /// Opens a page in Chromium; screenshots go to the folder.
  static func looks(at page: URL, screenshots: URL, widths: [Int]) throws -> [BrowserLook] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let own = folder.path + "/../../.venv/bin/python3"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        FileManager.default.isExecutableFile(atPath: own) ? own : "python3", folder.appending(path: "browser.py").path,
        page.path, screenshots.path,
      ] + widths.map(String.init)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([BrowserLook].self, from: bytes)
  }
}
