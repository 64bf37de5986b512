public import Journeys
public import Verbatims

/// A map on its way into another tool.
///
/// The ids in every export are made of those of stages, channels, concepts and verbatims, so that they are the same
/// from one export to the next. The same map gives the same bytes.
public struct MapExport: Sendable {
  public let map: JourneyMap
  /// French, else English.
  public let language: Language
  /// The table's separators, for the exports that are tables of figures.
  public var dialect = CSVWriter.Dialect.standard

  public init(map: JourneyMap, language: Language) {
    (self.map, self.language) = (map, language)
  }

  /// Writes the export piece by piece; memory does not grow with the number of findings.
  ///
  /// - Returns: what could not be carried whole, to be told to the user.
  @discardableResult
  public func write(as format: ExportFormat, to file: OutputFile) throws -> [ExportNotice] {
    var sink = ExportSink(file: file)
    let notices = try write(as: format, into: &sink)
    try sink.flush()
    return notices
  }

  /// The bytes of the export.
  public func write(as format: ExportFormat) throws -> [UInt8] {
    var sink = ExportSink(file: nil)
    _ = try write(as: format, into: &sink)
    return sink.bytes
  }

  /// The generic grid as a table instead of a workbook.
  @discardableResult
  public func writeGridTable(to file: OutputFile) throws -> [ExportNotice] {
    var sink = ExportSink(file: file)
    let notices = try GridTable(self).write(into: &sink)
    try sink.flush()
    return notices
  }

  private func write(as format: ExportFormat, into sink: inout ExportSink) throws -> [ExportNotice] {
    switch format {
    case .xlsx: try WorkbookExport(self).write(into: &sink)
    case .csv: try PlacesTable(self).write(into: &sink)
    case .json: try MapDocument(self).write(into: &sink)
    case .jsonl: try PlacesLines(self).write(into: &sink)
    case .mermaid: try MermaidJourney(self).write(into: &sink)
    case .markdown: try MarkdownMap(self).write(into: &sink)
    case .drawio: try DrawioDiagram(self).write(into: &sink)
    case .lucid: try LucidDocument(self).write(into: &sink)
    case .lucidCSV: try LucidTable(self).write(into: &sink)
    case .miro: try MiroCalls(self).write(into: &sink)
    case .mural: try MuralCalls(self).write(into: &sink)
    case .cardboard: try CardBoardTable(self).write(into: &sink)
    case .cjml: try CJMLJourney(self).write(into: &sink)
    case .bpmn: try BPMNProcess(self).write(into: &sink)
    case .xes: try XESLog(self).write(into: &sink)
    case .ocel: try OCELLog(self).write(into: &sink)
    case .processCSV: try ProcessTable(self).write(into: &sink)
    case .labelStudio: try LabelStudioTasks(self).write(into: &sink)
    case .grid: try GridWorkbook(self).write(into: &sink)
    }
  }
}
