import Cues
import Parcours

/// The lexicons of `JobRig`: few, so that a run starts at once.
enum JobRigLexicons {
  static let files = BundledLexicons.files.filter { file in
    ["columns", "conversations", "mail", "classes"].contains { file.path.hasSuffix("\($0).lex") }
  }
}
