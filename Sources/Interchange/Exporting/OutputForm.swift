public import Findings
public import Verbatims

/// In which form analyses leave the program.
public enum OutputForm: Sendable {
  /// One object a line.
  case jsonLines
  /// One array.
  case json
  /// One row a finding, with the names of the kept columns.
  case csv(CSVWriter.Dialect, kept: [String])
  /// Lines for people, in the words given.
  case table(TableStyle)
  /// What somebody else appends for a record: whole lines.
  case lines(@Sendable (Verbatim, Analysis, inout [UInt8]) -> Void)

  /// What stands before the first record.
  public func prologue(names: AnalysisNames, withText: Bool) -> [UInt8] {
    switch self {
    case .jsonLines, .lines: []
    case .json: Array("[\n".utf8)
    case .csv(let dialect, let kept):
      CSVWriter(dialect: dialect, names: names, withText: withText).header(kept: kept)
    case .table(let style): style.header
    }
  }

  /// What stands between two records.
  public var separator: [UInt8] {
    if case .json = self { Array(",\n".utf8) } else { [] }
  }

  /// Appends a record that was written, and now says that it repeats another one.
  public func append(_ record: ArraySlice<UInt8>, duplicateOf id: [UInt8], to out: inout [UInt8]) {
    switch self {
    case .jsonLines, .json: DuplicateMark.append(json: record, of: id, to: &out)
    case .csv(let dialect, _): DuplicateMark.append(csv: record, of: id, dialect, to: &out)
    case .table, .lines: out += record
    }
  }

  /// What stands after the last record.
  public func epilogue(hasRecords: Bool) -> [UInt8] {
    if case .json = self { Array((hasRecords ? "\n]\n" : "]\n").utf8) } else { [] }
  }
}

/// Writes analyses in one of the forms. One value serves one worker.
public struct AnalysisWriter: Sendable {
  /// The forms that are not JSON Lines.
  private enum Writer: Sendable {
    case json(JSONWriter)
    case csv(CSVWriter)
    case table(TableWriter)
    case lines(@Sendable (Verbatim, Analysis, inout [UInt8]) -> Void)
  }

  /// The form that is written fastest stands by itself, so that nothing is copied to get at it.
  private let jsonLines: JSONWriter?
  private let other: Writer?

  public init(form: OutputForm, names: AnalysisNames, withText: Bool) {
    if case .jsonLines = form {
      jsonLines = JSONWriter(names: names, withText: withText)
    } else {
      jsonLines = nil
    }
    other =
      switch form {
      case .jsonLines: nil
      case .json: .json(JSONWriter(names: names, withText: withText))
      case .csv(let dialect, _): .csv(CSVWriter(dialect: dialect, names: names, withText: withText))
      case .table(let style): .table(TableWriter(style: style))
      case .lines(let append): .lines(append)
      }
  }

  /// Appends one record; `out` holds those of its chunk.
  public func append(_ verbatim: Verbatim, _ analysis: Analysis, to out: inout [UInt8]) {
    if let jsonLines {
      jsonLines.append(verbatim, analysis, to: &out)
      return out.append(UInt8(ascii: "\n"))
    }
    switch other {
    case nil: break
    case .json(let json):
      if !out.isEmpty { out += [UInt8(ascii: ","), UInt8(ascii: "\n")] }
      json.append(verbatim, analysis, to: &out)
    case .csv(var csv): csv.append(verbatim, analysis, to: &out)
    case .table(let table): table.append(verbatim, analysis, to: &out)
    case .lines(let append): append(verbatim, analysis, &out)
    }
  }
}
