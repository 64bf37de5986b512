import ArgumentParser
import Interchange

/// How much input may be, before it is refused.
struct LimitOptions: ParsableArguments {
  @Option(
    help: help(
      "Enregistrement le plus long, en octets (K, M et G comptent par 1024).",
      "Longest record, in bytes (K, M and G count by 1024).", "bytes"))
  var maxRecord = ByteCount(bytes: 64 << 20)

  @Option(
    help: help("Texte le plus long, en octets.", "Longest text, in bytes.", "bytes"))
  var maxText = ByteCount(bytes: 8 << 20)

  @Option(
    help: help(
      "Ce qu'un fichier peut donner au plus une fois décompressé, en octets.",
      "The most that a file may give when unpacked, in bytes.", "bytes"))
  var maxUnpacked = ByteCount(bytes: ExpansionLimits().bytes)

  @Option(
    help: help(
      "Combien de fois ce qui en a été lu un fichier peut donner, à tout moment, une fois décompressé, au-delà de 16M.",
      "How many times what was read of it a file may give when unpacked, at any moment, beyond 16M.", "n"))
  var maxRatio = ExpansionLimits().ratio

  @Option(
    help: help(
      "Nombre de fichiers d'un dossier ou d'une archive.", "Number of files of a folder or an archive.", "n"))
  var maxFiles = ExpansionLimits().files

  @Option(
    help: help(
      "Ce qu'une archive ou un classeur peut occuper de mémoire, en octets.",
      "The most memory that an archive or a workbook may take, in bytes.", "bytes"))
  var maxMemory = ByteCount(bytes: ExpansionLimits().memory)

  func validate() throws {
    for (name, value) in [("--max-ratio", maxRatio), ("--max-files", maxFiles)] where value < 1 {
      throw ValidationError(Messages.say("\(name) : au moins 1", "\(name): at least 1"))
    }
  }

  var expansion: ExpansionLimits {
    var limits = ExpansionLimits()
    limits.bytes = maxUnpacked.bytes
    limits.ratio = maxRatio
    limits.files = maxFiles
    limits.memory = maxMemory.bytes
    return limits
  }
}
