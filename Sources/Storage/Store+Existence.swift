import Glibc

extension Store {
  /// Makes sure that there is a file, for those who only want to look at a store: opening one makes it.
  public static func requireFile(at path: String) throws(StoreError) {
    guard access(path, F_OK) == 0 else { throw StoreError(.cannotOpen, path: path) }
  }
}
