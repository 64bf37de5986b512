import Foundation
import TestSupport

/// A receiver of webhooks on loopback that behaves as it is told, and stops with the value.
final class Receiver {
  struct Request: Decodable {
    var path: String
    var behaviour: String
    var key: String
    var signature: String?
    var type: String
    var body: String
  }

  let address: String
  private let process = Process()
  private let log: String

  init(_ behaviours: [String], in folder: TemporaryFolder) throws {
    let (port, script) = (
      folder.path("port-" + UUID().uuidString),
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("receiver.py").path
    )
    log = folder.path("requests-" + UUID().uuidString)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [script, port, log] + behaviours
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let end = Date(timeIntervalSinceNow: 30)
    while !FileManager.default.fileExists(atPath: port), Date() < end { usleep(10_000) }
    address = "http://127.0.0.1:" + String(decoding: try Data(contentsOf: URL(fileURLWithPath: port)), as: UTF8.self)
  }

  deinit {
    // What a test's thread starts has the thread's signals held back, all but this one.
    kill(process.processIdentifier, SIGKILL)
  }

  /// In the order in which they came.
  var requests: [Request] {
    get throws {
      guard let bytes = FileManager.default.contents(atPath: log) else { return [] }
      return try String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
        try JSONDecoder().decode(Request.self, from: Data($0.utf8))
      }
    }
  }
}
