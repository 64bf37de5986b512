internal import Tokens

/// Makes the keys of the regular forms of lemmas, mostly without spelling them out.
struct FormKeys {
  struct Form {
    var key: Key
    /// Whether it is a finite verb form.
    var isFinite: Bool
  }

  /// The forms of the lemma that was taken last.
  private(set) var forms: [Form] = []
  /// The first 16 bytes of the words that are longer.
  private(set) var heads: [Key: Key] = [:]
  private(set) var faults: [LexiconDraft.Fault] = []
  private let draft: LexiconDraft
  private let tokenizer = Tokenizer()
  /// By class, its endings; nil for one that is not made of plain letters.
  private let endings: [[PlainLetters?]]
  /// Cuts what is not plain.
  private var line = LineTokens()
  private var spelt: [UInt8] = []

  init(_ draft: LexiconDraft) {
    self.draft = draft
    let tokenizer = tokenizer
    endings = draft.paradigms.classes.map { paradigm in
      paradigm.endings.map { ending in
        ending.bytes.isEmpty ? PlainLetters() : tokenizer.plainLetters(ending.bytes.span)
      }
    }
  }

  /// Replaces `forms` by those of a lemma, counted in the draft.
  mutating func take(_ index: Int) {
    forms.removeAll(keepingCapacity: true)
    let lemma = draft.lemmas[index]
    guard case .paradigm(let id) = lemma.row else { return }
    do throws(LexiconFault) {
      try add(lemma, id)
    } catch {
      faults.append(.init(file: Int(lemma.file), fault: error))
    }
  }

  private mutating func add(_ lemma: LexiconDraft.Lemma, _ id: Int) throws(LexiconFault) {
    let stem = try draft.stem(of: lemma, in: id)
    let bytes = draft.files[Int(lemma.file)].bytes
    let plain = stem.isEmpty ? PlainLetters() : tokenizer.plainLetters(bytes.span.extracting(stem))
    let paradigm = draft.paradigms.classes[id]
    for (number, ending) in paradigm.endings.enumerated() {
      if let plain, let letters = endings[id][number], let key = plain.key(with: letters) {
        if key.isHashed { heads[key] = plain.head(with: letters) }
        forms.append(Form(key: key, isFinite: ending.isFinite))
      } else {
        addSpelt(bytes[stem] + ending.bytes, ending.isFinite)
      }
    }
  }

  private mutating func addSpelt(_ form: ArraySlice<UInt8>, _ isFinite: Bool) {
    spelt.removeAll(keepingCapacity: true)
    spelt += form
    spelt.append(0x0A)
    line.replace(by: spelt)
    // What is cut in two is no word.
    guard line.keys.count == 1 else { return }
    forms.append(Form(key: line.keys[0], isFinite: isFinite))
    heads.merge(line.heads) { first, _ in first }
  }
}

extension LexiconDraft {
  /// The bytes of the stem that a lemma leaves in a class.
  func stem(of lemma: Lemma, in id: Int) throws(LexiconFault) -> Range<Int> {
    let bytes = files[Int(lemma.file)].bytes
    let line = lemma.source
    var end = line.lowerBound
    while end < line.upperBound, bytes[end] != 0x20, bytes[end] != 0x09 { end += 1 }
    let word = line.lowerBound..<end
    if let stem = paradigms.stem(of: bytes[word], in: id) { return word.lowerBound..<word.lowerBound + stem }
    let problem: LexiconProblem =
      paradigms.classes[id].lemma.map {
        .endingMismatch(lemma: bytes.string(word), ending: String(decoding: $0, as: UTF8.self))
      } ?? .unknownParadigm(bytes.string(line).split(separator: " ").last.map(String.init) ?? "")
    throw LexiconFault(problem, at: line)
  }
}
