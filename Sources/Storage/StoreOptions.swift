/// How a store is opened.
public struct StoreOptions: Hashable, Sendable {
  /// What is kept of new texts.
  public var texts: Texts
  /// How long to wait for another process that writes, in seconds.
  public var patience: Int
  /// Opens without writing anything: nothing is migrated, nothing made.
  public var isReadOnly: Bool

  /// What becomes of the words of verbatims.
  public enum Texts: Hashable, Sendable {
    /// As they are given: masked, where the job masks.
    case plain
    case encrypted(TextKey)
    /// Findings with offsets only.
    case none
  }

  public init(texts: Texts = .plain, patience: Int = 10, isReadOnly: Bool = false) {
    self.texts = texts
    self.patience = patience
    self.isReadOnly = isReadOnly
  }
}
