import ArgumentParser
import Interchange

/// `parcours formats`: what can be read, and what each format tells.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: Messages.say(
      "Liste les formats lus et ce que chacun apporte.",
      "Lists the formats that can be read, and what each carries."),
    discussion: Messages.say(
      """
      Le format d'un fichier est reconnu à son contenu, sinon à son nom ; --from NOM l'impose. Chaque format donne \
      les mots du client, et ce qui est écrit sous son nom. Un champ à l'intérieur d'un objet JSON se désigne par son \
      chemin : --keep via.channel.
      """,
      """
      A file's format is told by its content, else by its name; --from NAME insists. Each format gives the customer's \
      words, and what stands below its name. A field inside a JSON object is named by its path: --keep via.channel.
      """))

  @OptionGroup var interface: InterfaceOptions

  func run() {
    let entries = FormatEntry.all
    let width = entries.map(\.format.rawValue.count).max() ?? 0
    for family in FormatEntry.Family.allCases {
      print(Messages.family(family))
      for entry in entries where entry.family == family {
        let name = entry.format.rawValue.padding(width)
        print("  \(name)  \(Messages.format(entry.format))")
        guard !entry.carried.isEmpty else { continue }
        let carried = FormatEntry.Carried.allCases.filter { entry.carried.contains($0) }
        print("  \("".padding(width))  \(carried.map(Messages.carried).joined(separator: ", "))")
      }
    }
    print(
      Messages.say(
        "Tous se lisent aussi compressés (gzip, zstd), en archive ZIP, en dossier ; les tables de tout outil aussi en XLSX et ODS.",
        "All are read compressed (gzip, zstd), in ZIP archives and in folders too; tables of any tool also as XLSX and ODS."
      ))
  }
}

extension String {
  /// The text, filled up with spaces.
  fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
