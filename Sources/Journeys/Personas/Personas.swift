/// The groups of customers that a map draws a curve for: the journey's own, else the values of a kept column.
public struct Personas: Sendable {
  /// The most frequent first, then by id; at most `mostPersonas`.
  public let list: [Persona]
  private let byNumber: [Set<KeptValue>]

  /// More lines than this cannot be told apart on one curve.
  public static let mostPersonas = 6

  /// - Complexity: O(kept columns).
  init(_ ledger: Ledger, on journey: Journey, column: String?) {
    var counts: [KeptValue: Int] = [:]
    for pair in ledger.kept where !pair.value.isNone { counts[pair, default: 0] += 1 }
    var found: [(persona: Persona, values: Set<KeptValue>)] = []
    for plan in journey.personas {
      let values = Set(counts.keys.filter { plan.condition.holds($0, ledger.texts) })
      found.append((Persona(id: plan.id, names: plan.names, verbatims: Self.sum(values, counts)), values))
    }
    if journey.personas.isEmpty, let column = column.flatMap({ ledger.texts.find($0) }) {
      for (pair, count) in counts where pair.column == column {
        let name = ledger.texts.string(pair.value)
        found.append((Persona(id: name, names: Wording(french: name, english: name), verbatims: count), [pair]))
      }
    }
    let ordered = found.filter { $0.persona.verbatims > 0 }.sorted { $0.persona.precedes($1.persona) }
      .prefix(Self.mostPersonas)
    list = ordered.enumerated().map { $0.element.persona.numbered($0.offset) }
    byNumber = ordered.map(\.values)
  }

  /// Whether a verbatim is of a customer of the persona.
  public func holds(_ persona: Persona, _ verbatim: VerbatimRow, _ ledger: Ledger) -> Bool {
    ledger.kept(of: verbatim).contains { byNumber[persona.number].contains($0) }
  }

  private static func sum(_ values: Set<KeptValue>, _ counts: [KeptValue: Int]) -> Int {
    values.reduce(0) { $0 + (counts[$1] ?? 0) }
  }
}

/// A group of customers, told by a kept column.
public struct Persona: Hashable, Sendable {
  public let id: String
  public let names: Wording
  public let verbatims: Int
  /// Its place in the list.
  public private(set) var number = 0

  init(id: String, names: Wording, verbatims: Int) {
    (self.id, self.names, self.verbatims) = (id, names, verbatims)
  }

  func precedes(_ other: Persona) -> Bool {
    verbatims != other.verbatims ? verbatims > other.verbatims : id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }

  func numbered(_ number: Int) -> Persona {
    var persona = self
    persona.number = number
    return persona
  }
}

extension ColumnCondition {
  /// Whether a kept column is the one asked and has one of the values; case and accents do not count.
  func holds(_ pair: KeptValue, _ texts: TextPool) -> Bool {
    guard Folding.words(column.utf8) == Folding.words(texts[pair.column]) else { return false }
    let value = Folding.words(texts[pair.value])
    return values.contains { Folding.words($0.utf8) == value }
  }
}
