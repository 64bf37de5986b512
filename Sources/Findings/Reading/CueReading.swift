package import Cues
package import Verbatims

/// A cue read in its clause: what it is worth there, what reached it, and what became of it.
package struct CueReading: Hashable, Sendable {
  package var cue: Cue
  package var clause: Int
  /// After shifting; negative for irritants, positive for enchantments, 0 for a wish.
  package var valence: Double
  /// The shifters that reached it, as indices into the analyzer's shifter buffer.
  package var shifters: Range<Int>
  package var outcome: Outcome
  package var theme: Theme
  /// The tokens of the thing that is judged, where a theme word told it.
  package var target: Range<Int>?
  /// What its entry says.
  var glance: Glance

  /// What became of a cue.
  package enum Outcome: UInt8, Hashable, Sendable {
    case found
    /// Not lived: a condition, a hope, a possibility.
    case notLived
    /// A mild word in a question.
    case asked
    /// A promise that nothing shows broken.
    case promised
    /// Positive words inside a wish say what is missing.
    case wished
    /// Joined to a stronger cue of the same clause, kind and theme.
    case joined
    /// Told before in the turn, or more strongly later.
    case retold
    /// So once, and the opposite now.
    case outdated
    /// A good word among many complaints.
    case outweighed
    /// A bare word of praise beside what wears down: irony.
    case mocking
    /// Weaker than the strongest ones of a long text.
    case crowdedOut
    /// A frame of what the customer did or left undone.
    case own
  }

  /// A cue before anything shifts it; its shifters will stand from an index on.
  init(_ cue: Cue, _ glance: Glance, clause: Int, shifters first: Int) {
    self.cue = cue
    self.clause = clause
    self.glance = glance
    valence = Double(glance.valence)
    shifters = first..<first
    outcome = .found
    theme = glance.theme ?? .overall
  }

  /// A wish is an expectation, else the sign decides.
  var kind: Kind {
    if glance.traits.contains(.wish), valence == 0 { return .expectation }
    return valence < 0 ? .irritant : .enchantment
  }

  /// Whether it is a verdict: « je recommande ».
  var decides: Bool { glance.traits.contains(.decides) }

  /// Whether it is a frame, which gives way to what says more.
  var yields: Bool { glance.traits.contains(.yields) }

  /// Whether the cue holds its own negator.
  var isNegated: Bool { glance.traits.contains(.negated) }
}
