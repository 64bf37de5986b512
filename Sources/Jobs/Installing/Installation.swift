internal import Crypto

/// What a system's scheduler must know of a job to run it.
public struct Installation: Hashable, Sendable {
  /// The job's name, and the name under which the scheduler knows it: the same for the same job file.
  public var job: String
  public var unit: String
  /// The program and the job file, by absolute paths.
  public var program: String
  public var file: String
  public var schedule: Schedule
  /// The folders that the job writes to, by absolute paths.
  public var written: [String]
  /// Whether it talks to others over the network by itself.
  public var needsNetwork: Bool
  /// Whether it starts the machine's mail program, which takes the rights of a group of its own.
  public var sendsMail: Bool
  /// Whether a source or a delivery is a command, which may need what nobody knows.
  public var runsCommands: Bool
  /// The environment variables that hold its secrets.
  public var variables: [String]

  /// - Parameters:
  ///   - file: the path of the job file, absolute.
  ///   - program: the path of `parcours`, absolute.
  ///   - mayUseNetwork: whether somebody says so, whatever the job tells.
  public init?(_ job: Job, file: String, program: String, mayUseNetwork: Bool) {
    guard let schedule = job.schedule else { return nil }
    let plan = JobNeeds(job)
    self.job = job.name
    unit = Self.unitName(job.name, file)
    (self.program, self.file, self.schedule) = (program, file, schedule)
    written = plan.written
    needsNetwork = mayUseNetwork || plan.needsNetwork
    (sendsMail, runsCommands, variables) = (plan.sendsMail, plan.runsCommands, plan.variables)
  }

  /// `parcours-avis-3f2a1c`: the job's name in plain letters, and digits of a hash of its file's path.
  private static func unitName(_ name: String, _ file: String) -> String {
    let letters = name.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain ? Character(scalar) : "-"
    }
    let parts = String(letters.prefix(longestName)).split(separator: "-")
    let digits = SHA256.hash(data: Array(file.utf8)).prefix(3).hexadecimal
    return (["parcours"] + parts.map(String.init) + [digits]).joined(separator: "-")
  }

  private static let longestName = 40
}
