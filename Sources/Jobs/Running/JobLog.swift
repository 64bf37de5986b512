import FoundationEssentials
import Glibc
public import Logging

/// Writes what a run does to standard error, a line an event: as text or as JSON.
public struct JobLog: LogHandler {
  public var metadata: Logger.Metadata = [:]
  public var logLevel: Logger.Level
  private let form: LogPlan.Form
  private let clock: @Sendable () -> Int64

  /// A log as a job wants it.
  public static func logger(_ plan: LogPlan, surroundings: JobSurroundings) -> Logger {
    Logger(label: "parcours.job") { _ in JobLog(plan, surroundings: surroundings) }
  }

  private init(_ plan: LogPlan, surroundings: JobSurroundings) {
    logLevel = Logger.Level(rawValue: plan.level.rawValue) ?? .info
    form = plan.form
    clock = surroundings.clock
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line, unless its level is below that of the plan.
  public func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { $1 }.map { ($0.key, "\($0.value)") }
      .sorted { $0.0 < $1.0 }
    let time = UTCTime.text(clock() / 1_000_000_000)
    let line =
      form == .json
      ? Self.json([("time", time), ("level", event.level.rawValue), ("event", "\(event.message)")] + fields)
      : ([time, event.level.rawValue, "\(event.message)"] + fields.map { "\($0.0)=\(Self.plain($0.1))" }).joined(
        separator: " ")
    let bytes = Array((line + "\n").utf8)
    // One write a line, so that lines of several runs do not run into one another.
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }

  /// A value on one line: quoted as JSON where it holds what would steer a terminal or end the line.
  private static func plain(_ value: String) -> String {
    let holdsControl = value.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard holdsControl else { return value }
    // JSON leaves those of Latin-1 as they are.
    let scalars = quoted(value).unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func json(_ fields: [(String, String)]) -> String {
    "{" + fields.map { quoted($0) + ":" + quoted($1) }.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
