import Foundation
import Interchange
import Testing
import Verbatims

@Suite struct `Samples of formats` {
  @Test(arguments: Sample.all)
  func `are recognised, and read as expected`(sample: Sample) throws {
    let reading = try sample.read()
    #expect(reading.format == sample.format)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(reading.transcript.utf8).write(to: sample.expectedURL)
    }
    let expected = try String(contentsOf: sample.expectedURL, encoding: .utf8)
    #expect(reading.transcript == expected)
  }

  @Test(arguments: Sample.all)
  func `are recognised by their content under another name`(sample: Sample) throws {
    let reading = try sample.read(as: "dump")
    #expect(reading.format == sample.format)
    #expect(reading.transcript == (try sample.read().transcript))
  }

  @Test(arguments: Sample.all)
  func `are read the same where their format is insisted on`(sample: Sample) throws {
    var options = ReadingOptions()
    options.format = sample.format
    #expect(try sample.read(options: options).transcript == sample.read().transcript)
  }

  @Test func `are there for every format that one tool writes`() {
    // Mail has samples of its own (MailTests).
    let known = FormatEntry.all.filter { $0.family != .plain && $0.family != .mail }.map(\.format)
    #expect(Set(known).isSubset(of: Set(Sample.all.compactMap(\.format))))
  }
}
