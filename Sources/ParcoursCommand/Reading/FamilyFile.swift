import ArgumentParser
import Evaluation

/// A file of families from disk, with located errors.
enum FamilyFile {
  static func read(_ path: String) throws -> Families {
    let bytes = try GivenFile.bytes(path)
    do throws(Families.Problem) {
      return try Families(String(decoding: bytes, as: UTF8.self))
    } catch {
      Terminal.tell("\(path):\(error.line): " + Messages.badFamily)
      throw ExitStatus.usage.code
    }
  }
}
