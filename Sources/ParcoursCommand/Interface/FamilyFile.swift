import ArgumentParser
import Evaluation
import FoundationEssentials

/// A file of families from disk, with located errors.
enum FamilyFile {
  static func read(_ path: String) throws -> Families {
    guard let data = FileManager.default.contents(atPath: path) else {
      Terminal.tell(Messages.cannotRead(path))
      throw ExitStatus.noInput.code
    }
    do throws(Families.Problem) {
      return try Families(String(decoding: data, as: UTF8.self))
    } catch {
      Terminal.tell("\(path):\(error.line): " + Messages.badFamily)
      throw ExitStatus.usage.code
    }
  }
}
