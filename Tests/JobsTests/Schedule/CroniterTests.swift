import Foundation
import Jobs
import Testing

/// What croniter answers for an expression that Python made up.
private struct Answer: Decodable {
  var text: String
  var start: Int64
  var times: [Int64]

  static func all(seed: Int, count: Int) throws -> [Answer] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let own = folder.appendingPathComponent("../../..").standardizedFileURL
      .appendingPathComponent(".venv/bin/python3").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      FileManager.default.isExecutableFile(atPath: own) ? own : "python3",
      folder.appendingPathComponent("cron.py").path,
      String(seed), String(count),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "cron.py failed; Scripts/install-missing test brings croniter")
    return try String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }
}

@Test(arguments: 1...2)
func `Random expressions run when croniter says`(seed: Int) throws {
  let answers = try Answer.all(seed: seed, count: 300)
  #expect(answers.count == 300)
  for answer in answers {
    let schedule = try Schedule(answer.text, clock: .utc)
    var times = [schedule.next(after: answer.start)]
    while times.count < answer.times.count { times.append(schedule.next(after: times[times.count - 1])) }
    #expect(times == answer.times, "\(answer.text) after \(answer.start)")
  }
}
