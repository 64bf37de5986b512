/// Knows records again that were met before. Records are asked for in the order of the input, one after another.
///
/// Memory is bounded, at about 80 MB: copies are known among the last 400,000 to 800,000 records that can be known
/// again, near copies among the last 50,000 to 100,000 long texts. What is older is forgotten, half of it at a time;
/// a record that was repeated meanwhile is remembered with its first identifier.
public struct DuplicateIndex: Sendable {
  /// How many records each of the two halves of the memory holds.
  struct Bounds {
    var copies = 400_000
    var likenesses = 50_000
  }

  private let bounds: Bounds
  private var copies = (old: CopyShelf(), new: CopyShelf())
  private var likenesses = (old: LikenessShelf(), new: LikenessShelf())
  /// Whether records were forgotten, so that a copy of one of them would not be known.
  public private(set) var hasForgotten = false

  public init() { self.init(bounds: Bounds()) }

  init(bounds: Bounds) { self.bounds = bounds }

  /// The identifier of the first record that one repeats, or nil: then the record is remembered.
  ///
  /// - Parameter id: its identifier, as it is written.
  public mutating func original(of print: Fingerprint, id: ArraySlice<UInt8>) -> [UInt8]? {
    if let known = copies.new.find(print) { return Array(known) }
    if let known = copies.old.find(print) {
      remember(print, known)
      return Array(known)
    }
    guard let likeness = print.likeness else {
      remember(print, id)
      return nil
    }
    let known = likenesses.old.find(likeness) ?? likenesses.new.find(likeness)
    remember(print, known ?? id)
    if known == nil { remember(likeness, id) }
    return known.map { Array($0) }
  }

  private mutating func remember(_ print: Fingerprint, _ id: ArraySlice<UInt8>) {
    if copies.new.ids.count == bounds.copies {
      if copies.old.ids.count > 0 { hasForgotten = true }
      copies = (old: copies.new, new: CopyShelf(like: copies.new))
    }
    copies.new.add(print, id: id)
  }

  private mutating func remember(_ likeness: Likeness, _ id: ArraySlice<UInt8>) {
    if likenesses.new.ids.count == bounds.likenesses {
      if likenesses.old.ids.count > 0 { hasForgotten = true }
      likenesses = (old: likenesses.new, new: LikenessShelf(like: likenesses.new))
    }
    likenesses.new.add(likeness, id: id)
  }
}
