import Crypto
import Cues
import FoundationEssentials
import Hygiene
import Interchange
import Journeys
import Pipeline
import Privacy
import Storage
import Verbatims

/// A job with all that it names: lexicons, key, blueprint.
struct LoadedJob: Sendable {
  let job: Job
  let engine: LoadedEngine
  let key: [UInt8]
  let journey: Journey
  private let redactor: Redactor
  private let population: [MapOptions.Population]
  private let threads: Int

  init(_ job: Job, key: [UInt8], surroundings: JobSurroundings) throws(JobFailure) {
    self.job = job
    self.key = key
    engine = try Self.engine(job.lexicons, over: surroundings.lexicons())
    journey = try Self.journey(job.blueprint)
    population = try Self.population(job.map.population, on: journey)
    threads = job.threads ?? surroundings.processors
    var words = engine.personalWords
    for name in job.privacy.keptNames { words.keep(name) }
    let identities = Identities(file: try job.privacy.identities.map(Self.contents) ?? [])
    let pseudonyms = Pseudonyms(keys: KeySource(.given(key)), identities: identities)
    // Texts may be kept as they came; who wrote them is told by a pseudonym in any store.
    redactor = Redactor(words: words, pseudonyms: pseudonyms, masksWords: job.store.texts != .clear)
  }

  /// The version of the program and the hash of the lexicons.
  var engineName: String { String(decoding: engine.names.engine, as: UTF8.self) }

  /// What is to be done with the records of a source.
  func plan(_ source: JobSource) -> AnalysisPlan<CleanAnalyzer> {
    var plan = plan(reading(source))
    plan.redactor = redactor
    return plan
  }

  /// What is to be done with what the store kept, which was masked before.
  func plan(_ options: ReadingOptions = ReadingOptions()) -> AnalysisPlan<CleanAnalyzer> {
    var names = engine.names
    names.isRedacted = job.store.texts != .clear
    return engine.plan(
      engine.setup(options), form: .jsonLines, names: names, withText: job.store.texts != .none, threads: threads)
  }

  /// A hash of all that decides how the records of a source are read.
  func optionsHash(_ source: JobSource) -> String {
    let options = reading(source)
    let columns = options.columns.map { "\($0.key.id)=\($0.value)" }.sorted()
    let single: [String?] = [
      options.format?.rawValue, options.sector?.id.description, options.sourceChannel, options.language?.id,
      options.dateOrder?.rawValue, job.store.texts == .clear ? "clear, by pseudonyms" : "masked",
    ]
    let lists = [
      columns, options.kept + options.keptWhereFound, options.agents, options.sheets, single.map { $0 ?? "" },
    ]
    let text = lists.map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}")
    return SHA256.hash(data: Array(text.utf8)).prefix(8).hexadecimal
  }

  var mapOptions: MapOptions {
    var options = MapOptions()
    options.channels = job.map.channels
    options.segments = job.map.segments
    options.persona = job.map.persona
    options.value = job.map.value
    options.fewestVerbatims = job.map.fewestVerbatims
    options.population = population
    return options
  }

  private func reading(_ source: JobSource) -> ReadingOptions {
    var options = source.reading
    for column in job.map.columns where !options.kept.contains(column) { options.kept.append(column) }
    options.keptWhereFound = journey.columnsAsked.filter { !options.kept.contains($0) }
    return options
  }

  /// The kept columns that the map needs: those that the job and its blueprint name.
  var columns: [String] { job.map.columns + journey.columnsAsked.filter { !job.map.columns.contains($0) } }
}

extension LoadedJob {
  private static func engine(
    _ paths: [String], over bundled: [LexiconFile]
  ) throws(JobFailure) -> LoadedEngine {
    var overlay: [LexiconFile] = []
    for path in paths { overlay += try lexicons(path) }
    let (engine, errors) = LoadedEngine.compile(overlay: overlay, over: bundled)
    let own = errors.filter { error in error.severity == .error && overlay.contains { $0.path == error.path } }
    guard own.isEmpty else { throw .lexiconMistakes(own.map(\.description)) }
    return engine
  }

  /// A lexicon, or all that are below a folder, by path.
  private static func lexicons(_ path: String) throws(JobFailure) -> [LexiconFile] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .lexicon(path: path) }
    guard isFolder else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return [LexiconFile(path: name, bytes: try contents(path), shownAs: path)]
    }
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else { throw .lexicon(path: path) }
    var files: [LexiconFile] = []
    for name in names.filter({ $0.hasSuffix(".lex") }).sorted() {
      files.append(LexiconFile(path: name, bytes: try contents(path + "/" + name), shownAs: path + "/" + name))
    }
    return files
  }

  private static func journey(_ path: String?) throws(JobFailure) -> Journey {
    guard let path else { return .standard }
    let reading = BlueprintReader.read(try contents(path))
    guard let journey = reading.journey else { throw .blueprint(path: path, reading.errors) }
    return journey
  }

  private static func population(_ path: String?, on journey: Journey) throws(JobFailure) -> [MapOptions.Population] {
    guard let path else { return [] }
    let bytes = try contents(path)
    do throws(PopulationReader.Problem) { return try PopulationReader.read(bytes, on: journey) } catch {
      throw .population(path: path, error)
    }
  }

  private static func contents(_ path: String) throws(JobFailure) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
    return Array(data)
  }
}
