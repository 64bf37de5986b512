import ArgumentParser
import Glibc

/// On how many threads a command works.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: help(
      "Nombre de fils. Par défaut : celui des processeurs. Le résultat n'en dépend pas.",
      "Number of threads. Default: that of the processors. The result does not depend on it.", "n"))
  var threads: Int?

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError(Messages.say("--threads : de 1 à 256", "--threads: from 1 to 256"))
    }
  }

  /// The number asked for, else that of the processors which are on; at least 1.
  var count: Int { threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
