import Journeys
import Testing
import Verbatims

@testable import Reports

/// Customers who order, perhaps pay, and use; some have to call again, or find nobody.
private func ledger(paying: Int, notPaying: Int, employees: Bool = false) -> Ledger {
  var ledger = Ledger()
  for number in 0..<paying + notPaying {
    var verbatim = VerbatimRow(id: ledger.texts.intern("v\(number)"))
    // Employees tell nobody who they are.
    verbatim.customer = employees ? .none : ledger.texts.intern("c\(number)")
    let stages: [Stage] = number < paying ? [.order, .pay, .use] : [.order, .use]
    var findings = stages.map { stage in
      var row = FindingRow(
        kind: employees ? .irritant : .enchantment, stage: stage, channel: .phone, theme: .ease, intensity: 500)
      row.concept = ledger.texts.intern("ease.smooth")
      return row
    }
    if number % 4 == 0 {
      verbatim.effortSigns = 1 << EffortSign.contactAgain.rawValue
      var again = FindingRow(kind: .irritant, stage: .use, channel: .phone, theme: .communication, intensity: 600)
      (again.rupture, again.concept) = (.repeatContact, ledger.texts.intern("communication.chase"))
      findings.append(again)
    }
    ledger.add(verbatim, findings: findings, kept: [])
  }
  return ledger
}

private func map(_ cost: Int?) -> JourneyMap {
  var journey = Journey.standard
  if let cost, let phone = journey.channel("phone") {
    journey.costs = [ContactCost(channel: phone, amount: cost, currency: "EUR")]
  }
  return JourneyMap(ledger(paying: 36, notPaying: 4), on: journey, options: MapOptions())
}

private func markdown(_ map: JourneyMap, _ change: (inout ReportOptions) -> Void = { _ in }) -> String {
  var options = ReportOptions(language: .english)
  change(&options)
  return String(decoding: Report(map: map, options: options).markdown(), as: UTF8.self)
}

@Test func `Ruptures are listed with their place, and stages passed over with their share`() {
  let text = markdown(map(nil))
  #expect(text.contains("| Repeated contact | Use × Phone | – | 10 |"), "\(text)")
  #expect(text.contains("| Pay | 40 | 4 | 10% | Order → Use (4) |"))
}

@Test func `Effort costs something only where the company says what`() {
  let free = markdown(map(nil))
  #expect(free.contains("| Use | 0% | 10 |") && !free.contains("EUR") && !free.contains("unit costs"))
  let priced = markdown(map(7_500))
  #expect(priced.contains("| Use | 0% | 10 | 75\u{A0}EUR | 0 |") && priced.contains("your own unit costs"))
}

@Test func `Employees' view is shown from thirty people on, and none of their words`() {
  let map = map(nil)
  let few = ledger(paying: 29, notPaying: 0, employees: true)
  let many = ledger(paying: 40, notPaying: 0, employees: true)
  #expect(!markdown(map).contains("employees"))
  var twice = ledger(paying: 20, notPaying: 0, employees: true)
  twice.append(ledger(paying: 20, notPaying: 0, employees: true))
  for row in 0..<20 { twice.markDuplicate(row, of: Array("another".utf8)) }
  #expect(EmployeesView(map, employees: twice).comparison == nil, "copies are nobody")
  let none = markdown(map) { $0.employees = EmployeesView(map, employees: few) }
  #expect(none.contains("Nowhere do 30 employees judge") && !none.contains("seen otherwise"))
  let shown = markdown(map) { $0.employees = EmployeesView(map, employees: many) }
  #expect(shown.contains("| Order | \\+100 | −100 | \\+200 |") && shown.contains("seen otherwise"), "\(shown)")
}

@Test func `Quality is told as measured, with what it was measured on, or as not measured`() {
  let map = map(nil)
  #expect(markdown(map).contains("Reading quality was not measured"))
  let text = markdown(map) {
    $0.quality = MeasuredQuality(texts: 120, precision: 0.71, recall: 0.64, stages: nil, themes: 0.5)
  }
  #expect(text.contains("On 120 texts annotated by people") && !text.contains("was not measured"))
  #expect(text.contains("| 71% |") && text.contains("| 64% |") && text.contains("| – |"))
}

@Test func `Concepts are told by their names, and by their ids where they have none`() {
  let names = ConceptNames(
    bytes: Array("@kind concepts\n# x\ncommunication.chase  Il faut relancer | Having to chase\n".utf8))
  #expect(names["communication.chase"] == Wording(french: "Il faut relancer", english: "Having to chase"))
  #expect(names.concepts.count == 1)
  let map = map(nil)
  #expect(markdown(map) { $0.concepts = names }.contains("Having to chase"))
  #expect(markdown(map).contains("communication.chase"))
}
