public import Journeys

/// Verbatims for a person to read: half with findings, half without, the same for the same seed.
///
/// Each stratum is sampled at random without replacement, by the smallest hashes of the identifiers under the seed, so
/// that the sample depends neither on the order of the input nor on the machine.
public struct CheckSample: Sendable {
  /// A verbatim that was drawn.
  public struct Draw: Sendable {
    public var verbatim: VerbatimRow
    public var stratum: Stratum
  }

  /// In which part of the texts a verbatim was drawn.
  public enum Stratum: String, CaseIterable, Sendable {
    case with, without
  }

  /// In an order that tells nothing of the strata.
  public private(set) var draws: [Draw] = []
  /// How many verbatims each stratum holds.
  public private(set) var sizes: [Stratum: Int] = [:]

  /// - Parameters:
  ///   - count: how many verbatims are drawn; where one half has too few, the other gives more.
  ///   - seed: another seed draws another sample.
  /// - Complexity: O(*n* log *n*) in the number of verbatims.
  public init(_ ledger: Ledger, count: Int, seed: UInt64) {
    let read = ledger.verbatims.filter { $0.wasRead && !$0.text.isNone }
    let hashes = read.map { Self.hash(ledger.texts[$0.id], seed) }
    let order = read.indices.sorted {
      (hashes[$0], read[$0].findings.lowerBound) < (hashes[$1], read[$1].findings.lowerBound)
    }
    let with = order.filter { !read[$0].findings.isEmpty }
    let without = order.filter { read[$0].findings.isEmpty }
    sizes = [.with: with.count, .without: without.count]
    let half = min(count / 2, without.count)
    let first = min(count - half, with.count)
    let taken = with.prefix(first).map { ($0, Stratum.with) } + without.prefix(count - first).map { ($0, .without) }
    draws = taken.sorted { hashes[$0.0] < hashes[$1.0] }.map { Draw(verbatim: read[$0.0], stratum: $0.1) }
  }

  /// FNV-1a over the identifier, mixed with the seed (Fowler, Noll, Vo; the mixer is SplitMix64's).
  private static func hash(_ bytes: ArraySlice<UInt8>, _ seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed &* SplitMix64.step
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return SplitMix64.mixed(hash)
  }
}
