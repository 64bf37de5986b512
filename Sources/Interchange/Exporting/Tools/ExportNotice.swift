public import Journeys

/// What an export could not carry whole, or had to say otherwise.
public enum ExportNotice: Hashable, Sendable {
  /// Texts longer than a cell may be were cut.
  case textsCut(Int)
  /// More rows than a sheet may have: they go on in further sheets.
  case sheetsContinued(Int)
  /// Cards of less weight than those shown were left out.
  case cardsLeftOut(Int)
  /// Verbatims whose whole text was not given.
  case withoutText(Int)
  /// Verbatims without a date: their events stand at 1970-01-01.
  case withoutDate(Int)
  /// Steps whose stage no text says.
  case withoutStage(Int)
  /// Paths less frequent than those drawn.
  case pathsLeftOut(Int)

  public var words: Wording {
    switch self {
    case .textsCut(let count):
      Wording(
        french: "\(count) textes dépassaient la taille d'une cellule : coupés.",
        english: "\(count) texts were longer than a cell may be: cut.")
    case .sheetsContinued(let count):
      Wording(
        french: "Plus de lignes qu'une feuille n'en admet : la suite est dans \(count) autres feuilles.",
        english: "More rows than a sheet may have: they go on in \(count) more sheets.")
    case .cardsLeftOut(let count):
      Wording(
        french: "\(count) cartes de moindre poids ne sont pas dans le fichier.",
        english: "\(count) cards of less weight are not in the file.")
    case .withoutText(let count):
      Wording(
        french: "\(count) verbatims sans texte intégral : laissés de côté (--verbatims les apporte).",
        english: "\(count) verbatims without their whole text: left out (--verbatims brings them).")
    case .withoutDate(let count):
      Wording(
        french: "\(count) verbatims sans date : leurs événements sont au 1970-01-01.",
        english: "\(count) verbatims without a date: their events stand at 1970-01-01.")
    case .withoutStage(let count):
      Wording(
        french: "\(count) constats dont l'étape n'est pas dite : hors des chemins.",
        english: "\(count) findings whose stage is not said: not on the paths.")
    case .pathsLeftOut(let count):
      Wording(
        french: "\(count) chemins moins fréquents ne sont pas dessinés.",
        english: "\(count) less frequent paths are not drawn.")
    }
  }
}
