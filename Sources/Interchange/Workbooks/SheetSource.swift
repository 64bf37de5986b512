/// Something that reads the XML of a sheet and writes its rows.
protocol SheetHandler: XMLHandler {
  var rows: SheetRows { get set }
  /// Whether the sheet has ended, though the document goes on.
  var hasEnded: Bool { get }
}

/// The rows of a sheet, read from its XML as they are asked for.
final class SheetSource: ByteSource {
  let path: String
  let name: String
  let format: InputFormat? = .csv
  let isStream = false
  let wouldWait = false
  private let xml: any ByteSource
  private let handler: any SheetHandler
  private let stream: XMLStream
  private let budget: ExpansionBudget
  private var waiting: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var problem: FileProblem.Kind?

  var bytesTaken: Int { xml.bytesTaken }

  /// Little at a time: a few bytes of XML may stand for a long row.
  private static let inputSize = 1 << 12

  init(_ xml: any ByteSource, _ handler: any SheetHandler, path: String, budget: ExpansionBudget) throws(FileProblem) {
    self.xml = xml
    self.handler = handler
    self.path = path
    self.budget = budget
    name = path
    do throws(FileProblem.Kind) {
      stream = try XMLStream(handler)
    } catch {
      throw FileProblem(path: path, kind: error)
    }
  }

  func read(into bytes: inout [UInt8], limit: Int) throws(FileProblem) -> Int {
    while position == waiting.count {
      if let problem { throw FileProblem(path: path, kind: problem) }
      if isAtEnd { return 0 }
      parse()
      waiting.removeAll()
      position = 0
      try budget.admit(handler.rows.takeOutput(), to: &waiting, packed: bytesTaken, path: path)
    }
    let count = min(limit, waiting.count - position)
    bytes += waiting[position..<position + count]
    position += count
    return count
  }

  /// Reads on; a problem is told once the rows before it are taken.
  private func parse() {
    var input: [UInt8] = []
    var failure: FileProblem.Kind?
    do throws(FileProblem) {
      isAtEnd = try xml.read(into: &input, limit: Self.inputSize) == 0
    } catch {
      failure = error.kind
    }
    if failure == nil {
      do throws(FileProblem.Kind) { try stream.push(input[...], isLast: isAtEnd) } catch { failure = error }
    }
    failure = handler.rows.problem ?? (handler.hasEnded ? nil : failure)
    if handler.hasEnded { isAtEnd = true }
    if failure != nil || isAtEnd { handler.rows.end() }
    problem = failure
  }
}
