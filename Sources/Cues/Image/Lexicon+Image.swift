internal import Verbatims

/// A compiled lexicon as a string of the program: what is compiled when the program is built need not be at each start.
extension Lexicon {
  /// Raised whenever an image would be read otherwise.
  private static let imageVersion = 4

  /// The lexicon in letters between `0` and `o`, the same for the same files on every machine.
  ///
  /// - Complexity: O(*n*) in the size of the lexicon.
  public func image() -> [UInt8] {
    var writer = ImageWriter()
    writer.write(numbers: Self.imageVersion, Int(checksum))
    writer.write(numbers: wordCount, patternCount, months.map(Int.init) ?? -1, numberRuns.count, packs.count)
    writer.write(entries.map(EntryRecord.init))
    writer.write(lines.flatMap(\.numbers))
    for pack in packs { pack.write(to: &writer) }
    vocabulary.write(to: &writer)
    prefixes.write(to: &writer)
    writer.write(flags.map(\.rawValue))
    writer.write(values)
    writer.write(elements)
    sets.write(to: &writer)
    index.write(to: &writer)
    members.write(to: &writer)
    quantityTrials.write(to: &writer)
    for run in numberRuns {
      writer.write(run.elements)
      writer.write(numbers: run.hundredths)
    }
    numberAnchors.write(to: &writer)
    otherLanguages.write(to: &writer)
    boundaries.write(to: &writer)
    misspellings.write(to: &writer)
    concepts.write(to: &writer)
    classNames.write(to: &writer)
    return writer.text
  }

  /// The lexicon of an image, or nil where it is not the image of these files, or of another version of the format.
  ///
  /// - Parameter image: may be empty.
  /// - Complexity: O(*n*) in the size of the lexicon, about a millisecond a megabyte.
  public static func read(image: StaticString, files: [LexiconFile]) -> Lexicon? {
    image.withUTF8Buffer { read(image: UnsafeRawBufferPointer($0), files: files) }
  }

  package static func read(image: UnsafeRawBufferPointer, files: [LexiconFile]) -> Lexicon? {
    guard !image.isEmpty else { return nil }
    var reader = ImageReader(image)
    let checksum = LexiconChecksum.of(files)
    guard reader.numbers(2) == [imageVersion, Int(checksum)] else { return nil }
    return Lexicon(&reader, files, checksum: checksum)
  }
}

extension SectorPack {
  func write(to writer: inout ImageWriter) {
    writer.write(frenchName)
    writer.write(englishName)
    writer.write(numbers: sector.map { Int($0.rawValue) } ?? -1)
    writer.write(
      priors.flatMap { prior in
        [
          prior.stage.map { Int($0.rawValue) } ?? -1, prior.channel.map { Int($0.rawValue) } ?? -1,
          prior.theme.map { Int($0.rawValue) } ?? -1, prior.setting.map { Int($0.rawValue) } ?? -1,
          prior.weight.thousandths,
        ]
      })
  }

  init(_ reader: inout ImageReader) {
    frenchName = reader.string()
    englishName = reader.string()
    sector = UInt8(exactly: reader.numbers(1)[0]).flatMap { Sector(rawValue: $0) }
    let numbers = reader.read(Int.self)
    priors = stride(from: 0, to: numbers.count, by: 5).map { first in
      func raw(_ place: Int) -> UInt8? { UInt8(exactly: numbers[first + place]) }
      return Prior(
        stage: raw(0).flatMap(Stage.init(rawValue:)), channel: raw(1).flatMap(Channel.init(rawValue:)),
        theme: raw(2).flatMap(Theme.init(rawValue:)), setting: raw(3).flatMap(Channel.init(rawValue:)),
        weight: Measure(thousandths: numbers[first + 4]))
    }
  }
}

extension LexiconDraft.Line {
  /// What it says, in six numbers.
  var numbers: [UInt32] {
    [file, number, pattern.lowerBound, pattern.upperBound, elements.lowerBound, elements.upperBound]
  }

  /// The lines of which these are the numbers.
  static func lines(_ numbers: [UInt32]) -> [Self] {
    stride(from: 0, to: numbers.count, by: 6).map { first in
      Self(
        file: numbers[first], number: numbers[first + 1], pattern: numbers[first + 2]..<numbers[first + 3],
        elements: numbers[first + 4]..<numbers[first + 5])
    }
  }
}
