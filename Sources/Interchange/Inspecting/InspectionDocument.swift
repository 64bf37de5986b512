/// Writes an inspection as one JSON object, its keys always all there and in this order.
public enum InspectionDocument {
  /// - Parameter inspection: its rows are JSON objects with commas between them.
  public static func bytes(_ inspection: Inspection) -> [UInt8] {
    var scribe = JSONScribe()
    scribe.object { scribe in
      scribe.key("files")
      scribe.array { scribe in for file in inspection.files { write(file, &scribe) } }
      write(inspection.usedNames, "fields", &scribe)
      write(inspection.unknownNames, "unused_fields", &scribe)
      writeNumbers(inspection, &scribe)
      write(inspection.languages, "languages", &scribe)
      write(inspection.sectors, "sectors", &scribe)
      write(inspection.setAside, "set_aside", &scribe)
      write(inspection.cuts, "cut", &scribe)
      scribe.field("duplicates", inspection.duplicates)
      scribe.field("repaired", inspection.repaired)
      write(inspection.personalData, "personal_data", &scribe)
      scribe.key("problems")
      scribe.array { scribe in for problem in inspection.problems { write(problem, &scribe) } }
    }
    scribe.bytes.removeLast()
    return scribe.bytes + Array(",\"rows\":[".utf8) + inspection.rows + Array("]}\n".utf8)
  }

  private static func writeNumbers(_ inspection: Inspection, _ scribe: inout JSONScribe) {
    scribe.field("records", inspection.records)
    scribe.key("whole")
    scribe.flag(inspection.isWhole)
    scribe.key("estimated_records")
    if let count = inspection.estimatedRecords { scribe.number(count) } else { scribe.null() }
    scribe.field("skipped", inspection.skipped)
    scribe.field("with_date", inspection.withDate)
    scribe.field("with_customer", inspection.withCustomer)
    scribe.field("with_score", inspection.withScore)
    scribe.field("with_turns", inspection.withTurns)
    scribe.field("first_day", orNull: inspection.firstDay)
    scribe.field("last_day", orNull: inspection.lastDay)
  }

  private static func write(_ file: Inspection.File, _ scribe: inout JSONScribe) {
    scribe.object { scribe in
      scribe.key("path")
      scribe.text(file.path)
      scribe.field("format", orNull: file.format?.rawValue)
      scribe.key("charset")
      scribe.text(file.charset)
      scribe.field("delimiter", orNull: file.layout.flatMap { $0.isSheet ? nil : String(UnicodeScalar($0.delimiter)) })
      scribe.key("columns")
      scribe.array { scribe in
        for column in file.layout?.roles ?? [] {
          scribe.object { scribe in
            scribe.key("name")
            scribe.text(column.name)
            scribe.field("role", orNull: column.role)
          }
        }
      }
      scribe.field("date_order", orNull: file.dateOrder?.rawValue)
      scribe.key("date_order_is_guess")
      scribe.flag(file.isDateOrderGuess)
    }
  }

  private static func write(_ problem: Inspection.Problem, _ scribe: inout JSONScribe) {
    scribe.object { scribe in
      scribe.key("path")
      scribe.text(problem.path)
      scribe.key("line")
      if let line = problem.line { scribe.number(line) } else { scribe.null() }
      scribe.key("text")
      scribe.text(problem.text)
    }
  }

  private static func write(_ names: [String], _ key: StaticString, _ scribe: inout JSONScribe) {
    scribe.key(key)
    scribe.array { scribe in for name in names { scribe.text(name) } }
  }

  private static func write(_ counts: [Inspection.Count], _ key: StaticString, _ scribe: inout JSONScribe) {
    scribe.key(key)
    scribe.object { scribe in
      for count in counts {
        scribe.key(text: count.name.utf8)
        scribe.number(count.count)
      }
    }
  }
}

extension TableLayout {
  /// The columns in their order, each with what it holds: a role, `kept`, or nil where nobody uses it.
  public var roles: [(name: String, role: String?)] {
    var roles: [Int: String] = [:]
    for index in kept { roles[index] = "kept" }
    for (role, index) in columns { roles[index] = role.id }
    for answer in answers { roles[answer.column] = Role.text.id }
    if let title { roles[title] = "title" }
    if let conversation { roles[conversation] = "conversation" }
    if let direction { roles[direction] = "direction" }
    return names.indices.map { (names[$0], roles[$0]) }
  }
}
