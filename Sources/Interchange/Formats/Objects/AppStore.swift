extension ObjectFormat {
  /// The App Store's feed of reviews. The first entry may be the app itself, which no rating marks.
  static let appStore = ObjectFormat(
    format: .appStore, places: [.array("feed.entry"), .root],
    marks: [["im:rating.label", "im:version.label"], ["content.label"]]
  ) { entry, draft, _ in
    guard entry["im:rating"].isObject else {
      draft.isNoRecord = entry["im:name"].isObject || entry["im:artist"].isObject
      return draft.isNoRecord
    }
    draft.set(.id, entry["id"]["label"].value)
    draft.set(.date, entry["updated"]["label"].value)
    draft.set(.customer, entry["author"]["name"]["label"].value)
    draft.set(.score, entry["im:rating"]["label"].value)
    draft.title = entry["title"]["label"].text ?? []
    draft.text = entry["content"]["label"].text ?? []
    return true
  }
}
