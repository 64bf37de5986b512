/// A form in which a map leaves for another tool.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case xlsx
  case csv
  case json
  case jsonl
  case mermaid
  case markdown
  case drawio
  case lucid
  case lucidCSV = "lucid-csv"
  case miro
  case mural
  case cardboard
  case cjml
  case bpmn
  case xes
  case ocel
  case processCSV = "process-csv"
  case labelStudio = "label-studio"
  case grid

  /// What `--to` takes.
  public var name: String { rawValue }

  /// What the file's name ends in, without the dot. A grid is a table too where its file is named `.csv`.
  public var fileExtension: String {
    switch self {
    case .xlsx, .grid: "xlsx"
    case .csv, .lucidCSV, .cardboard, .processCSV: "csv"
    case .json, .miro, .mural, .labelStudio: "json"
    case .jsonl: "jsonl"
    case .mermaid: "mmd"
    case .markdown: "md"
    case .drawio: "drawio"
    case .lucid: "lucid"
    case .cjml: "cjml.xml"
    case .bpmn: "bpmn"
    case .xes: "xes"
    case .ocel: "jsonocel"
    }
  }

  /// What of the map an export holds.
  public enum Content: CaseIterable, Hashable, Sendable {
    /// The figures of the stages, channels and touchpoints.
    case places
    /// Irritants, enchantments and expectations, grouped, with words of customers.
    case cards
    /// Each finding by itself.
    case findings
    /// The whole texts, where they were given.
    case texts
    /// What customers lived one after the other.
    case paths
  }

  public var holds: Set<Content> {
    switch self {
    case .xlsx: [.places, .cards, .findings, .texts]
    case .csv, .jsonl: [.places]
    case .json: [.places, .cards, .paths]
    case .mermaid: [.places]
    case .markdown: [.places, .cards]
    case .drawio, .lucid, .lucidCSV: [.places, .cards, .paths]
    case .miro, .mural, .cardboard, .grid: [.places, .cards]
    case .cjml: [.places]
    case .bpmn: [.places, .paths]
    case .xes, .ocel, .processCSV: [.findings, .paths]
    case .labelStudio: [.findings, .texts]
    }
  }
}
