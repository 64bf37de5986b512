internal import Findings
internal import Verbatims

extension TextRepair {
  /// Moves what was found in the repaired text to the text as it came.
  func moveBack(_ analysis: inout Analysis) {
    for index in analysis.findings.indices { moveBack(&analysis.findings[index].range) }
    for index in analysis.evidence.indices { moveBack(&analysis.evidence[index].range) }
    for index in analysis.shifters.indices { moveBack(&analysis.shifters[index].range) }
    for index in analysis.cut.indices { moveBack(&analysis.cut[index].range) }
    for index in analysis.recourses.indices {
      moveBack(&analysis.recourses[index].range)
      moveBack(&analysis.recourses[index].cue)
    }
  }

  private func moveBack(_ range: inout TextRange) { range = origin(of: range) }
}
