import ArgumentParser
import Interchange

/// Where results go, seen from what is read.
enum OutputPlace {
  /// Refuses to write over what is read: people have no other copy of it.
  static func check(_ output: String, inputs: [String]) throws {
    guard output != "-", let place = FilePlace.file(output), inputs.contains(where: { FilePlace.file($0) == place })
    else { return }
    throw ValidationError(Messages.outputIsInput(output))
  }
}
