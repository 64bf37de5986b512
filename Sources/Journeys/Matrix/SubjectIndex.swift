import Verbatims

/// The subjects that figures are made for, numbered: all, the stages, the touchpoints that may be ranked, the themes.
struct SubjectIndex: Sendable {
  let subjects: [MapSubject]
  let stageCount: Int
  /// By cell of the matrix, its number; −1 for a cell that is no subject.
  private let touchpoints: [Int]
  private let firstTheme: Int

  /// - Parameter fewest: A touchpoint with fewer verbatims is no subject.
  init(_ matrices: [Matrix], fewest: Int) {
    let (stageCount, channelCount) = (matrices[0].stageCount, matrices[0].channelCount)
    var subjects: [MapSubject] = [.all] + (0..<stageCount).map { .stage($0) }
    var touchpoints = [Int](repeating: -1, count: matrices[0].cells.count)
    for stage in 0..<stageCount {
      guard matrices.allSatisfy({ $0.ranksTouchpoints(of: stage) }) else { continue }
      for channel in 0..<channelCount {
        guard matrices.contains(where: { $0.cell(stage, channel).verbatims >= fewest }) else { continue }
        touchpoints[stage * (channelCount + 1) + channel] = subjects.count
        subjects.append(.touchpoint(stage: stage, channel: channel))
      }
    }
    firstTheme = subjects.count
    subjects += Theme.allCases.map { .theme($0) }
    (self.subjects, self.stageCount, self.touchpoints) = (subjects, stageCount, touchpoints)
  }

  var count: Int { subjects.count }

  /// The number of the touchpoint that a finding stands at; −1 where it is no subject.
  @inline(__always)
  func touchpoint(_ number: Int, _ placed: PlacedFindings) -> Int { touchpoints[placed.cell(of: number)] }

  /// The subjects of a finding: all, its stage, its touchpoint, its theme; −1 for what is none.
  @inline(__always)
  func numbers(_ number: Int, _ finding: FindingRow, _ placed: PlacedFindings) -> [4 of Int] {
    let stage = Int(placed.stages[number])
    return [
      0, stage < stageCount ? 1 + stage : -1, touchpoint(number, placed), firstTheme + Int(finding.theme.rawValue),
    ]
  }
}
