/// The matrix: stages down, channels across, each crossing shaded by how customers feel there.
struct HeatMatrix: Chart {
  struct Row: Sendable {
    var name: String
    /// The number of its macro-stage.
    var band: Int
    var total: Cell
    var cells: [Cell]
    var isNoted = false
  }

  enum Cell: Sendable {
    case told(Told)
    /// Nothing was said.
    case silent
    /// Customers tell that they looked for it and it was not there.
    case missing(customers: Int)
    /// The company does not offer it.
    case notOffered
  }

  struct Told: Sendable {
    /// nil where things are asked for and nothing is judged.
    var feeling: Double?
    var customers: Int
    var isMomentOfTruth = false
    /// Greyed: under the minimum count.
    var isSmall = false
    var link: Anchor?
    /// All figures in words, for whoever does not see the shade.
    var description: String
  }

  var rows: [Row]
  var bands: [String]
  var columns: [String]
  var labels: Labels
  var numerals: Numerals

  struct Labels: Sendable {
    var stage: String
    var total: String
    var silent: String
    var missing: String
    var notOffered: String
    var momentOfTruth: String
    var small: String
    var good: String
    var bad: String
    var customers: String
  }

  var table: DataTable {
    DataTable(
      heads: [labels.stage, labels.total] + columns,
      rows: rows.map { row in [row.name] + ([row.total] + row.cells).map(text) })
  }

  /// The net feeling with its sign, or a dash.
  func text(_ told: Told) -> String { told.feeling.map(numerals.feeling) ?? "–" }

  func shade(_ told: Told) -> String { told.feeling.map(Shade.name) ?? "s0" }

  func text(_ cell: Cell) -> String {
    switch cell {
    case .told(let told): text(told) + " (" + numerals.count(told.customers) + ")"
    case .silent: "·"
    case .missing(let customers): labels.missing + " (" + numerals.count(customers) + ")"
    case .notOffered: labels.notOffered
    }
  }
}
