/// A format whose records are JSON objects.
struct ObjectFormat: Sendable {
  /// Where records stand in a document.
  struct Place: Sendable {
    /// What the paths of a record's fields begin with.
    var prefix: String
    /// The name of the array that holds the records; nil where they are the document itself.
    var array: String?

    /// Objects at the root, one after another or in an array.
    static let root = Place(prefix: "", array: nil)

    /// Objects in an array, by its path.
    static func array(_ path: String, inside wrapper: String = "") -> Place {
      let name = path.split(separator: ".").last.map(String.init)
      return Place(prefix: path + "[]." + (wrapper.isEmpty ? "" : wrapper + "."), array: name)
    }
  }

  let format: InputFormat
  let places: [Place]
  /// The fields by which a record is known: one of each group must be there.
  let marks: [[String]]
  /// Fills a draft in; false where the object is none of this format's.
  let read: @Sendable (JSONNode, inout Draft, DateParser) -> Bool

  /// Where the records stand, or nil where the outline is not this format's.
  func place(in outline: JSONOutline) -> Place? {
    places.first { place in
      marks.allSatisfy { group in group.contains { outline.has(place.prefix + $0) } }
    }
  }

  static let all: [ObjectFormat] = [
    zendeskChat, zendesk, intercom, freshdesk, liveChat, genesys, contactLens, googleReviews, appStore, amazon, cfpb,
    trustpilot,
  ]

  static func of(_ format: InputFormat) -> ObjectFormat? { all.first { $0.format == format } }
}
