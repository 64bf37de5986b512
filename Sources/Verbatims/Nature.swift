/// What the whole verbatim is.
public enum Nature: UInt8, CaseIterable, Hashable, Sendable {
  /// Any expression of dissatisfaction with the company.
  case complaint
  /// Satisfaction, thanks.
  case praise
  /// Both, neither prevails.
  case mixed
  /// A question or a request without dissatisfaction.
  case request
  /// A wish or proposal without dissatisfaction.
  case suggestion
  /// Facts only.
  case information
  /// Spam, advertising, meaningless or unrelated text, or none.
  case noise
}

extension Nature: Identified {
  public static let identifiers: [StaticString] = [
    "complaint", "praise", "mixed", "request", "suggestion", "information", "noise",
  ]
}
