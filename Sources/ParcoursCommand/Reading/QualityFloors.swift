import Evaluation

/// Floors from disk, with located errors.
enum FloorsInput {
  static func read(_ path: String) throws -> QualityGate {
    let bytes = try GivenFile.bytes(path)
    do throws(QualityGate.Problem) {
      return try QualityGate(String(decoding: bytes, as: UTF8.self))
    } catch {
      Terminal.tell("\(path):\(error.line): " + Messages.notFloor)
      throw ExitStatus.noInput.code
    }
  }
}

/// What came of the floors, told on standard error.
struct GateReport {
  let verdicts: [QualityGate.Verdict]

  /// - Throws: the status of a failed check where a floor does not hold.
  func tell(isQuiet: Bool) throws {
    let broken = verdicts.filter { !$0.holds }
    for verdict in broken { Terminal.tell(Messages.underFloor(verdict)) }
    if !isQuiet { Terminal.tell(Messages.gate(held: verdicts.count - broken.count, of: verdicts.count)) }
    if !broken.isEmpty { throw ExitStatus.checkFailed.code }
  }
}
