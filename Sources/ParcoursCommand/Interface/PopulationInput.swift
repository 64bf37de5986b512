import FoundationEssentials
import Interchange
import Journeys

/// Real numbers of contacts from disk, with located errors.
enum PopulationInput {
  static func read(_ path: String) throws -> [MapOptions.Population] {
    guard let data = FileManager.default.contents(atPath: path) else {
      Terminal.tell(Messages.cannotRead(path))
      throw ExitStatus.noInput.code
    }
    do throws(PopulationReader.Problem) {
      return try PopulationReader.read(Array(data))
    } catch {
      Terminal.tell(Messages.population(error, path: path))
      throw ExitStatus.noInput.code
    }
  }
}
