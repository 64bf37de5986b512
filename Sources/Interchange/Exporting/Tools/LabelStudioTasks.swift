import Journeys
import Verbatims

/// Tasks for Label Studio, one a verbatim whose text was given, annotated beforehand by its findings.
///
/// Label Studio counts in UTF-16 code units, the findings in scalars.
struct LabelStudioTasks {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private var ledger: Ledger { export.map.ledger }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var scribe = JSONScribe()
    scribe.begin(UInt8(ascii: "["))
    var withoutText = 0
    for verbatim in ledger.verbatims where verbatim.wasRead {
      guard !verbatim.text.isNone else {
        withoutText += 1
        continue
      }
      scribe.lineBreak()
      write(verbatim, &scribe)
      try sink.takeIfMany(&scribe.bytes)
    }
    scribe.end(UInt8(ascii: "]"))
    scribe.bytes.append(UInt8(ascii: "\n"))
    try sink.take(&scribe.bytes)
    return withoutText > 0 ? [.withoutText(withoutText)] : []
  }

  private func write(_ verbatim: VerbatimRow, _ scribe: inout JSONScribe) {
    let text = ledger.texts.string(verbatim.text)
    scribe.object { scribe in
      scribe.object("data") { scribe in
        scribe.field("text", text)
        scribe.field("id", ledger.texts[verbatim.id])
        scribe.field("source", ledger.texts[verbatim.source])
      }
      scribe.array("predictions") { scribe in
        scribe.object { scribe in
          scribe.field("model_version", ledger.texts[verbatim.engine])
          scribe.array("result") { scribe in
            let offsets = UTF16Offsets(text)
            for number in verbatim.findings {
              write(Int(number), of: verbatim, offsets, &scribe)
            }
          }
        }
      }
    }
  }

  /// A span with its kind, then the choices and the rating that belong to the same region.
  private func write(_ number: Int, of verbatim: VerbatimRow, _ offsets: UTF16Offsets, _ scribe: inout JSONScribe) {
    let finding = ledger.findings[number]
    let region = Region(
      id: "f\(number - Int(verbatim.findings.lowerBound))", start: offsets[Int(finding.start)],
      end: offsets[Int(finding.end)], text: offsets.text(Int(finding.start), Int(finding.end)))
    write(region, "kind", "labels", &scribe) { scribe in
      scribe.array("labels") { $0.text(finding.kind.id.description) }
    }
    let (stage, channel) = (Int(export.map.placed.stages[number]), Int(export.map.placed.channels[number]))
    for (name, choice) in [
      ("stage", export.stageID(stage)), ("channel", export.channelID(channel)), ("theme", finding.theme.id.description),
    ] {
      write(region, name, "choices", &scribe) { scribe in
        scribe.array("choices") { $0.text(choice) }
      }
    }
    write(region, "intensity", "number", &scribe) { scribe in
      scribe.field("number", thousandths: Int(finding.intensity))
    }
  }

  private struct Region {
    let id: String
    let start: Int
    let end: Int
    let text: String
  }

  private func write(
    _ region: Region, _ name: String, _ type: String, _ scribe: inout JSONScribe, value: (inout JSONScribe) -> Void
  ) {
    scribe.object { scribe in
      scribe.field("id", region.id)
      scribe.field("from_name", name)
      scribe.field("to_name", "text")
      scribe.field("type", type)
      scribe.object("value") { scribe in
        scribe.field("start", region.start)
        scribe.field("end", region.end)
        scribe.field("text", region.text)
        value(&scribe)
      }
    }
  }
}

/// Counts of scalars as counts of UTF-16 code units.
struct UTF16Offsets {
  private let scalars: [Unicode.Scalar]
  /// By scalar, the code units before it; one more for the end.
  private let units: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var units = [0]
    units.reserveCapacity(scalars.count + 1)
    for scalar in scalars { units.append(units[units.count - 1] + UTF16.width(scalar)) }
    self.units = units
  }

  /// A position beyond the text is its end.
  subscript(scalar: Int) -> Int { units[min(max(0, scalar), scalars.count)] }

  func text(_ start: Int, _ end: Int) -> String {
    let (first, last) = (min(max(0, start), scalars.count), min(max(start, end), scalars.count))
    guard first < last else { return "" }
    return String(String.UnicodeScalarView(scalars[first..<last]))
  }
}
