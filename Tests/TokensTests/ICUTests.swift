import CICU
import Testing

@Test func `ICU tells its version`() {
  #expect(!String(cString: cicu_version()).isEmpty)
}

@Test func `ICU cuts a French sentence into segments`() throws {
  let iterator = try #require(cicu_break_open("fr"))
  defer { cicu_break_close(iterator) }
  let text = Array("Été pluvieux.".utf8)
  var ends = [Int32](repeating: 0, count: 8)
  var isWord = [UInt8](repeating: 0, count: 8)
  #expect(cicu_break_run(iterator, text, Int32(text.count), &ends, &isWord, 8) == 4)
  #expect(ends.prefix(4) == [5, 6, 14, 15])
  #expect(isWord.prefix(4) == [1, 0, 1, 0])
}

@Test func `ICU converts windows-1252 to UTF-8 and tells the room it needs`() {
  let bytes: [UInt8] = [0x31, 0x32, 0x20, 0x80]
  var result = [UInt8](repeating: 0, count: 6)
  #expect(cicu_to_utf8("windows-1252", &result, 6, bytes, 4) == 6)
  #expect(result == Array("12 €".utf8))
  #expect(cicu_to_utf8("windows-1252", &result, 2, bytes, 4) == 6)
  #expect(cicu_to_utf8("no such charset", &result, 6, bytes, 4) == -1)
}

@Test func `ICU guesses a charset`() {
  let text = "Le colis est arrivé en retard et abîmé, déçue."
  let bytes = text.unicodeScalars.map { UInt8($0.value) }
  var name = [CChar](repeating: 0, count: 32)
  var confidence: Int32 = 0
  #expect(cicu_detect(bytes, Int32(bytes.count), &name, 32, &confidence) == 0)
  #expect(confidence > 0)
  #expect(cicu_detect(bytes, Int32(bytes.count), &name, 3, &confidence) == -1)
}
