/// What verbatims add to the sums of their days, or take from them.
struct DaySums {
  struct CellKey: Hashable {
    var day: Int32
    var stage: Int64
    var channel: Int64
    var kind: Int64
  }

  struct ConceptKey: Hashable {
    var day: Int32
    var concept: Int64
    var kind: Int64
  }

  struct VolumeKey: Hashable {
    var day: Int32
    var source: Int64
  }

  private(set) var cells: [CellKey: FindingSums] = [:]
  private(set) var concepts: [ConceptKey: FindingSums] = [:]
  private(set) var volumes: [VolumeKey: VolumeSums] = [:]

  /// Adds a verbatim with its findings, or takes it away with `sign` −1.
  mutating func add(_ verbatim: VerbatimFigures, _ findings: [FindingFigures], unknown: Int64, sign: Int) {
    var volume = VolumeSums(verbatim)
    volume.findings = findings.count
    for (index, finding) in findings.enumerated() {
      volume.unknownStages += finding.stage == unknown ? 1 : 0
      volume.unknownChannels += finding.channel == unknown ? 1 : 0
      var sums = FindingSums(finding)
      let earlier = findings[..<index]
      sums.verbatims = earlier.contains { $0.isInCell(of: finding) } ? 0 : 1
      cells[
        CellKey(day: verbatim.day, stage: finding.stage, channel: finding.channel, kind: finding.kind),
        default: FindingSums()
      ].add(sums, sign: sign)
      sums.verbatims = earlier.contains { $0.concept == finding.concept && $0.kind == finding.kind } ? 0 : 1
      concepts[
        ConceptKey(day: verbatim.day, concept: finding.concept, kind: finding.kind), default: FindingSums()
      ].add(sums, sign: sign)
    }
    volumes[VolumeKey(day: verbatim.day, source: verbatim.source), default: VolumeSums()].add(volume, sign: sign)
  }
}

/// What of a verbatim is summed up.
struct VerbatimFigures: Hashable {
  var day: Int32
  var source: Int64
  var isSetAside: Bool
  var hasDissatisfaction: Bool
  var polarity: Int
  var effort: Int
}

/// What of a finding is summed up.
struct FindingFigures: Hashable {
  var kind: Int64
  var stage: Int64
  var channel: Int64
  var concept: Int64
  var intensity: Int
  var isMomentOfTruth: Bool
  var isMake: Bool
  var isBreak: Bool
  var hasRupture: Bool

  func isInCell(of other: FindingFigures) -> Bool {
    stage == other.stage && channel == other.channel && kind == other.kind
  }
}

/// Sums over the verbatims of a day and a source.
struct VolumeSums: Hashable {
  var verbatims = 0
  var setAside = 0
  var dissatisfied = 0
  var polarity = 0
  var effort = 0
  var findings = 0
  var unknownStages = 0
  var unknownChannels = 0

  init() {}

  init(_ verbatim: VerbatimFigures) {
    verbatims = 1
    setAside = verbatim.isSetAside ? 1 : 0
    dissatisfied = verbatim.hasDissatisfaction ? 1 : 0
    polarity = verbatim.polarity
    effort = verbatim.effort
  }

  mutating func add(_ other: VolumeSums, sign: Int) {
    verbatims += sign * other.verbatims
    setAside += sign * other.setAside
    dissatisfied += sign * other.dissatisfied
    polarity += sign * other.polarity
    effort += sign * other.effort
    findings += sign * other.findings
    unknownStages += sign * other.unknownStages
    unknownChannels += sign * other.unknownChannels
  }
}

extension FindingSums {
  /// One finding.
  init(_ finding: FindingFigures) {
    findings = 1
    intensity = finding.intensity
    momentsOfTruth = finding.isMomentOfTruth ? 1 : 0
    makes = finding.isMake ? 1 : 0
    breaks = finding.isBreak ? 1 : 0
    ruptures = finding.hasRupture ? 1 : 0
  }

  mutating func add(_ other: FindingSums, sign: Int) {
    findings += sign * other.findings
    verbatims += sign * other.verbatims
    intensity += sign * other.intensity
    momentsOfTruth += sign * other.momentsOfTruth
    makes += sign * other.makes
    breaks += sign * other.breaks
    ruptures += sign * other.ruptures
  }
}
