import Verbatims

/// Reads verbatims from the JSON objects of a format that is known. One value serves one worker.
struct ObjectRecordReader {
  let format: ObjectFormat
  private let writer: DraftWriter
  private let dates: DateParser
  private let columns: [Role: String]
  private let kept: [String]
  private let keptWhereFound: [String]
  /// Which of the names that the user gave were met, as bits in the order of `FieldNames`.
  private(set) var asked: UInt64 = 0
  private let names: [String]

  init(format: ObjectFormat, setup: ReadingSetup, filler: VerbatimFiller) {
    self.format = format
    writer = DraftWriter(setup: setup, filler: filler)
    dates = DateParser(order: setup.options.dateOrder ?? .dayMonthYear, months: setup.dictionary.months)
    columns = setup.options.columns
    kept = setup.options.kept
    keptWhereFound = setup.options.keptWhereFound
    names = FieldNames.asked(setup)
  }

  mutating func read(
    _ bytes: Span<UInt8>, _ slice: Range<Int>, into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) {
    let record = try JSONNode(bytes, slice)
    guard record.isObject else { throw .notAnObject }
    var draft = Draft()
    guard format.read(record, &draft, dates) else { throw .noText }
    guard !draft.isNoRecord else { throw .noVerbatim }
    var overrides: [Role: [UInt8]] = [:]
    for (role, name) in columns { overrides[role] = value(record, name) }
    try writer.write(draft, overrides: overrides, into: &verbatim)
    for name in kept {
      verbatim.metadata.kept.append(Metadata.Kept(name: Array(name.utf8), value: value(record, name)))
    }
    for name in keptWhereFound {
      guard let value = value(record, name) else { continue }
      verbatim.metadata.kept.append(Metadata.Kept(name: Array(name.utf8), value: value))
    }
  }

  /// What a field that the user named says, by its path.
  private mutating func value(_ record: JSONNode, _ name: String) -> [UInt8]? {
    let node = record[name]
    let value = node.value ?? record.at(name).value
    if value != nil, let bit = names.firstIndex(of: name), bit < 64 { asked |= 1 << UInt64(bit) }
    return value
  }
}
