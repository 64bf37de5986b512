import Interchange

extension FuzzTarget {
  /// The readers of input. Each reads the bytes for what they look like, then for one of its formats, insisted on.
  static let readers: [FuzzTarget] = [
    reader("text", [.text]),
    reader("json", [.jsonLines, .json]),
    reader("tables", [.csv, .tsv, .qualtrics, .surveyMonkey, .typeform, .survey]),
    reader("exports", [.trustpilot, .googlePlay, .amazon, .freshdesk, .salesforce, .cfpb, .turns]),
    reader(
      "objects",
      [
        .googleReviews, .appStore, .amazon, .trustpilot, .zendesk, .zendeskChat, .intercom, .freshdesk, .liveChat,
        .genesys, .contactLens, .cfpb,
      ]),
    reader("transcripts", [.whatsApp, .transcript, .webVTT, .srt]),
    reader("mail", [.eml, .mbox]),
    reader("archives", [nil]),
    FuzzTarget(name: "workbooks") { bytes in
      FuzzedFile.shared.replace(by: StoredZip(parts: bytes).bytes)
      FileReading(FuzzedFile.shared.path, format: nil).run()
    },
  ]

  /// - Parameter formats: those of which one is insisted on, by the number of bytes; none where nothing is.
  private static func reader(_ name: String, _ formats: [InputFormat?]) -> FuzzTarget {
    FuzzTarget(name: name) { bytes in
      FuzzedFile.shared.replace(by: bytes)
      FileReading(FuzzedFile.shared.path, format: nil).run()
      guard let format = formats[bytes.count % formats.count] else { return }
      FileReading(FuzzedFile.shared.path, format: format).run()
    }
  }
}
