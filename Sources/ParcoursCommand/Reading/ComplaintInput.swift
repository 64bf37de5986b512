import ArgumentParser
import Cues
import FoundationEssentials
import Interchange
import Jobs
import Parcours

/// What `parcours store complaints` reads beside the store, with located errors.
enum ComplaintInput {
  static func calendar(_ path: String?, isAlsaceMoselle: Bool) throws -> WorkingDays {
    guard let path else { return .france(isAlsaceMoselle: isAlsaceMoselle) }
    let content = try GivenFile.bytes(path)
    do throws(WorkingDays.Problem) {
      return try WorkingDays(reading: content)
    } catch {
      Terminal.tell(Messages.calendar(error, path: path))
      throw ExitStatus.usage.code
    }
  }

  static func dates(_ path: String, today: Int32, now: Int64) throws -> ComplaintDates {
    let bytes = try GivenFile.bytes(path)
    do throws(ComplaintDates.Problem) {
      return try ComplaintDates(bytes, columns: columns, today: today, now: now)
    } catch {
      Terminal.tell(Messages.complaintDates(error, path: path))
      throw ExitStatus.noInput.code
    }
  }

  private static var columns: ColumnDictionary {
    ColumnDictionary(bytes: BundledLexicons.files.first { $0.path == "columns.lex" }?.bytes ?? [])
  }

  /// The channels on which people speak, by the names that the lexicons have for them.
  static var spokenChannels: SpokenChannels {
    let file = BundledLexicons.files.first { $0.path == "conversations.lex" }
    return SpokenChannels(ConversationPhrases(bytes: file?.bytes ?? []))
  }

  /// What `parcours check read` measured: the file that is given, else the one beside the store, if there is one.
  static func recall(_ path: String?, beside store: String) throws -> MeasuredRecall? {
    let place = path ?? store + ".check.json"
    guard path != nil || FileManager.default.isReadableFile(atPath: place) else { return nil }
    let data = try GivenFile.data(place)
    guard let figures = try? JSONDecoder().decode(MeasuredRecall.Figures.self, from: data) else {
      Terminal.tell(Messages.notFigures(place))
      throw ExitStatus.noInput.code
    }
    return figures.recall
  }
}

/// How many of the dissatisfied verbatims of a sample that a person read are candidates, with its 95 % interval.
struct MeasuredRecall: Decodable {
  var value: Double
  var low: Double
  var high: Double
  var count: Int

  /// What `parcours check read --format json` writes, as far as it is asked for.
  struct Figures: Decodable {
    var texts: Int
    var recall: MeasuredRecall?

    private enum CodingKeys: String, CodingKey {
      case texts
      case recall = "dissatisfaction_recall"
    }
  }

  var json: String {
    let numbers = [value, low, high].map { Messages.thousandths($0) }
    return "{\"value\":\(numbers[0]),\"low\":\(numbers[1]),\"high\":\(numbers[2]),\"count\":\(count)}"
  }
}
