internal import Verbatims

/// The places that are ranked against one another, none of which holds another: the touchpoints of the stages whose
/// findings name a channel, and the other stages as a whole.
public struct MapPlaces: Sendable {
  /// In the order of the journey.
  public let subjects: [MapSubject]
  /// By cell of the matrix, its place; −1 for what stands at none.
  private let byCell: [Int]
  private let tallies: [Tally]

  init(_ matrix: Matrix) {
    var (subjects, tallies) = ([MapSubject](), [Tally]())
    var byCell = [Int](repeating: -1, count: matrix.cells.count)
    for stage in 0..<matrix.stageCount where !matrix.stages[stage].isEmpty {
      let first = stage * (matrix.channelCount + 1)
      guard matrix.ranksTouchpoints(of: stage) else {
        for cell in first...first + matrix.channelCount { byCell[cell] = subjects.count }
        subjects.append(.stage(stage))
        tallies.append(matrix.stages[stage])
        continue
      }
      for channel in 0..<matrix.channelCount where !matrix.cell(stage, channel).isEmpty {
        byCell[first + channel] = subjects.count
        subjects.append(.touchpoint(stage: stage, channel: channel))
        tallies.append(matrix.cell(stage, channel))
      }
    }
    (self.subjects, self.byCell, self.tallies) = (subjects, byCell, tallies)
  }

  public var count: Int { subjects.count }

  /// What is counted at a place.
  public func tally(_ place: Int) -> Tally { tallies[place] }

  /// The place of a finding; −1 where its stage, or the channel that its stage is ranked by, is not said.
  @inline(__always)
  func place(of finding: Int, _ placed: PlacedFindings) -> Int { byCell[placed.cell(of: finding)] }
}

extension Matrix {
  /// What is counted at a subject; nil for a theme.
  public func tally(_ subject: MapSubject) -> Tally? {
    switch subject {
    case .all: all
    case .stage(let stage): stages[stage]
    case .touchpoint(let stage, let channel): cell(stage, channel)
    case .theme: nil
    }
  }
}

extension Feelings {
  /// The net feeling at a subject; nil for a theme.
  public func feeling(_ subject: MapSubject, _ matrix: Matrix) -> Feeling? {
    switch subject {
    case .all: all
    case .stage(let stage): stages[stage]
    case .touchpoint(let stage, let channel): cells[stage * (matrix.channelCount + 1) + channel]
    case .theme: nil
    }
  }
}
