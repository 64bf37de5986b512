/// The steps in which a feeling is coloured: four to the good in blue, four to the bad in orange, and one between.
enum Shade {
  /// The class of a net feeling in −1…1.
  static func name(of feeling: Double) -> String {
    let step =
      switch feeling.magnitude {
      case ..<0.10: 0
      case ..<0.30: 1
      case ..<0.50: 2
      case ..<0.75: 3
      default: 4
      }
    return step == 0 ? "s0" : (feeling > 0 ? "g\(step)" : "b\(step)")
  }
}
