import ArgumentParser
import Jobs
import Privacy
import Storage

/// Pseudonyms with a key that exists already: one made now would name nobody whom a store knows.
enum PseudonymMaker {
  /// - Parameter path: the file beside which the key lies where nobody gives one.
  static func pseudonyms(
    keyFile: String?, identities: String?, of store: Store, beside path: String
  ) throws -> Pseudonyms {
    let persons = Identities(file: try identities.map(GivenFile.bytes) ?? [])
    let key = try key(keyFile, beside: path)
    guard try StoreProblem.told({ try KeyCheck.isFit(key, for: store) }) else {
      Terminal.tell("\(path): " + Messages.otherKey)
      throw ExitStatus.usage.code
    }
    return Pseudonyms(keys: KeySource(.given(key)), identities: persons)
  }

  private static func key(_ keyFile: String?, beside path: String) throws -> [UInt8] {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let name: String
    let bytes: [UInt8]
    if keyFile == nil, let value = Environment.value("PARCOURS_KEY") {
      (name, bytes) = ("PARCOURS_KEY", Array(value.utf8))
    } else {
      name = keyFile ?? folder + "parcours.key"
      bytes = try GivenFile.bytes(name)
    }
    guard let key = KeySource.trimmed(bytes) else {
      Terminal.tell(Messages.shortKey(name, KeySource.shortest))
      throw ExitStatus.usage.code
    }
    return key
  }
}
