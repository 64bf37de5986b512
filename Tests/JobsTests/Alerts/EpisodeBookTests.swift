import Storage
import Testing

@testable import Jobs

@Suite struct `An episode` {
  private func alarm(_ first: Int32, _ last: Int32, _ concept: String = "waiting.long") -> Alarm {
    Alarm(.spike, .concept(concept), first: first, last: last, AlertFigure(value: 9, count: 9))
  }

  private func entry(_ alarms: [Alarm], _ open: [AlertEpisode], today: Int32) -> EpisodeBook.Entry {
    EpisodeBook(job: "avis", norms: AlertPlan().norms, today: today, now: Int64(today) * 86_400)
      .entry(alarms, open: open) { _ in "{}" }
  }

  @Test func `begins once, and goes on while it is seen`() {
    let first = entry([alarm(100, 100)], [], today: 101)
    #expect(first.begun.map(\.episode.first) == [100])
    let second = entry([alarm(100, 101)], first.begun.map(\.episode), today: 102)
    #expect(second.begun.isEmpty && second.lasting.map(\.last) == [101])
  }

  @Test func `goes on when it comes again before it has cooled down`() {
    let open = entry([alarm(100, 100)], [], today: 101).begun.map(\.episode)
    #expect(entry([], open, today: 107).ended.isEmpty)
    let again = entry([alarm(107, 107)], open, today: 107)
    #expect(again.begun.isEmpty && again.lasting.map(\.last) == [107])
  }

  @Test func `ends, and begins anew under another name`() throws {
    let open = entry([alarm(100, 100)], [], today: 101).begun.map(\.episode)
    let over = entry([], open, today: 108)
    #expect(over.ended.map(\.ended) == [108 * 86_400])
    let late = entry([alarm(120, 120)], open, today: 120)
    #expect(late.ended.count == 1 && late.begun.count == 1)
    #expect(late.begun[0].episode.id != open[0].id)
  }

  @Test func `is one of its rule and place`() {
    let entry = entry([alarm(100, 100), alarm(100, 100, "price.high")], [], today: 101)
    #expect(Set(entry.begun.map(\.episode.id)).count == 2)
  }

  @Test func `ends where its rule is switched off`() {
    let open = entry([alarm(100, 100)], [], today: 101).begun.map(\.episode)
    let book = EpisodeBook(job: "avis", norms: [:], today: 102, now: 1)
    #expect(book.entry([], open: open) { _ in "" }.ended.count == 1)
  }
}
