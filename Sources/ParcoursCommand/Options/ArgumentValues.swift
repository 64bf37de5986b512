public import ArgumentParser
public import Evaluation
public import Interchange
public import Jobs
public import Journeys
public import Reports
public import Verbatims

// The values that options take, by the identifiers that the program writes everywhere.

extension InputFormat: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
extension CSVWriter.Dialect: ExpressibleByArgument {}
extension MapOptions.ChannelSource: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension ReportOptions.Audience: ExpressibleByArgument {}
extension EvaluationDetails.Division: ExpressibleByArgument {}
extension InterfaceLanguage: ExpressibleByArgument {}
extension Reanalysis: ExpressibleByArgument {}
extension ComplaintStanding.State: ExpressibleByArgument {}

extension Sector: ExpressibleByArgument {
  public init?(argument: String) { self.init(id: argument) }
  public static var allValueStrings: [String] { identifiers.map(\.description) }
}

/// The language insisted on, or `auto` to find it.
enum TextLanguage: String, CaseIterable, ExpressibleByArgument {
  case fr
  case en
  case auto

  var language: Language? { self == .auto ? nil : self == .fr ? .french : .english }
}

/// In which form `analyze` writes.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl
  case csv
  case json
  case table
}

/// A number of bytes: `65536`, `64K`, `64M`.
struct ByteCount: ExpressibleByArgument {
  var bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = argument.last.flatMap { units[Character($0.uppercased())] }
    guard let number = Int(unit == nil ? argument[...] : argument.dropLast()), number > 0 else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: unit ?? 1)
    guard !overflow else { return nil }
    self.bytes = bytes
  }

  var defaultValueDescription: String {
    if bytes % (1 << 30) == 0 { return "\(bytes >> 30)G" }
    return bytes % (1 << 20) == 0 ? "\(bytes >> 20)M" : "\(bytes)"
  }
}
