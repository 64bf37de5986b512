/// The list of records within a document that is one object, as services answer: `{"page": 1, "data": [{"text": …}]}`.
struct JSONWrapper {
  /// The name of the list.
  let array: String

  /// Looks at the beginning of a text; nil where the object is a record itself, or more follow it.
  init?(_ text: [UInt8], isWhole: Bool, plan: FieldPlan) {
    guard Self.isOneObject(text, isWhole: isWhole) else { return nil }
    let paths = JSONOutline(text, upTo: text.count).paths
    let containers = Set(paths.flatMap(Self.parents))
    let roots = paths.filter { !$0.contains(".") }
    guard !roots.contains(where: { Self.says($0, plan, containers) }) else { return nil }
    let lists = paths.compactMap { path -> String? in
      let parts = path.split(separator: "[].", omittingEmptySubsequences: false)
      guard parts.count == 2, !containers.contains(path) else { return nil }
      let name = Array(parts[1].utf8)
      guard (parts[1].contains(".") ? plan.action(at: name) : plan.action(for: name)).role == .text else { return nil }
      let holdsTurns = parts[0].split(separator: ".").contains { plan.action(for: Array($0.utf8)).role == .turns }
      return holdsTurns ? nil : String(parts[0])
    }
    // The outermost, and of several the first by name: what holds only for this order holds for every run.
    let depth = { (path: String) in path.utf8.count { $0 == UInt8(ascii: ".") } }
    guard let list = lists.min(by: { (depth($0), $0) < (depth($1), $1) }) else { return nil }
    guard let name = list.split(separator: ".").last else { return nil }
    array = String(name)
  }

  /// Whether a field of the root holds a text or a conversation.
  private static func says(_ name: String, _ plan: FieldPlan, _ containers: Set<String>) -> Bool {
    switch plan.action(for: Array(name.utf8)).role {
    case .turns: true
    case .text: !containers.contains(name)
    default: false
    }
  }

  /// The paths of what a field stands in: `a` and `a.b` of `a.b[].c`.
  private static func parents(of path: String) -> [String] {
    path.indices.filter { path[$0] == "." }.map { index in
      let parent = path[..<index]
      return String(parent.hasSuffix("[]") ? parent.dropLast(2) : parent)
    }
  }

  private static func isOneObject(_ text: [UInt8], isWhole: Bool) -> Bool {
    var scanner = JSONScanner(0..<text.count)
    scanner.skipSpaces(text.span)
    guard scanner.peek(text.span) == UInt8(ascii: "{") else { return false }
    do throws(RecordProblem.Kind) {
      _ = try scanner.value(text.span)
      scanner.skipSpaces(text.span)
    } catch {
      return !isWhole && scanner.isAtEnd
    }
    return scanner.isAtEnd
  }
}
