import Glibc
import Interchange

/// What went wrong with input and output: where, what, and what to try. Never a customer's words.
extension Messages {
  static func problem(path: String, _ problem: RecordProblem) -> String {
    "\(name(path)):\(problem.line): " + say("erreur : ", "error: ") + text(problem.kind)
  }

  static func problem(_ problem: FileProblem) -> String {
    let place = problem.line.map { "\(name(problem.path)):\($0)" } ?? name(problem.path)
    return place + say(" : erreur : ", ": error: ") + text(problem.kind)
  }

  static func outputIsInput(_ path: String) -> String {
    say(
      "\(name(path)) est aussi lu, et serait remplacé : donnez un autre nom à -o",
      "\(name(path)) is read as well, and would be replaced: give -o another name")
  }

  static func isJSONLines(_ path: String) -> String {
    say(
      "\(name(path)) : écrit en JSON Lines ; pour un CSV : --format csv (Excel en français : --csv excel-fr)",
      "\(name(path)): written as JSON Lines; for CSV: --format csv")
  }

  /// What a problem is, without its place.
  static func words(of problem: RecordProblem) -> String { text(problem.kind) }
  static func words(of problem: FileProblem) -> String { text(problem.kind) }

  /// Standard input has no name of its own; in those of files nothing turns a line or moves a cursor.
  static func name(_ path: String) -> String {
    path == "-" ? say("entrée standard", "standard input") : SafeName.seen(path)
  }

  private static func text(_ kind: RecordProblem.Kind) -> String {
    switch kind {
    case .notUTF8(let byte):
      say(
        "octet \(byte) qui n'est pas de l'UTF-8 ; enregistrement ignoré : ré-exportez le fichier en UTF-8",
        "byte \(byte) is not UTF-8; record skipped: export the file again as UTF-8")
    case .nulByte(let byte):
      say(
        "octet nul (position \(byte)) ; enregistrement ignoré : le fichier est peut-être abîmé",
        "NUL byte (position \(byte)); record skipped: the file may be damaged")
    case .malformedJSON(let byte):
      say("JSON mal formé à l'octet \(byte) ; enregistrement ignoré", "malformed JSON at byte \(byte); record skipped")
    case .notAnObject:
      say("ce n'est pas un objet JSON ; enregistrement ignoré", "not a JSON object; record skipped")
    case .noText:
      say(
        "pas de champ de texte ; enregistrement ignoré : nommez-le avec --text CHAMP (dans un autre : --text AUTRE.CHAMP)",
        "no text field; record skipped: name it with --text FIELD (within another: --text OTHER.FIELD)")
    case .fieldCount(let expected, let found):
      say(
        "\(found) champ(s) au lieu de \(expected) ; ligne ignorée : vérifiez séparateurs et guillemets",
        "\(found) field(s) instead of \(expected); row skipped: check delimiters and quotation marks")
    case .unclosedQuote:
      say(
        "guillemet ouvert jamais refermé ; ligne ignorée, lecture reprise à la suivante",
        "quotation mark never closed; row skipped, reading goes on with the next line")
    case .tooLong(let limit): tooLong("enregistrement", "record", limit, "--max-record")
    case .textTooLong(let limit): tooLong("texte", "text", limit, "--max-text")
    case .partsTooDeep:
      say(
        "message dont les parties s'emboîtent trop profondément ; enregistrement ignoré",
        "message whose parts stand too deep in one another; record skipped")
    case .cutShort:
      say(
        "le fichier s'arrête avant la fin de sa liste : il est peut-être coupé",
        "the file ends before its list does: it may be cut short")
    case .badField(let name):
      say(
        "champ « \(name) » absent ou contraire au contrat ; constats ignorés",
        "field '\(name)' is missing or against the contract; findings skipped")
    case .noVerbatim: say("ce n'est pas un verbatim", "not a verbatim")
    }
  }

  private static func tooLong(_ french: String, _ english: String, _ limit: Int, _ option: String) -> String {
    say(
      "\(french) de plus de \(number(limit)) octets ; enregistrement ignoré : voyez \(option)",
      "\(english) of more than \(number(limit)) bytes; record skipped: see \(option)")
  }

  private static func text(_ kind: FileProblem.Kind) -> String {
    switch kind {
    case .cannotOpen(let error): say("ouverture impossible : ", "cannot open: ") + system(error)
    case .cannotRead(let error): say("lecture impossible : ", "cannot read: ") + system(error)
    case .isFolder: say("c'est un dossier : donnez les fichiers qu'il contient", "is a folder: give the files in it")
    case .empty: say("fichier vide", "empty file")
    case .holdsNothing: say("il n'y a rien à lire", "there is nothing in it to read")
    case .notAFile:
      say(
        "ce n'est pas un fichier ordinaire ; laissé : un tube se donne sur l'entrée standard (-)",
        "is no ordinary file; left out: a pipe is given on standard input (-)")
    case .binary(let kind): binary(kind)
    case .cutShort, .damaged, .documentType, .encrypted, .noSheet, .unknownMethod, .expandsBeyond, .expandsTooMuch,
      .tooManyFiles, .tooDeep,
      .tooLarge:
      packed(kind)
    case .noColumn(let name, let available):
      say("pas de colonne « \(name) » ; il y a : ", "no column '\(name)'; there are: ") + some(available)
    case .noTextColumn(let available):
      say(
        "aucune colonne ne ressemble à du texte ; désignez-la avec --text COLONNE, parmi : ",
        "no column looks like text; name it with --text COLUMN, one of: ") + some(available)
    case .namelessValues:
      say(
        "liste de listes, où rien ne nomme les valeurs : donnez des objets avec un champ de texte, ou un CSV",
        "list of lists, in which nothing names the values: give objects with a text field, or CSV")
    case .unknownMap(let version):
      say(
        "carte partielle d'une version inconnue (\(version)) : mettez parcours à jour",
        "partial map of an unknown version (\(version)): update parcours")
    case .notOfFormat(let format):
      say("ce n'est pas du format demandé : ", "is not of the format asked for: ") + self.format(format)
    case .noField(let name): say("aucun enregistrement n'a de champ « \(name) »", "no record has a field '\(name)'")
    }
  }

  private static func binary(_ kind: FileProblem.BinaryKind?) -> String {
    switch kind {
    case .oldOffice:
      say(
        "ancien fichier Office, ou protégé par un mot de passe : enregistrez-le en XLSX sans mot de passe, ou en CSV",
        "old Office file, or one with a password: save it as XLSX without a password, or as CSV")
    case .markup:
      say(
        "page HTML ou XML : exportez les avis en CSV, JSON ou XLSX",
        "HTML or XML page: export the texts as CSV, JSON or XLSX"
      )
    case .document: say("document bureautique : enregistrez-le en texte", "office document: save it as text")
    case .zip, .compressed: say("archive compressée : décompressez-la d'abord", "compressed archive: unpack it first")
    case .pdf: say("fichier PDF : extrayez-en le texte d'abord", "PDF file: extract its text first")
    case .image, .program, nil: say("fichier binaire, pas du texte", "binary file, not text")
    }
  }

  static func problem(_ problem: OutputProblem) -> String {
    let label = say("parcours : erreur : ", "parcours: error: ")
    switch problem {
    case .cannotCreate(let path, let error):
      return label + say("impossible de créer \(path) : ", "cannot create \(path): ") + system(error)
    case .cannotWrite(let path, let error):
      let place = path == "-" ? say("la sortie standard", "standard output") : path
      return label + say("écriture impossible dans \(place) : ", "cannot write to \(place): ") + system(error)
    case .closedPipe: return ""
    }
  }

  /// What the system says of an error, in words for those that people meet.
  static func system(_ error: Int32) -> String {
    switch error {
    case ENOENT: say("fichier introuvable", "no such file")
    case EACCES, EPERM: say("accès refusé", "permission denied")
    case ENOSPC: say("disque plein", "no space left on device")
    case ENOTDIR: say("un élément du chemin n'est pas un dossier", "a part of the path is not a folder")
    case EISDIR: say("c'est un dossier", "is a folder")
    case EROFS: say("disque en lecture seule", "read-only file system")
    default: String(cString: strerror(error))
    }
  }
}
