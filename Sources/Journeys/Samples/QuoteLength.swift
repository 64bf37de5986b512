/// How well the length of a quote suits a reader.
enum QuoteLength {
  /// In bytes of UTF-8: shorter ones say little, longer ones are not read.
  static let best = 20...140

  /// What a length lacks, in the unit of intensities, thousandths: 20 for each byte too few, 5 for each too many.
  static func cost(_ bytes: Int) -> Int {
    if bytes < best.lowerBound { return (best.lowerBound - bytes) * 20 }
    return max(0, bytes - best.upperBound) * 5
  }
}
