import Pipeline

extension LoadedEngine {
  /// Loads the bundled lexicons, and the user's own files and folders over them.
  static func load(lexicons paths: [String]) throws -> LoadedEngine {
    let overlay = try UserLexicons.files(paths)
    let (engine, errors) = compile(overlay: overlay)
    try UserLexicons.check(errors, of: overlay)
    return engine
  }
}
