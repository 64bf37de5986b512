import Privacy

/// Which of somebody's customers are behind pseudonyms: each candidate is hashed with the key, since no pseudonym can be
/// turned back.
struct CandidateSearch {
  /// How many candidates there were.
  private(set) var count = 0
  /// The candidates of each pseudonym that one of them gives, in their order; several where they are of one person.
  private(set) var found: [String: [String]] = [:]

  /// - Parameter file: a candidate a line.
  init(_ file: [UInt8], wanted: Set<String>, _ pseudonyms: Pseudonyms) {
    let isEdge: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
    for line in file.split(separator: 0x0A) {
      let candidate = Array(line.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
      guard !candidate.isEmpty, let pseudonym = pseudonyms.pseudonym(of: candidate) else { continue }
      count += 1
      let name = String(decoding: pseudonym, as: UTF8.self)
      if wanted.contains(name) { found[name, default: []].append(String(decoding: candidate, as: UTF8.self)) }
    }
  }
}
