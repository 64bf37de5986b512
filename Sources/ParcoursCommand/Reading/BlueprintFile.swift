import ArgumentParser
import Interchange
import Journeys

/// Blueprints from disk.
enum BlueprintFile {
  /// What is in a file, mistakes and all; `-` is standard input.
  static func read(_ path: String) throws -> BlueprintReading {
    BlueprintReader.read(try GivenFile.stream(path))
  }

  /// The journey that a file tells, or the standard one where no file is named. Mistakes are told on standard error.
  static func journey(_ path: String?) throws -> Journey {
    guard let path else { return .standard }
    let reading = try read(path)
    for error in reading.errors { Terminal.tell(Messages.blueprint(error, path: path)) }
    guard let journey = reading.journey else { throw ExitStatus.usage.code }
    return journey
  }
}
