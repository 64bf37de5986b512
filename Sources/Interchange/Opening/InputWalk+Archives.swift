// What is in a ZIP archive.
extension InputWalk {
  /// Opens an archive and puts what it holds first in the line.
  func open(zip source: PeekedSource, _ entrance: Entrance) throws(FileProblem) {
    let path = source.path
    do throws(FileProblem) {
      let archive: ZipArchive
      if let disk = entrance.diskPath {
        archive = try ZipArchive(path: disk, shownAs: path, limits: limits)
      } else {
        // A list of members stands at the end: all of it must be there before anything can be read.
        let bytes = try source.readAll(limit: limits.memory)
        do throws(FileProblem) {
          archive = try ZipArchive(bytes: bytes, bytesTaken: source.bytesTaken, path: path, limits: limits)
        } catch {
          guard error.kind == .cutShort else { throw error }
          let buffer = ByteBufferSource(bytes, path: path, name: source.name, bytesTaken: source.bytesTaken)
          return waiting.append(.salvage(ZipSalvage(buffer, budget: entrance.budget), entrance.budget))
        }
      }
      try enter(archive, entrance)
    } catch {
      guard error.kind == .cutShort, error.path == path, entrance.diskPath != nil else { throw error }
      waiting.append(.salvage(ZipSalvage(source, budget: entrance.budget), entrance.budget))
    }
  }

  private func enter(_ archive: ZipArchive, _ entrance: Entrance) throws(FileProblem) {
    let budget = entrance.budget
    if let workbook = try XLSXWorkbook(archive, options: options, budget: budget) {
      return try enter(workbook, .xlsx, budget)
    }
    if let workbook = try ODSWorkbook(archive, options: options, budget: budget) {
      return try enter(workbook, .ods, budget)
    }
    if archive.member(named: "[Content_Types].xml") != nil || archive.member(named: "mimetype") != nil {
      throw FileProblem(path: archive.path, kind: .binary(.document))
    }
    let members = archive.members.filter { !$0.isEmpty && !FolderListing.holdsHidden($0.name) }
    notices.append(.archive(path: archive.path, files: members.count, leftOut: archive.members.count - members.count))
    for member in members.reversed() {
      waiting.append(
        .entrance(
          Entrance(
            opener: { budget throws(FileProblem) in try archive.open(member, budget: budget) },
            budget: entrance.budget, isStream: false, depth: entrance.depth)))
    }
  }

  /// Puts the sheets of a workbook first in the line.
  private func enter(
    _ workbook: any Workbook, _ format: InputFormat, _ budget: ExpansionBudget
  ) throws(FileProblem) {
    if let wanted = options.workbook, wanted != format {
      throw FileProblem(path: workbook.path, kind: .notOfFormat(wanted))
    }
    let sheets = try workbook.sheets.chosen(options.sheets, path: workbook.path)
    let leftOut = workbook.sheets.filter { !sheets.contains($0) }
    notices.append(
      .workbook(
        path: workbook.path, sheets: sheets.map { SafeName.shown($0.name) },
        leftOut: leftOut.map { SafeName.shown($0.name) }))
    guard !sheets.isEmpty else { throw FileProblem(path: workbook.path, kind: .holdsNothing) }
    let state = options.sheets.isEmpty && sheets.count > 1 ? WorkbookState() : nil
    if let state { waiting.append(.workbookEnd(state)) }
    for sheet in sheets.reversed() { waiting.append(.sheet(sheet, workbook, budget, state)) }
  }
}
