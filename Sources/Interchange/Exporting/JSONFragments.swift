import Verbatims

/// What an analysis says again and again, ready to be copied into JSON: names in quotation marks, with the key after them.
///
/// One flat table, so that a name costs one copy and no search.
final class JSONFragments: Sendable {
  private let bytes: [UInt8]
  /// Where each fragment starts; the next one starts where it ends.
  private let starts: [UInt32]
  /// The length of the longest.
  let longest: Int

  let sectors: Group<Sector>
  let natures: Group<Nature>
  let kinds: Group<Kind>
  let stages: Group<Stage>
  let stageSources: Group<PlacementSource>
  let channels: Group<Channel>
  let channelSources: Group<PlacementSource>
  let themes: Group<Theme>
  let criticalities: Group<Criticality>
  let makeOrBreaks: Group<MakeOrBreak>
  let ruptures: Group<Rupture>
  private let concepts: Int
  private let entries: Int
  private let engine: Int

  /// The fragments of the members of a vocabulary, in their order, after that of null.
  struct Group<Member: Identified>: Sendable {
    fileprivate let first: Int
  }

  init(names: AnalysisNames) {
    var table = Builder()
    sectors = table.group(before: ",\"sector\":", after: ",\"nature\":")
    natures = table.group(before: "", after: ",\"dissatisfaction\":")
    kinds = table.group(before: "{\"kind\":", after: ",\"stage\":")
    stages = table.group(before: "", after: ",\"stage_detail\":null,\"stage_from\":")
    stageSources = table.group(before: "", after: ",\"channel\":")
    channels = table.group(before: "", after: ",\"channel_from\":")
    channelSources = table.group(before: "", after: ",\"theme\":")
    themes = table.group(before: "", after: ",\"concept\":")
    criticalities = table.group(before: ",\"criticality\":", after: ",\"moment_of_truth\":")
    makeOrBreaks = table.group(before: "", after: ",\"because\":")
    ruptures = table.group(before: ",\"rupture\":", after: ",\"turn\":")
    concepts = table.names(names.concepts, before: "", after: ",\"intensity\":")
    entries = table.names(names.entries, before: "{\"entry\":", after: ",\"start\":")
    engine = table.names([names.engine], before: ",\"redacted\":false,\"engine\":", after: "}")
    starts = table.starts
    longest = table.longest
    bytes = table.bytes + [UInt8](repeating: 0, count: ByteCursor.slack)
  }

  private func put(_ index: Int, _ cursor: inout ByteCursor) {
    cursor.put(Int(starts[index])..<Int(starts[index + 1]), ofPadded: bytes)
  }

  func put<Member>(_ group: Group<Member>, _ member: Member?, _ cursor: inout ByteCursor) {
    put(member.map { group.first + 1 + Int($0.rawValue) } ?? group.first, &cursor)
  }

  func put(concept: UInt16, _ cursor: inout ByteCursor) { put(concepts + Int(concept), &cursor) }

  func put(entry: UInt32, _ cursor: inout ByteCursor) { put(entries + Int(entry), &cursor) }

  func putEngine(_ cursor: inout ByteCursor) { put(engine, &cursor) }
}

extension JSONFragments {
  /// Lays fragments one after another.
  fileprivate struct Builder {
    var bytes: [UInt8] = []
    var starts: [UInt32] = [0]
    var longest = 0

    private mutating func end() {
      longest = max(longest, bytes.count - Int(starts[starts.count - 1]))
      starts.append(UInt32(bytes.count))
    }

    mutating func group<Member: Identified>(before: StaticString, after: StaticString) -> Group<Member> {
      let group = Group<Member>(first: starts.count - 1)
      for member in [nil] + Member.allCases.map(Optional.some) {
        bytes.append(before)
        bytes.append(json: member)
        bytes.append(after)
        end()
      }
      return group
    }

    mutating func names(_ names: [[UInt8]], before: StaticString, after: StaticString) -> Int {
      let first = starts.count - 1
      for name in names {
        bytes.append(before)
        bytes.append(json: name.span)
        bytes.append(after)
        end()
      }
      return first
    }
  }
}
