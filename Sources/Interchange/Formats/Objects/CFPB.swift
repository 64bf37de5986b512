extension ObjectFormat {
  /// Complaints of the Consumer Financial Protection Bureau, as a list or as its search answers them.
  static let cfpb = ObjectFormat(
    format: .cfpb, places: [.root, .array("hits.hits", inside: "_source")],
    marks: [["complaint_what_happened"], ["complaint_id", "date_received", "submitted_via"]]
  ) { record, draft, _ in
    let complaint = record["_source"].isObject ? record["_source"] : record
    guard complaint.first("complaint_id", "complaint_what_happened", "date_received") != nil else { return false }
    draft.set(.id, complaint["complaint_id"].value)
    draft.set(.date, complaint["date_received"].value)
    draft.set(.sourceChannel, complaint["submitted_via"].value)
    draft.text = complaint["complaint_what_happened"].text ?? []
    return true
  }
}
