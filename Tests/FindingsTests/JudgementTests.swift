import Testing
import Verbatims

@testable import Findings

@Suite struct `The whole verbatim` {
  @Test(arguments: [
    ([], 0, 0), ([EffortSign.retell], 0, 400), ([.retell], 1, 535), ([.contactAgain, .chase], 0, 640),
    ([], 1, 225), ([.contactAgain, .retell, .switch, .chase, .paperwork], 0, 922), ([.retell, .retell], 0, 400),
    ([.retell], 2, 640),
  ])
  func `effort is one less 0.6 to the number of signs, a told count being half a sign`(
    signs: [EffortSign], counts: Int, thousandths: Int
  ) {
    var effort = Effort()
    for sign in signs { effort.add(sign) }
    for _ in 0..<counts { effort.addCount() }
    #expect(effort.measure.thousandths == thousandths)
  }

  @Test(arguments: [
    (Rupture.repeatContact, [EffortSign.contactAgain]), (.retell, [.retell]), (.transfer, [.switch]),
    (.channelSwitch, [.switch]), (.noAnswer, []), (.missingTouchpoint, []), (.deadEnd, []),
  ])
  func `ruptures imply signs of effort`(rupture: Rupture, signs: [EffortSign]) {
    var effort = Effort()
    effort.add(rupture)
    var list: [EffortSign] = []
    effort.append(to: &list)
    #expect(list == signs)
  }

  @Test(arguments: ["J'ai appelé cinq fois.", "I called five times."])
  func `contacts that are counted out add a half`(text: String) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(analysis.effortSigns == [.contactAgain])
    #expect(analysis.effort.thousandths == 535)
  }

  @Test(arguments: [
    ("mauvais", Nature.complaint), ("bon", .praise), ("bon. mauvais.", .mixed), ("excellent. bof", .praise),
    ("affreux. correct", .complaint), ("Il faudrait un banc", .suggestion), ("Un mot ?", .request),
    ("Un mot.", .information),
  ])
  func `nature follows from kinds and polarity`(text: String, nature: Nature) {
    let analysis = RuleReader.few.read(text, language: .french).analysis
    #expect(analysis.nature == nature)
    #expect(analysis.hasDissatisfaction == (nature == .complaint || nature == .mixed))
  }

  @Test(arguments: [
    ("excellent mais mauvais", Nature.mixed), ("affreux. correct", .complaint), ("excellent mais bof. mauvais", .mixed),
    ("bon. bon mais mauvais. bof", .mixed), ("excellent. bon mais mauvais", .praise),
  ])
  func `as much good as bad on the two sides of a contrast is mixed`(text: String, nature: Nature) {
    #expect(RuleReader.few.read(text, language: .french).analysis.nature == nature)
  }

  @Test(arguments: [
    ("Bof. Un mot ?", Nature.request), ("Mauvais. Un mot ?", .complaint), ("Bof. Un mot.", .complaint),
    ("Bof. Excellent. Un mot ?", .praise), ("Bof. Je recommande pas. Un mot ?", .complaint),
  ])
  func `a question beside something mildly amiss is a request`(text: String, nature: Nature) {
    let analysis = RuleReader.few.read(text, language: .french).analysis
    #expect(analysis.nature == nature)
    if nature != .praise { #expect(analysis.polarity.thousandths < 0) }
  }

  @Test func `praise with a clear irritant and a wish holds dissatisfaction`() {
    let text = "C'est excellent. C'est excellent. C'est excellent. C'est mauvais. Il faudrait un banc."
    let analysis = RuleReader.few.read(text, language: .french).analysis
    #expect(analysis.nature == .praise)
    #expect(analysis.hasDissatisfaction)
  }

  @Test func `what was measured of an entry counts in the polarity alone, and not where it is reversed`() {
    let plain = RuleReader("shifter.not flip pas\noverall.a +2 bon\noverall.b -2 laid")
    let measured = RuleReader("shifter.not flip pas\noverall.a +2 bon\n  % weight=x0.5 found=9\noverall.b -2 laid")
    for text in ["Bon. Laid.", "Bon.", "Pas bon. Laid."] {
      let (hand, fitted) = (plain.read(text, language: .french), measured.read(text, language: .french))
      #expect(hand.analysis.findings == fitted.analysis.findings)
      #expect((hand.analysis.polarity == fitted.analysis.polarity) == (text == "Pas bon. Laid."))
    }
    #expect(measured.read("Bon. Laid.", language: .french).analysis.polarity < Measure(-0.2))
  }

  @Test func `polarity is the balance of intensities, held back by its inertia`() {
    let inertia = Weights.current.polarityInertia
    let analysis = RuleReader.few.read("mauvais", language: .french).analysis
    #expect(analysis.polarity == Measure(-0.5 / (0.5 + inertia)))
    #expect(RuleReader.few.read("mot", language: .french).analysis.polarity == .zero)
    #expect(RuleReader.few.read("faudrait mot", language: .french).analysis.polarity == .zero)
  }

  @Test(arguments: ["bon. mauvais. correct mais mauvais", "correct. mauvais mais bon"])
  func `what follows a contrast, and what comes last, weighs more`(text: String) {
    let polarity = RuleReader.few.read(text, language: .french).analysis.polarity.thousandths
    let weights = Weights.current
    #expect(weights.afterPivot > 1 && weights.lastSentence > 1)
    #expect(text.hasSuffix("mauvais") ? polarity < 0 : polarity > -150)
  }

  @Test(arguments: [
    ("Le vendeur est désagréable et le colis est arrivé cassé.", Nature.complaint),
    ("Personnel très aimable, chambre impeccable.", .praise), ("Quels sont vos horaires ?", .request),
    ("The clerk was rude and the parcel arrived broken.", .complaint),
    ("Very friendly staff, spotless room.", .praise), ("What are your opening hours?", .request),
  ])
  func `nature in the bundled lexicons`(text: String, nature: Nature) {
    #expect(RuleReader.bundled.read(text).analysis.nature == nature)
  }
}
