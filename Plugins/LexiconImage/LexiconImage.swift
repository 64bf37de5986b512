import Foundation
import PackagePlugin

/// Compiles the lexicons when the program is built, so that they need not be compiled at each start.
@main
struct LexiconImage: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Lexicons")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".lex") }
      // By their bytes, as `Scripts/embed-lexicons` sorts them.
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let image = context.pluginWorkDirectoryURL.appending(path: "LexiconImage.swift")
    return [
      .buildCommand(
        displayName: "Compiling the lexicons", executable: try context.tool(named: "CompileLexicons").url,
        arguments: [image.path, folder.path] + paths, inputFiles: paths.map { folder.appending(path: $0) },
        outputFiles: [image])
    ]
  }
}
