public import Journeys
public import Verbatims

/// The figures of a map, as its JSON holds them beside the rows.
public enum MapFigures {
  /// Each with its key, in the order in which they are written.
  ///
  /// - Parameter language: of the names in them.
  public static func all(of map: JourneyMap, in language: Language) -> [PartialMapWriter.Figure] {
    let export = MapExport(map: map, language: language)
    guard let document = try? export.write(as: .json) else { return [] }
    return [PartialMapWriter.Figure(key: "map", json: document)]
  }
}
