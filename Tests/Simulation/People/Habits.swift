/// How customers live and write: every rate that the ordinary part of a simulation draws from, none of which changes
/// with time, region or product.
enum Habits {
  /// How many verbatims an ordinary customer writes.
  static let verbatims: [(element: Int, weight: Double)] = [(1, 0.35), (2, 0.3), (3, 0.2), (4, 0.15)]
  /// How many topics a verbatim has.
  static let topics: [(element: Int, weight: Double)] = [(1, 0.45), (2, 0.4), (3, 0.15)]
  /// How often a topic is one that everybody has.
  static let common = 0.2
  static let wish = 0.04
  /// How often a verbatim holds a misspelt word.
  static let misspelt = 0.03

  /// How the verbatims of a segment are collected: families answer surveys, those who live alone are heard elsewhere.
  static func sources(of segment: Segment) -> [(element: Source, weight: Double)] {
    switch segment {
    case .family: [(.survey, 0.6), (.webForm, 0.2), (.appStore, 0.12), (.contactCentre, 0.08)]
    case .solo: [(.survey, 0.1), (.webForm, 0.2), (.appStore, 0.3), (.contactCentre, 0.4)]
    case .pro: [(.survey, 0.25), (.webForm, 0.25), (.appStore, 0.25), (.contactCentre, 0.25)]
    }
  }

  /// How often a topic is lived badly: by source, and less so by those who live alone in every source.
  static func badShare(in source: Source, of segment: Segment) -> Double {
    let ordinary: Double =
      switch source {
      case .survey: 0.22
      case .webForm: 0.45
      case .appStore: 0.55
      case .contactCentre: 0.68
      }
    return segment == .solo ? ordinary - 0.12 : ordinary
  }

  /// How often a source gives a score with the text.
  static func scored(_ source: Source) -> Double { source == .contactCentre ? 0.5 : 1 }

  /// How often a verbatim of a source begins with a sentence that says nothing.
  static func opens(_ source: Source) -> Double {
    switch source {
    case .survey: 0.5
    case .webForm: 0.7
    case .appStore: 0.35
    case .contactCentre: 0.6
    }
  }

  /// People write less at the week-end.
  static let weekdays = [1, 1, 1, 1, 1, 0.7, 0.4]
}
