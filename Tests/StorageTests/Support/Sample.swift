import Storage
import TestSupport

/// Made-up verbatims for the store.
enum Sample {
  /// 2026-03-02.
  static let day: Int32 = 20_514

  static func key(_ number: Int) -> [UInt8] {
    var generator = SeededGenerator(state: UInt64(number))
    return (0..<4).flatMap { _ in withUnsafeBytes(of: generator.next().bigEndian) { Array($0) } }
  }

  /// An analysis with one finding, whose quote is the first `words` scalars of the text.
  static func line(
    _ text: String, id: String = "r-1", customer: String? = "c-81", quoted: Int = 4, stage: String = "receive",
    kind: String = "irritant", concept: String = "timeliness.late", intensity: String = "0.820",
    engine: String = "0.1.0+lex.9f31c2"
  ) -> String {
    let quote = escaped(String(String.UnicodeScalarView(text.unicodeScalars.prefix(quoted))))
    let theme = concept.prefix { $0 != "." }
    return """
      {"id":"\(id)","set_aside":null,"duplicate_of":null,"language":"fr","language_score":0.980,"sector":"retail",\
      "nature":"complaint","dissatisfaction":true,"polarity":-0.710,"effort":0.400,"effort_signs":["contact_again"],\
      "findings":[{"kind":"\(kind)","stage":"\(stage)","stage_detail":null,"stage_from":"sentence",\
      "channel":"delivery","channel_from":"sentence","theme":"\(theme)","concept":"\(concept)",\
      "intensity":\(intensity),"criticality":"very_sensitive","moment_of_truth":false,"make_or_break":null,\
      "because":null,"rupture":null,"turn":0,"start":0,"end":\(quoted),"quote":"\(quote)",\
      "evidence":[{"entry":"fr/irritants/timeliness.lex:214","start":0,"end":\(quoted),"shifters":[]}]}],\
      "cut":[],"conversation":null,"metadata":{"date":"2026-03-02","customer":\(string(customer)),"score":2.000,\
      "question":null,"source_channel":"email","kept":{"quote":""}},"text":"\(escaped(text))","redacted":false,\
      "engine":"\(engine)"}
      """
  }

  static func incoming(_ number: Int, _ text: String, day: Int32? = day, customer: String? = "c-81") -> Incoming {
    Incoming(key: key(number), line: Array(line(text, id: "r-\(number)", customer: customer).utf8), day: day)
  }

  static func file(_ name: String = "avis.jsonl", reading: Int64 = 1, isWhole: Bool = false) -> FileProgress {
    var file = FileProgress(source: "avis", path: name)
    file.reading = reading
    file.isWhole = isWhole
    return file
  }

  private static func string(_ text: String?) -> String { text.map { "\"\(escaped($0))\"" } ?? "null" }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
      .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  }
}

extension Store {
  /// Writes verbatims of one file in a run of their own.
  @discardableResult
  func take(_ verbatims: [Incoming], of file: FileProgress = Sample.file()) throws -> BatchOutcome {
    let run = try beginRun(at: 1_772_000_000, engine: "0.1.0+lex.9f31c2")
    return try commit(Batch(run: run, file: file, verbatims: verbatims, received: 1_772_000_000))
  }
}
