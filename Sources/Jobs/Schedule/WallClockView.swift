/// What the clocks of a time zone show over some days: from one change of their offset to the next.
struct WallClockView {
  struct Stretch {
    var start: Int64
    var end: Int64
    /// What the clock shows less the time, in seconds.
    var offset: Int64
  }

  /// In order, without a gap.
  let stretches: [Stretch]

  /// The first time when the clock shows what is asked, or has passed it: where it was put forward over that, right
  /// afterwards; where it shows it twice, the first of both.
  func firstTime(showing shown: Int64) -> Int64? {
    for stretch in stretches {
      let time = max(stretch.start, shown - stretch.offset)
      if time < stretch.end { return time }
    }
    return nil
  }
}
