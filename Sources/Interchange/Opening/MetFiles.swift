/// The files that a run has opened: what two paths name is read once.
package final class MetFiles {
  private var places: Set<FilePlace> = []

  package init() {}

  /// Whether a path leads to a file that was met before; what is no file of a disk never was.
  func meets(_ path: String) -> Bool {
    guard path != "-", let place = FilePlace.file(path) else { return false }
    return !places.insert(place).inserted
  }
}
