/// Walks over all that one given path holds: a file as it is, or what is in a folder, an archive, a compressed file, one
/// after another and each opened only when it is its turn.
public final class InputWalk {
  /// Something still to be entered.
  enum Item {
    case path(String)
    case entrance(Entrance)
    case salvage(ZipSalvage, ExpansionBudget)
    case problem(FileProblem)
    case sheet(Sheet, any Workbook, ExpansionBudget, WorkbookState?)
    case workbookEnd(WorkbookState)
  }

  /// Something that can be opened, and may turn out to be wrapped.
  struct Entrance {
    var opener: InputPart.Opener
    var budget: ExpansionBudget
    /// The file on disk, where it is not wrapped at all.
    var diskPath: String?
    var isStream = false
    /// How many wrappings are around it.
    var depth = 0
  }

  private let path: String
  let options: ReadingOptions
  var waiting: [Item]
  var notices: [ReadingNotice] = []
  /// The files of the run, where each is read once.
  package var met: MetFiles?
  /// Whether something came out, were it a problem.
  private var hasGiven = false

  var limits: ExpansionLimits { options.limits }

  /// - Parameter path: a file or folder, or `-` for standard input.
  public init(path: String, options: ReadingOptions) {
    self.path = path
    self.options = options
    waiting = [.path(path)]
  }

  /// The next text, or nil at the end. After a problem, it goes on with what comes next.
  public func next() throws(FileProblem) -> InputPart? {
    while let item = waiting.popLast() {
      do throws(FileProblem) {
        guard let part = try enter(item) else { continue }
        hasGiven = true
        return part
      } catch {
        hasGiven = true
        throw error
      }
    }
    guard !hasGiven else { return nil }
    hasGiven = true
    throw FileProblem(path: path, kind: .holdsNothing)
  }

  /// What was found out since this was last asked.
  public func takeNotices() -> [ReadingNotice] {
    defer { notices = [] }
    return notices
  }

  private func enter(_ item: Item) throws(FileProblem) -> InputPart? {
    switch item {
    case .path(let path): return try enter(path)
    case .entrance(let entrance): return try enter(entrance)
    case .problem(let problem): throw problem
    case .sheet(let sheet, let workbook, let budget, let state):
      let opener: InputPart.Opener = { budget throws(FileProblem) in try workbook.open(sheet, budget: budget) }
      return InputPart(source: try opener(budget), budget: budget, opener: opener, workbook: state)
    case .workbookEnd(let state):
      if let problem = state.failure { throw problem }
      return nil
    case .salvage(let salvage, let budget):
      guard let source = try salvage.next() else { throw FileProblem(path: salvage.path, kind: .cutShort) }
      waiting.append(item)
      let peeked = PeekedSource(source)
      if peeked.isEmpty || FolderListing.holdsHidden(source.name) { return nil }
      let opener: InputPart.Opener = { _ throws(FileProblem) in source }
      return try unwrap(peeked, Entrance(opener: opener, budget: budget, isStream: true, depth: 1))
    }
  }

  private func enter(_ path: String) throws(FileProblem) -> InputPart? {
    guard !InputSize.isFolder(path) else {
      let listing = FolderListing(path, limits: limits, ownFiles: options.ownFiles)
      notices.append(.folder(path: path, files: listing.paths.count, leftOut: listing.leftOut))
      waiting += listing.problems.reversed().map { .problem($0) }
      waiting += listing.paths.reversed().map { .path($0) }
      return nil
    }
    if met?.meets(path) == true {
      notices.append(.givenTwice(path: path))
      hasGiven = true
      return nil
    }
    let most = options.mostBytes
    let file = try InputFile(path: path, mostBytes: most)
    let budget = ExpansionBudget(limits: limits)
    let opener: InputPart.Opener = { _ throws(FileProblem) in try InputFile(path: path, mostBytes: most) }
    let entrance = Entrance(
      opener: opener, budget: budget, diskPath: file.size == nil ? nil : path, isStream: file.isStream)
    return try unwrap(PeekedSource(file), entrance)
  }

  private func enter(_ entrance: Entrance) throws(FileProblem) -> InputPart? {
    try unwrap(PeekedSource(try entrance.opener(entrance.budget)), entrance)
  }

  /// Takes compression off, and opens an archive; what is left is a text.
  private func unwrap(_ outer: PeekedSource, _ entrance: Entrance) throws(FileProblem) -> InputPart? {
    var source = outer
    var entrance = entrance
    while let wrapping = Wrapping(source.head) {
      entrance.depth += 1
      if entrance.depth > limits.depth { throw FileProblem(path: source.path, kind: .tooDeep(limit: limits.depth)) }
      guard let method = wrapping.method else {
        try open(zip: source, entrance)
        return nil
      }
      let (inner, budget) = (entrance.opener, entrance.budget)
      entrance.opener = { budget throws(FileProblem) in
        try UnpackedSource(try inner(budget), method: method, budget: budget)
      }
      entrance.diskPath = nil
      source = PeekedSource(try UnpackedSource(source, method: method, budget: budget))
    }
    return InputPart(source: source, budget: entrance.budget, opener: entrance.isStream ? nil : entrance.opener)
  }
}
