internal import Journeys
internal import Storage

/// Runs the errands of alerts, delivery by delivery, and notes in the store what came of each.
struct Courier {
  let plan: AlertPlan
  let store: Store
  let surroundings: AlertSurroundings

  /// Adds what became of them to a summary.
  func run(_ errands: [AlertErrand], _ summary: inout AlertSummary) async throws(StoreError) {
    var rest = errands
    for delivery in plan.deliveries {
      let own = rest.filter { $0.delivery == delivery.name }
      rest.removeAll { $0.delivery == delivery.name }
      let batches = delivery.isTogether ? (own.isEmpty ? [] : [own]) : own.map { [$0] }
      try await run(batches, delivery, &summary)
    }
    // What nobody takes any more waits no longer.
    if !rest.isEmpty {
      try store.failErrands(rest, because: DeliveryProblem.unknownDelivery.identifier, givingUp: true)
      summary.givenUp += rest.count
    }
  }

  private func run(
    _ batches: [[AlertErrand]], _ delivery: DeliveryPlan, _ summary: inout AlertSummary
  ) async throws(StoreError) {
    for (index, batch) in batches.enumerated() {
      try store.beginErrands(batch, at: surroundings.now())
      if let problem = await problem(try messages(batch), batch, delivery) {
        summary.problems[delivery.name] = problem
        try fail(batch, problem, &summary)
        // A receiver that does not answer will not answer for the next alert either.
        if problem.passes {
          for other in batches[(index + 1)...] { try fail(other, problem, &summary) }
          return
        }
      } else {
        try store.endErrands(batch, at: surroundings.now())
        summary.told += batch.count
      }
    }
  }

  private func fail(
    _ batch: [AlertErrand], _ problem: DeliveryProblem, _ summary: inout AlertSummary
  ) throws(StoreError) {
    let oldest = surroundings.now() - Int64(plan.patience) * 86_400
    let givenUp = batch.filter { $0.episode.opened < oldest }
    let waiting = batch.filter { $0.episode.opened >= oldest }
    try store.failErrands(givenUp, because: problem.identifier, givingUp: true)
    try store.failErrands(waiting, because: problem.identifier, givingUp: false)
    summary.givenUp += givenUp.count
    summary.waiting += waiting.count
  }

  /// Why a batch could not be told; nil where it was.
  private func problem(
    _ messages: [AlertMessage], _ batch: [AlertErrand], _ delivery: DeliveryPlan
  ) async -> DeliveryProblem? {
    do throws(DeliveryProblem) {
      switch delivery.place {
      case .file(let path): try tell(messages, batch, FileDelivery(path: path))
      case .standardOutput: try tell(messages, batch, FileDelivery(path: nil))
      case .command(let command):
        for message in messages {
          try ChildProcess.run(
            command.words, input: message.json + [UInt8(ascii: "\n")], environment: ["PARCOURS_ALERT_ID=\(message.id)"],
            seconds: command.seconds)
        }
      case .mail(let mail):
        let subject = AlertWords(plan.language, concepts: .none).subject(messages)
        try MailDelivery(plan: mail, now: surroundings.now()).tell(messages, subject: subject)
      case .webhook(let webhook):
        for message in messages {
          try await WebhookDelivery(plan: webhook, surroundings: surroundings).tell(message)
        }
      }
      return nil
    } catch {
      return error
    }
  }

  private func tell(
    _ messages: [AlertMessage], _ batch: [AlertErrand], _ file: FileDelivery
  ) throws(DeliveryProblem) {
    for (message, errand) in zip(messages, batch) { try file.tell(message, wasTried: errand.attempts > 0) }
  }

  /// With where the words stand, and the words themselves where the job asks for them.
  private func messages(_ batch: [AlertErrand]) throws(StoreError) -> [AlertMessage] {
    var messages: [AlertMessage] = []
    for errand in batch {
      guard var message = AlertMessage(errand.episode) else { continue }
      let found = try store.evidence(of: errand.episode.id)
      message.verbatims = found.map { id, evidence in
        AlertMessage.Reference(id: id, start: evidence.start, end: evidence.end, what: evidence.what)
      }
      if plan.showsQuotes {
        message.quotes = []
        for (_, evidence) in found { if let words = try store.words(evidence) { message.quotes?.append(words) } }
      }
      messages.append(message)
    }
    return messages
  }
}

extension DeliveryPlan {
  /// Whether all alerts of a run go together.
  fileprivate var isTogether: Bool {
    if case .mail = place { true } else { false }
  }
}
