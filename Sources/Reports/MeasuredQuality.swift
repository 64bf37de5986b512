/// How rightly texts are read, measured on texts that people have annotated.
public struct MeasuredQuality: Sendable {
  public var texts: Int
  /// Of findings, by kind and words: how many are right, and how many are found; nil where there is none.
  public var precision: Double?
  public var recall: Double?
  /// Of findings at the right stage, and of the right theme (F1).
  public var stages: Double?
  public var themes: Double?

  public init(texts: Int, precision: Double?, recall: Double?, stages: Double?, themes: Double?) {
    (self.texts, self.precision, self.recall) = (texts, precision, recall)
    (self.stages, self.themes) = (stages, themes)
  }
}
