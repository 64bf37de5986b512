import Verbatims

// Judgements of the whole.
extension Analyzer {
  /// What the placed findings of a text have in common.
  private struct Common {
    var stage: Stage?
    var channel: Channel?
    /// How many have the stage.
    var count = 0
    /// They are at several stages, or at several channels.
    var differInStage = false
    var differInChannel = false

    mutating func add(_ placement: Placement) {
      if placement.stage != .unknown {
        differInStage = differInStage || stage != nil && stage != placement.stage
        stage = placement.stage
        count += 1
      }
      if placement.channel != .unknown {
        differInChannel = differInChannel || channel != nil && channel != placement.channel
        channel = placement.channel
      }
    }
  }

  /// Places judgements of the whole where everything else that the text tells happened: a flight told from its seat to
  /// its meal is the flight that was awful. One finding elsewhere is enough where the sector's customers mostly are.
  func placeWholes(_ drafts: inout [Draft], usual: UsualPlaces) {
    guard drafts.contains(where: { $0.theme == .overall }) else { return }
    var common = Common()
    for draft in drafts where !readings[draft.reading].decides { common.add(draft.placement) }
    guard let stage = common.stage, !common.differInStage else { return }
    let isUsual = stage == usual.stage
    guard isUsual || common.count >= weights.leastToPlaceWholes else { return }
    let channel = common.differInChannel ? nil : common.channel ?? (isUsual ? usual.channel : nil)
    for index in drafts.indices where drafts[index].theme == .overall && !readings[drafts[index].reading].decides {
      drafts[index].placement.setUsual(stage, channel)
    }
  }
}
