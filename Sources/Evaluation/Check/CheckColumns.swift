public import Journeys
public import Verbatims

/// The columns of a sheet that a person fills in, headed in both languages so that either reads back.
public enum CheckColumn: Int, CaseIterable, Sendable {
  case number, row, verbatim, text, words, kind, stage, theme, verdict, instead, dissatisfied
  case stratum, size, told, language, engine

  public var title: String {
    switch self {
    case .number: "n° / no"
    case .row: "ligne / row"
    case .verbatim: "verbatim"
    case .text: "texte / full text"
    case .words: "mots / words"
    case .kind: "genre / kind"
    case .stage: "étape / stage"
    case .theme: "thème / theme"
    case .verdict: "verdict"
    case .instead: "à lire plutôt / should be"
    case .dissatisfied: "insatisfait / dissatisfied"
    case .stratum: "strate / stratum"
    case .size: "taille / size"
    case .told: "programme / program"
    case .language: "langue / language"
    case .engine: "moteur / engine"
    }
  }
}

/// What a row of the sheet is about.
public enum CheckRowKind: String, CaseIterable, Sendable {
  /// The whole text: has something been missed in it?
  case text
  /// A finding: is it right?
  case finding
  /// A place for what was missed.
  case missed

  public var names: Wording {
    switch self {
    case .text: Wording(french: "texte", english: "text")
    case .finding: Wording(french: "constat", english: "finding")
    case .missed: Wording(french: "oublié", english: "missed")
    }
  }
}

/// What a person says of a text or of a finding.
public enum CheckVerdict: String, CaseIterable, Sendable {
  case right, wrongStage, wrongKind, notThere
  case complete, incomplete, unread

  public static let ofFindings: [CheckVerdict] = [.right, .wrongStage, .wrongKind, .notThere]
  public static let ofTexts: [CheckVerdict] = [.complete, .incomplete, .unread]

  public var names: Wording {
    switch self {
    case .right: Wording(french: "juste", english: "right")
    case .wrongStage: Wording(french: "mauvaise étape", english: "wrong stage")
    case .wrongKind: Wording(french: "mauvais genre", english: "wrong kind")
    case .notThere: Wording(french: "n'y est pas", english: "not there")
    case .complete: Wording(french: "rien d'oublié", english: "nothing missed")
    case .incomplete: Wording(french: "il en manque", english: "something missed")
    case .unread: Wording(french: "pas lu", english: "not read")
    }
  }
}

/// Words of a list, found again in either language whatever the case.
struct CheckList<Value: Sendable>: Sendable {
  private var values: [String: Value] = [:]

  init(_ values: [Value], _ names: (Value) -> [String]) {
    for value in values {
      for name in names(value) { self.values[Self.key(name)] = value }
    }
  }

  subscript(word: String) -> Value? { values[Self.key(word)] }

  /// Spreadsheets turn apostrophes by themselves.
  private static func key(_ word: String) -> String {
    String(word.lowercased().map { $0 == "’" ? "'" : $0 })
  }
}

/// The lists of a sheet, in one language.
public struct CheckLists: Sendable {
  private let language: Language

  public init(language: Language) { self.language = language }

  public var kinds: [String] { Kind.allCases.map { $0.names[language] } }
  public var stages: [String] { Journey.standard.stages.map { $0.names[language] } }
  public var themes: [String] { Theme.allCases.map { $0.names[language] } }
  public var verdicts: [String] { (CheckVerdict.ofFindings + CheckVerdict.ofTexts).map { $0.names[language] } }
  public var answers: [String] { language == .french ? ["oui", "non"] : ["yes", "no"] }
  /// What may stand instead: a kind or a stage.
  public var instead: [String] { kinds + stages }

  /// The values that a column takes, or nil where it is free.
  public func list(of column: CheckColumn) -> [String]? {
    switch column {
    case .kind: kinds
    case .stage: stages
    case .theme: themes
    case .verdict: verdicts
    case .instead: instead
    case .dissatisfied: answers
    default: nil
    }
  }
}
