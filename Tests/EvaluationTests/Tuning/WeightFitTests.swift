import Glibc
import Testing

@testable import Evaluation

/// Texts in which entry 1 says good and is right so often, and wrong so often.
private func texts(right: Int, wrong: Int, entry: UInt32 = 1, value: Double = 0.5) -> [WeighedText] {
  let labels = Array(repeating: LabelledText.Label.good, count: right) + Array(repeating: .bad, count: wrong)
  return labels.map { WeighedText(label: $0, terms: [.init(entry: entry, value: value)]) }
}

private func set(_ texts: [WeighedText], family: String = "f") -> WeighedSet {
  WeighedSet(name: "s", family: family, texts: texts)
}

@Suite struct `The fit of the weights` {
  private static let free: WeightFit.Settings = {
    var settings = WeightFit.Settings()
    settings.shrinkage = 0.5
    return settings
  }()

  @Test func `takes weight from an entry that is mostly wrong and gives some to one that is right`() throws {
    let both = texts(right: 30, wrong: 70) + texts(right: 50, wrong: 5, entry: 2)
    let weights = WeightFit.weights([set(both)], settings: Self.free)
    #expect(try #require(weights[1]) < 60)
    #expect(try #require(weights[2]) > 110)
  }

  @Test(arguments: [0.5, -0.5])
  func `never turns an entry round`(value: Double) {
    let wrong = texts(right: value > 0 ? 0 : 500, wrong: value > 0 ? 500 : 0, value: value)
    // A class alone is balanced with nothing.
    #expect(WeightFit.weights([set(wrong)], settings: Self.free) == [1: 30])
  }

  @Test func `leaves a grade as it is where few texts speak`() {
    #expect(WeightFit.weights([set(texts(right: 0, wrong: 1))]).isEmpty)
    #expect(WeightFit.weights([set([])]).isEmpty)
    #expect(WeightFit.weights([]).isEmpty)
  }

  @Test func `believes the hand the more the stronger it shrinks`() throws {
    var settings = Self.free
    let texts = [set(texts(right: 20, wrong: 40))]
    let loose = try #require(WeightFit.weights(texts, settings: settings)[1])
    settings.shrinkage = 50
    #expect(WeightFit.weights(texts, settings: settings)[1] ?? 100 > loose)
  }

  @Test func `stands where no weight can be moved for the better`() throws {
    // One entry, one value: the minimum is where the slope of the sum is nothing.
    var settings = Self.free
    settings.mostBalance = 1
    let weights = WeightFit.weights([set(texts(right: 60, wrong: 40))], settings: settings)
    // Of 100 texts, a good one counts for 100 / (2 × 60), a bad one for 100 / (2 × 40), which is held to 1.
    func cost(_ weight: Double) -> Double {
      let odds = settings.slope * weight * 0.5
      return 50 * log(1 + exp(-odds)) + 40 * log(1 + exp(odds)) + settings.shrinkage / 2 * (weight - 1) * (weight - 1)
    }
    let best = stride(from: 0.3, through: 1.7, by: 0.001).min { cost($0) < cost($1) }
    let found = Double(try #require(weights[1])) / 100
    #expect(abs(found - (try #require(best))) <= 0.026)
  }

  @Test func `gives the same weights for the same texts`() {
    let many = (UInt32(0)..<40).flatMap { texts(right: Int($0), wrong: 40 - Int($0), entry: $0) }
    let first = WeightFit.weights([set(many)], settings: Self.free)
    #expect(!first.isEmpty)
    #expect(WeightFit.weights([set(many)], settings: Self.free) == first)
  }
}
