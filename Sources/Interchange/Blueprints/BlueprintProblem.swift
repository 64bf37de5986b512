/// What may be wrong in a blueprint.
public enum BlueprintProblem: Hashable, Sendable {
  // The file.
  case syntax(YAMLMistake)
  case notUTF8
  case tooLarge(Int)
  case tooManyValues(Int)
  case tooDeep(Int)
  case secondDocument
  case anchorOrTag
  case alias
  case empty

  // Its shape.
  case keyIsNoText
  case duplicateKey(String, firstLine: Int)
  case unknownKey(String, nearest: String?, known: [String])
  case missingKey(String)
  case expectedMapping(known: [String])
  case expectedText
  case emptyText
  case tooLong(Int)
  case controlCharacter
  case tooMany(Int)

  // Its values.
  case badID(String)
  case duplicateID(String, firstLine: Int)
  case unknownName(of: NameKind, String, nearest: String?, known: [String])
  case badConcept(String)
  case badNumber(String, from: Int, to: Int?)
  case badDate(String)
  case badCurrency(String)
  case badFlag(String)

  // What it says.
  case noStage
  case noChannel
  case emptyRule
  case channelTakenTwice(String, firstLine: Int)
  case secondOwner(String, firstLine: Int)
  case emptyTarget
  case secondTarget(firstLine: Int)
  case unreachableRule

  /// What a name that is not known should have been one of.
  public enum NameKind: Hashable, Sendable {
    /// A stage of the vocabulary, which rules name.
    case vocabularyStage
    /// A channel of the vocabulary, which rules name.
    case vocabularyChannel
    case theme
    case macroStage
    case channelKind
    /// A stage of this blueprint.
    case stage
    /// A channel of this blueprint.
    case channel
  }

  /// A warning leaves the blueprint usable.
  public var isWarning: Bool { self == .unreachableRule }
}

/// A problem with its place in the file.
package struct BlueprintFault: Error, Hashable {
  package var problem: BlueprintProblem
  package var place: TextPlace

  package init(_ problem: BlueprintProblem, _ place: TextPlace) {
    self.problem = problem
    self.place = place
  }
}

/// A mistake in a blueprint, with its place and the line where it stands.
public struct BlueprintError: Error, Hashable, Sendable {
  public var problem: BlueprintProblem
  public var place: TextPlace
  /// The line, cut to what a terminal shows; empty for the file as a whole.
  public var source: String
  /// Where the mistake begins in `source`, from 1.
  public var sourceColumn: Int

  package init(problem: BlueprintProblem, place: TextPlace, source: String, sourceColumn: Int) {
    (self.problem, self.place) = (problem, place)
    (self.source, self.sourceColumn) = (source, sourceColumn)
  }
}
