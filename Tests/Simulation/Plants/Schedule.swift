import Verbatims

/// What changes with time.
struct Schedule: Sendable {
  let calendar: Calendar
  let late: PlantedChange
  let advice: PlantedChange
  let outage: PlantedSpike

  init(months: Int, customers: Int) {
    calendar = Calendar(months: months)
    let worse = max(1, months * 10 / 24)
    let better = max(1, months * 16 / 24)
    late = PlantedChange(
      place: Topic.delivery.place, kind: .irritant, month: worse, monthName: Calendar.name(ofMonth: worse),
      factorBefore: 0.5, factorAfter: 1.5)
    advice = PlantedChange(
      place: Topic.advice.place, kind: .irritant, month: better, monthName: Calendar.name(ofMonth: better),
      factorBefore: 1.35, factorAfter: 0.45)
    // The first Monday of the month.
    let start = calendar.starts[months * 13 / 24]
    let monday = start + (7 - Calendar.weekday(of: start)) % 7
    outage = PlantedSpike(
      place: Topic.network.place, kind: .irritant, theme: .performance, firstDate: calendar.date(of: monday),
      lastDate: calendar.date(of: monday + 6), verbatims: max(20, customers * 25 / 1000), firstDay: monday)
  }

  /// How much likelier than elsewhere a topic is lived badly on a day.
  func factor(of topic: Topic, month: Int) -> Double {
    switch topic {
    case .delivery: month < late.month ? late.factorBefore : late.factorAfter
    case .advice: month < advice.month ? advice.factorBefore : advice.factorAfter
    default: 1
    }
  }
}
