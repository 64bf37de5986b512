/// One piece of customer text, exactly as received, with what came along.
///
/// Fields are bytes of valid UTF-8, so that one value can be reused from record to record without allocation.
public struct Verbatim: Hashable, Sendable {
  /// The identifier given with the record, else its number.
  public var id: [UInt8] = []
  /// The customer's words; where a format gives turns apart, their `Speaker: text` joined by line breaks.
  public var text: [UInt8] = []
  /// The turns that the format told, in order; empty where the text itself must tell.
  public var turns: [Turn] = []
  /// The parts that the format shows to be no words of the customer's, in order and apart: the engine does not read them.
  public var cuts: [TextCut] = []
  /// The sector, by the record or for the whole run.
  public var sector: Sector?
  /// The channel that the text was written or spoken on, where what tells it is known.
  public var channel: Channel?
  /// The language insisted on, or nil to find it.
  public var language: Language?
  /// What came along and decides nothing.
  public var metadata = Metadata()

  public init() {}

  /// Empties every field and keeps the memory.
  public mutating func reset() {
    id.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    turns.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    sector = nil
    channel = nil
    language = nil
    metadata.reset()
  }
}
