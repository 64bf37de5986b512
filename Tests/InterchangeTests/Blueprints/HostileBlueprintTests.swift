import Interchange
import TestSupport
import Testing

@Suite struct `Hostile YAML` {
  @Test(arguments: [
    ("company: \"Alba", "syntax"),
    ("stages:\n\t- id: pay", "syntax"),
    ("stages:\n  - id: pay\n - id: order", "syntax"),
    ("company: Alba: the house", "syntax"),
    ("company: @alba", "syntax"),
    ("company: \"\\q\"", "syntax"),
    ("company: a\u{0}b", "syntax"),
    ("{", "syntax"), ("[", "syntax"), ("}", "syntax"), ("? ? ?", "keyIsNoText"), ("%YAML 9.9\n---\na: b", "syntax"),
    ("company: a\n---\ncompany: b", "secondDocument"),
    ("company: &a Alba", "anchorOrTag"),
    ("company: !!python/object x", "anchorOrTag"),
    ("company: *a", "alias"),
    ("stages: &s [pay]\n", "anchorOrTag"),
  ])
  func `is refused with a reason`(text: String, problem: String) {
    let reading = BlueprintReading.of(text)
    #expect(reading.journey == nil)
    #expect(reading.problems.contains { $0.hasSuffix(problem) }, "\(reading.problems)")
  }

  @Test func `a billion laughs stay unheard`() {
    var text = "a: &a [lol]\n"
    for (last, next) in zip("abcdefgh", "bcdefghi") {
      text += "\(next): &\(next) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ", ") + "]\n"
    }
    let reading = BlueprintReading.of(text)
    #expect(reading.journey == nil)
    #expect(reading.problems.count < 200)
  }

  @Test(arguments: [
    (String(repeating: "[", count: 100_000), "tooDeep"),
    (String(repeating: "- ", count: 100_000), "tooDeep"),
    (String(repeating: "{a: ", count: 100_000), "tooDeep"),
    ("company: [" + String(repeating: "a,", count: 60_000) + "]", "tooManyValues"),
    (String(repeating: "#", count: 2_000_000), "tooLarge"),
    ("company: " + String(repeating: "a", count: 500_000), "tooLong"),
    ("touchpoints:\n  pay: [" + String(repeating: "phone,", count: 501) + "]", "tooMany"),
  ])
  func `costs no more than it is worth`(text: String, problem: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      let reading = BlueprintReading.of(text)
      #expect(reading.problems.contains { $0.hasSuffix(problem) }, "\(reading.problems.prefix(3))")
    }
    #expect(time < .seconds(5))
  }

  @Test func `bytes that are no UTF-8 are placed`() {
    let reading = BlueprintReader.read(Array("company: Alba\nowners:\n  é".utf8) + [0xFF] + Array(": x".utf8))
    #expect(reading.problems == ["3:4 notUTF8"])
  }

  @Test func `any bytes and any damage are read to an end`() {
    var generator = SeededGenerator(state: 15)
    let source = Array(fullBlueprint.utf8)
    let marks = Array("\n\t :-[]{}&*!|>'\"%@`#,?~\\".utf8)
    for _ in 0..<2_000 {
      var bytes = source
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes[place] = marks.randomElement(using: &generator)!
        case 2: bytes.remove(at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        }
      }
      let reading = BlueprintReader.read(bytes)
      #expect((reading.journey == nil) == reading.errors.contains { !$0.problem.isWarning })
    }
  }
}
