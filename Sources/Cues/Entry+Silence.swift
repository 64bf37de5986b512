extension Entry {
  /// Whether the entry says something of its words and yields no cue: numbers, units, words that tell a language, join or
  /// speak of what was.
  var tellsOfWordsOnly: Bool {
    let ofWords: Roles = [.language, .number, .unit, .joins, .past]
    return !roles.isDisjoint(with: ofWords) && roles.isSubset(of: ofWords) && saysNothingElse
  }

  /// Whether the entry only puts its words into a class that other patterns name.
  var fillsClassOnly: Bool {
    roles.contains(.member) && roles.isSubset(of: [.member, .gapped]) && saysNothingElse
  }

  /// Whether the entry tells what somebody does in a turn and something else, which would be met in conversations alone.
  var tellsMoreThanAnAct: Bool {
    var rest = self
    rest.act = nil
    return act != nil && !(roles.isEmpty && rest.saysNothingElse)
  }

  /// Whether nothing is said beside the roles: no valence, no place, no decision, no recourse.
  ///
  /// Held against an entry that says nothing, so that no field can be forgotten.
  private var saysNothingElse: Bool {
    var silent = Entry()
    silent.concept = concept
    silent.roles = roles
    silent.language = language
    silent.weight = weight
    silent.sectorGuard = sectorGuard
    silent.stageGuard = stageGuard
    silent.quantity = quantity
    silent.memberOf = memberOf
    return self == silent
  }
}
