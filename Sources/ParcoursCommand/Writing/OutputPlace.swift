import ArgumentParser
import Glibc
import Interchange

/// Where results go, seen from what is read.
enum OutputPlace {
  /// Refuses to write over what is read: people have no other copy of it.
  ///
  /// Nor is a store ever written over, nor the key of pseudonyms that lies beside what is written.
  static func check(_ output: String, inputs: [String]) throws {
    guard output != "-", let place = FilePlace.file(output) else { return }
    let isInput = inputs.contains { FilePlace.file($0) == place }
    guard isInput || isStore(output) || output.split(separator: "/").last == "parcours.key" else { return }
    throw ValidationError(Messages.outputIsInput(output))
  }

  /// Refuses to write over a file that a person may have filled in.
  static func checkIsNew(_ output: String) throws {
    guard access(output, F_OK) == 0 else { return }
    Terminal.tell(Messages.existsAlready(output))
    throw ExitStatus.cannotCreate.code
  }

  /// Whether a file begins as SQLite's do.
  private static func isStore(_ path: String) -> Bool {
    guard let file = fopen(path, "re") else { return false }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: storeMark.count)
    return fread(&head, 1, head.count, file) == head.count && head == storeMark
  }

  private static let storeMark = Array("SQLite format 3\0".utf8)
}
