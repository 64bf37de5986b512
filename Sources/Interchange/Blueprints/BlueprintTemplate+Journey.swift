import Journeys
import Verbatims

/// The parts of the file that name stages, channels and plans.
extension BlueprintTemplate {
  mutating func writeStages() {
    comment(
      """
      Les étapes, dans l'ordre vécu. « takes » dit quels constats chacune prend : des étapes du vocabulaire, ou des
      règles. Les règles sont essayées de haut en bas, la première qui prend l'emporte ; « takes_rest » prend ce que
      les « takes » ont laissé. Une règle demande une ou plusieurs de ces choses :
        - { stage: [resolve], channel: [phone], theme: [waiting], concept: [waiting.long, "timeliness."],
            words: [devis, "tarif*"], column: { segment: [Premium] } }
      """,
      """
      The stages, in the order lived. 'takes' tells which findings each takes: stages of the vocabulary, or rules.
      Rules are tried from the top down, the first that takes wins; 'takes_rest' takes what all 'takes' have left.
      A rule asks for one or several of these:
        - { stage: [resolve], channel: [phone], theme: [waiting], concept: [waiting.long, "timeliness."],
            words: [quote, "tariff*"], column: { segment: [Premium] } }
      """)
    line("stages:")
    let stages = Journey.standard.stages
    let counts = stages.indices.map { census.stages[$0] }
    let isEmpty = counts.allSatisfy { $0 == 0 }
    for (stage, count) in zip(stages, counts) where isEmpty || count > 0 { writeStage(stage, count, mark: "") }
    let absent = zip(stages, counts).filter { !isEmpty && $0.1 == 0 }.map(\.0)
    if !absent.isEmpty {
      line()
      comment("Aucun constat à ces étapes :", "No finding at these stages:")
      for stage in absent { writeStage(stage, 0, mark: "# ") }
    }
    let unknown = census.stages[Int(Stage.unknown.rawValue)]
    if unknown > 0 {
      comment(
        "\(findings(unknown)) sans étape : le texte ne la dit pas. Une règle peut les prendre : { stage: unknown, … }.",
        "\(findings(unknown)) without a stage: the text does not say. A rule may take them: { stage: unknown, … }.")
    }
    line()
  }

  private mutating func writeStage(_ stage: JourneyStage, _ count: Int, mark: String) {
    let index = Journey.standard.stage(stage.id) ?? 0
    if count > 0 {
      let concepts = census.concepts[index].prefix(5).map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      line("  # \(findings(count))" + (concepts.isEmpty ? "" : (language == .french ? " : " : ": ") + concepts))
    }
    line(mark + "  - id: " + stage.id)
    line(mark + "    name: " + Self.quoted(stage.names))
    line(mark + "    phrase: " + Self.quoted(stage.phrases))
    line(mark + "    macro: \(stage.macro.id)")
    line(mark + "    takes: [\(stage.id)]")
  }

  mutating func writeChannels() {
    comment(
      """
      Les canaux. kind: digital, human, physical ou paper. « direct: false » où l'entreprise ne parle pas elle-même,
      « self_service: true » où le client se sert seul. « collected » liste les noms que la source donne au canal.
      """,
      """
      The channels. kind: digital, human, physical or paper. 'direct: false' where the company itself does not speak,
      'self_service: true' where customers help themselves. 'collected' lists what the source calls the channel.
      """)
    if !census.sources.isEmpty {
      let names = census.sources.map { Self.quoted($0.name) + " \($0.count)" }.joined(separator: ", ")
      comment("Canaux de collecte des données : " + names, "Source channels of the data: " + names)
    }
    line("channels:")
    let channels = Journey.standard.channels
    let counts = channels.indices.map { census.channels[$0] }
    let isEmpty = counts.allSatisfy { $0 == 0 }
    for (channel, count) in zip(channels, counts) {
      let mark = isEmpty || count > 0 ? "  " : "  # "
      var text = "- { id: \(channel.id), name: \(Self.quoted(channel.names)), kind: \(channel.kind.id)"
      if !channel.isDirect { text += ", direct: false" }
      if channel.isSelfService { text += ", self_service: true" }
      line(mark + text + ", takes: [\(channel.id)] }" + (count > 0 ? "  # " + findings(count) : ""))
    }
    let unknown = census.channels[Int(Channel.unknown.rawValue)]
    if unknown > 0 {
      comment("\(findings(unknown)) sans canal : le texte ne le dit pas.", "\(findings(unknown)) name no channel.")
    }
    line()
  }

  mutating func writeTouchpoints() {
    comment(
      """
      Les points de contact que vous offrez, par étape : la carte distingue alors ce qui manque de ce qui n'est pas dit.
      Ci-dessous, ceux dont les clients parlent.
      """,
      """
      The touchpoints that you offer, by stage: the map then tells what is missing from what is not spoken of.
      Below are those that customers speak of.
      """)
    line("# touchpoints:")
    var isEmpty = true
    for stage in Stage.allCases where stage != .unknown {
      let row = census.touchpoints[Int(stage.rawValue)]
      let told = Channel.allCases.filter { $0 != .unknown && row[Int($0.rawValue)] > 0 }
      guard !told.isEmpty else { continue }
      isEmpty = false
      line("#   \(stage.id): [" + told.map(\.id.description).joined(separator: ", ") + "]")
    }
    if isEmpty { line("#   order: [website, store]") }
    line()
  }

  mutating func writePlans() {
    let isFrench = language == .french
    let (stages, channels) = (Journey.standard.stages, Journey.standard.channels)
    let stage = stages.indices.max { census.stages[$0] < census.stages[$1] }.map { stages[$0].id } ?? "order"
    let channel = channels.indices.max { census.channels[$0] < census.channels[$1] }.map { channels[$0].id } ?? "phone"
    comment("Qui répond de chaque étape.", "Who answers for each stage.")
    line("# owners:\n#   \(stage): Camille Roy\n")
    comment(
      "La cible : le ressenti net voulu, de -1 à 1, ou ce que le client doit pouvoir attendre.",
      "The target: the net feeling wanted, from -1 to 1, or what customers should be able to expect.")
    line("# target:")
    line("#   - { stage: \(stage), feeling: 0.3 }")
    let expectation = isFrench ? "Une réponse en deux heures" : "An answer within two hours"
    line("#   - { stage: \(stage), channel: \(channel), expectation: \(expectation) }\n")
    comment(
      "Vos actions et leur date : la carte montre avant et après.",
      "Your actions and their days: the map shows before and after.")
    let title = isFrench ? "Rappel sous deux heures" : "Call back within two hours"
    line("# actions:")
    line("#   - { id: call-back, date: 2026-01-15, title: \(title), stage: \(stage), theme: waiting }\n")
    comment(
      "Ce que coûte un contact, selon vos comptes : sans cela, aucun coût n'est montré.",
      "What a contact costs by your own accounts: without it no cost is shown.")
    line("# costs:\n#   currency: EUR\n#   per_contact: { \(channel): 6.50 }")
  }
}
