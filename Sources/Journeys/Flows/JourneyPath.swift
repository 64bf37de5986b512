/// A sequence of stages, or of channels, that itineraries follow from their beginning to their end.
public struct JourneyPath: Hashable, Sendable {
  /// The longest sequence that is told in full; of a longer one, the beginning.
  public static let longest = 7

  /// At least two; none stands twice in a row.
  public let places: [UInt16]
  /// Whether more places follow than `longest`.
  public let goesOn: Bool
  public let itineraries: Int
  public let customers: Int

  /// By customers, then by itineraries, the most first; then the shorter, then by place.
  static func comesFirst(_ one: JourneyPath, _ other: JourneyPath) -> Bool {
    if one.customers != other.customers { return one.customers > other.customers }
    if one.itineraries != other.itineraries { return one.itineraries > other.itineraries }
    if one.places.count != other.places.count { return one.places.count < other.places.count }
    if one.places != other.places { return one.places.lexicographicallyPrecedes(other.places) }
    return !one.goesOn && other.goesOn
  }
}

/// Counts paths.
struct PathTable: Sendable {
  /// Sixteen bits a place, counted from 1, the first lowest; the highest bit says that it goes on.
  private var table = CustomerTable<UInt128>()

  /// Counts a sequence of places of which none stands twice in a row; nothing where there is but one.
  mutating func add(_ places: [UInt16], customer: UInt32) {
    guard places.count > 1 else { return }
    var key: UInt128 = places.count > JourneyPath.longest ? 1 << 127 : 0
    for (index, place) in places.prefix(JourneyPath.longest).enumerated() {
      key |= UInt128(place &+ 1) << UInt128(16 * index)
    }
    table.add(key, customer: customer)
  }

  /// The paths that most customers follow.
  func paths(most count: Int) -> [JourneyPath] {
    let fewest = table.entries.map(\.customers).sorted(by: >).prefix(count).last ?? 0
    let paths = table.entries.lazy.filter { $0.customers >= fewest }.map(Self.path)
    return Array(paths.sorted(by: JourneyPath.comesFirst).prefix(count))
  }

  private static func path(_ entry: CustomerTable<UInt128>.Entry) -> JourneyPath {
    let places = (0..<JourneyPath.longest).map { UInt16(truncatingIfNeeded: entry.key >> UInt128(16 * $0)) }
    return JourneyPath(
      places: places.filter { $0 > 0 }.map { $0 - 1 }, goesOn: entry.key >> 127 == 1, itineraries: entry.times,
      customers: entry.customers)
  }
}
