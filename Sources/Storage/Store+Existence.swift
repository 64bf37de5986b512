import Glibc

extension Store {
  /// Makes sure that there is a file, for those who only want to look at a store.
  public static func exists(path: String) throws(StoreError) {
    guard access(path, F_OK) == 0 else { throw StoreError(.cannotOpen, path: path) }
  }
}
