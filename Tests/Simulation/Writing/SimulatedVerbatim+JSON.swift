extension SimulatedVerbatim {
  /// The record as a company would export it, one line without its end: what `analyze` reads.
  public func record() -> [UInt8] {
    var json = JSONText()
    json.raw("{\"id\":")
    json.string(id)
    json.raw(",\"date\":")
    json.string(date)
    json.raw(",\"customer\":")
    json.string(customer.id)
    json.raw(",\"score\":")
    json.raw(score.map(String.init) ?? "null")
    json.raw(",\"source_channel\":")
    json.string(source.rawValue)
    json.raw(",\"sector\":\"telecom\"")
    for column in columns {
      json.raw(",")
      json.string(column.name)
      json.raw(":")
      json.string(column.value)
    }
    json.raw(",\"text\":")
    json.string(text)
    json.raw("}")
    return json.bytes
  }
}
