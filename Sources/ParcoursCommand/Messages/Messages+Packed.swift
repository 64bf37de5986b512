import Interchange

/// What went wrong with compressed files, archives and workbooks.
extension Messages {
  static func packed(_ kind: FileProblem.Kind) -> String {
    switch kind {
    case .cutShort:
      say(
        "fichier coupé avant sa fin : ce qui précède est lu ; transférez-le à nouveau",
        "file cut before its end: what comes before is read; transfer it again")
    case .damaged: say("contenu abîmé : ce qui précède est lu", "damaged content: what comes before is read")
    case .documentType:
      say("le XML déclare un type de document : refusé", "the XML declares a document type: refused")
    case .noSheet(let name, let available):
      say("pas de feuille « \(name) » ; il y a : ", "no sheet '\(name)'; there are: ") + some(available)
    case .encrypted: say("protégé par un mot de passe", "protected by a password")
    case .unknownMethod: say("compression inconnue : recompressez-le", "unknown compression: pack it again")
    case .expandsBeyond(let bytes):
      say(
        "plus de \(number(bytes)) octets une fois décompressé : voyez --max-unpacked",
        "more than \(number(bytes)) bytes when unpacked: see --max-unpacked")
    case .expandsTooMuch(let ratio):
      say(
        "la décompression donne plus de \(number(ratio)) fois ce qui en a été lu : ce qui précède est lu ; voyez --max-ratio",
        "unpacks to more than \(number(ratio)) times what was read of it: what comes before is read; see --max-ratio")
    case .tooManyFiles(let limit):
      say("plus de \(number(limit)) fichiers : voyez --max-files", "more than \(number(limit)) files: see --max-files")
    case .tooDeep(let limit):
      say("plus de \(limit) archives l'une dans l'autre", "more than \(limit) archives inside one another")
    case .tooLarge(let limit):
      say(
        "plus de \(number(limit)) octets à tenir en mémoire : voyez --max-memory et --max-record",
        "more than \(number(limit)) bytes to hold in memory: see --max-memory and --max-record")
    default: ""
    }
  }
}
