import Verbatims

// Judgements of the whole.
extension Analyzer {
  /// Places judgements of the whole where the sector's customers mostly are, if everything else that the text tells
  /// happened there: a flight told from its seat to its meal is the flight that was awful.
  func placeWholes(_ drafts: inout [Draft], usual stage: Stage?, _ channel: Channel?) {
    guard let stage, drafts.contains(where: { $0.theme == .overall }) else { return }
    var tellsStage = false
    var tellsOtherChannel = false
    for index in drafts.indices where !readings[drafts[index].reading].decides {
      let placement = drafts[index].placement
      if placement.stage != .unknown {
        guard placement.stage == stage else { return }
        tellsStage = true
      }
      if placement.channel != .unknown, placement.channel != channel { tellsOtherChannel = true }
    }
    guard tellsStage else { return }
    let channel = tellsOtherChannel ? nil : channel
    for index in drafts.indices where drafts[index].theme == .overall && !readings[drafts[index].reading].decides {
      drafts[index].placement.setUsual(stage, channel)
    }
  }
}
