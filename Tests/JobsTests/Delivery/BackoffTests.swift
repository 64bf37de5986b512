import Testing

@testable import Jobs

@Test func `Waits double, are drawn from their upper half, and are the same for the same seed`() {
  var (one, other) = (Backoff(first: 1, longest: 60, seed: 7), Backoff(first: 1, longest: 60, seed: 7))
  for attempt in 1...12 {
    let wait = one.wait(afterAttempt: attempt, asked: 0)
    #expect(wait == other.wait(afterAttempt: attempt, asked: 0))
    let most = Duration.seconds(min(60, 1 << (attempt - 1)))
    #expect(wait >= most / 2 && wait <= most)
  }
  #expect(one.wait(afterAttempt: 1, asked: 30) == .seconds(30))
  #expect(one.wait(afterAttempt: 1, asked: 3_000) == .seconds(60))
}
