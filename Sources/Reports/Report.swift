public import Journeys

/// A map as something that a person looks at and shows: one HTML file, the same in Markdown, and its figures for slides.
public struct Report: Sendable {
  let content: Content
  let options: ReportOptions

  public init(map: JourneyMap, options: ReportOptions) {
    self.options = options
    content = ContentWriter(MapReading(map, options)).content
  }

  /// One self-contained file: nothing is fetched, nothing needs a script to be read.
  public func html() -> [UInt8] { Page(content: content).bytes() }

  /// The report as Markdown, in UTF-8.
  public func markdown() -> [UInt8] { MarkdownReport(content: content).bytes() }

  /// Every figure, in the order of the page.
  public func figures() -> [Figure] {
    content.sections.flatMap(\.blocks).compactMap { block in
      switch block {
      case .figure(let figure), .matrix(_, let figure): figure
      default: nil
      }
    }
  }
}
