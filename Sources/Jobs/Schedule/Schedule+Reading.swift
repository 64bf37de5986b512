package import Interchange

/// Reads `schedule:` of a job file: `30 3 * * *`, `every 6h`, or `{ at: …, zone: Europe/Paris }`.
extension Schedule {
  package static func read(_ node: YAMLNode, _ values: inout JobValues) -> Schedule? {
    guard case .mapping = node.content else { return schedule(node, .ofMachine, &values) }
    guard let members = values.members(node, ["at", "zone"], required: ["at"]), let at = members["at"] else {
      return nil
    }
    guard let zone = members["zone"] else { return schedule(at, .ofMachine, &values) }
    guard let name = values.text(zone) else { return nil }
    do throws(ScheduleProblem) {
      return schedule(at, try WallClock(named: name), &values)
    } catch {
      values.report(.badSchedule(error), zone.place)
      return nil
    }
  }

  private static func schedule(_ node: YAMLNode, _ clock: WallClock, _ values: inout JobValues) -> Schedule? {
    guard let text = values.text(node) else { return nil }
    do throws(ScheduleProblem) {
      return try Schedule(text, clock: clock)
    } catch {
      values.report(.badSchedule(error), node.place)
      return nil
    }
  }
}
