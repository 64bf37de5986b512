public import Journeys

/// What came of reading a blueprint.
public struct BlueprintReading: Sendable {
  /// Nil where the file has errors.
  public var journey: Journey?
  /// Errors and warnings, in the order of the file.
  public var errors: [BlueprintError]
  /// What the file tells of itself: `stages`, `channels`, `personas`, … What is not told is that of the standard journey.
  public var told: Set<String>
}

/// Reads a blueprint: the YAML file in which a company tells its own journey. Every mistake is told in one go.
public enum BlueprintReader {
  /// What a file says: with any error, no journey.
  ///
  /// - Complexity: O(*n*) in the size of the file.
  public static func read(_ bytes: [UInt8]) -> BlueprintReading {
    let tree = YAMLTree(bytes)
    var builder = JourneyBuilder()
    if let root = tree.root, !root.isEmpty {
      builder.read(root)
    } else if tree.faults.isEmpty {
      builder.values.report(.empty, .file)
    }
    var faults = tree.faults + builder.values.faults
    let isFine = faults.isEmpty
    if isFine { faults = builder.unreachableRules.map { BlueprintFault(.unreachableRule, $0) } }
    let lines = SourceLines(bytes)
    let ordered = faults.enumerated().sorted { one, other in
      let (a, b) = (one.element.place, other.element.place)
      return (a.line, a.column, one.offset) < (b.line, b.column, other.offset)
    }
    return BlueprintReading(
      journey: isFine ? builder.journey : nil, errors: ordered.map { lines.error($0.element) }, told: builder.told)
  }
}
