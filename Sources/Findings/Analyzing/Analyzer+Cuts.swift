import Tokens
import Verbatims

// The parts of a text that are no words of the customer's.
extension Analyzer {
  /// Drops the words of the parts that are cut.
  mutating func leaveOut(_ cuts: [TextCut], _ analysis: inout Analysis) {
    analysis.cut = cuts
    var next = 0
    tokens.removeAll { token in
      while next < cuts.count, cuts[next].range.end <= Int(token.start) { next += 1 }
      return next < cuts.count && cuts[next].range.start < Int(token.end)
    }
  }

  /// Whether nothing but spaces is left outside of the parts that are cut.
  func isBlank(_ verbatim: Verbatim) -> Bool {
    tokens.isEmpty && !verbatim.cuts.isEmpty || verbatim.text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
