import Interchange
import Journeys

/// Real numbers of contacts from disk, with located errors.
enum PopulationInput {
  static func read(_ path: String, on journey: Journey) throws -> [MapOptions.Population] {
    let bytes = try GivenFile.bytes(path)
    do throws(PopulationReader.Problem) {
      return try PopulationReader.read(bytes, on: journey)
    } catch {
      Terminal.tell(Messages.population(error, path: path))
      throw ExitStatus.noInput.code
    }
  }
}
