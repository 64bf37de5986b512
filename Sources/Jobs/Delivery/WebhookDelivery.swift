internal import CCurl
internal import Crypto
internal import Glibc

/// Sends an alert by HTTP, and again where that may help.
struct WebhookDelivery {
  let plan: WebhookPlan
  let surroundings: AlertSurroundings

  /// An answer is not read; more than this of it is not waited for, in bytes.
  private static let mostReceived = 65_536
  /// Waits between attempts, in seconds.
  private static let firstWait = 1.0
  private static let longestWait = 60.0

  func tell(_ message: AlertMessage) async throws(DeliveryProblem) {
    let body = message.json
    let (address, key) = (try self.address(), try self.key())
    var backoff = Backoff(
      first: Self.firstWait, longest: Self.longestWait, seed: surroundings.seed ^ UInt64(message.opened))
    for attempt in 1... {
      // Signed anew: a receiver may refuse what was signed too long ago.
      let headers = Self.headers(message.id, body, key, at: surroundings.now())
      let answer = await send(body, headers, to: address)
      guard let problem = Self.problem(answer) else { return }
      guard problem.passes, attempt < plan.attempts else { throw problem }
      await surroundings.pause(backoff.wait(afterAttempt: attempt, asked: answer.retry_after))
    }
  }

  /// `Parcours-Signature: t=…,v1=…`: the HMAC-SHA-256 of the time, a point and the body.
  static func headers(_ id: String, _ body: [UInt8], _ key: [UInt8]?, at time: Int64) -> [String] {
    var headers = [
      "Content-Type: application/json", "User-Agent: parcours", "Idempotency-Key: \(id)",
      // Without it libcurl waits a second for leave to send a larger body.
      "Expect:",
    ]
    if let key {
      let signed = Array("\(time).".utf8) + body
      let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: key))
      headers.append("Parcours-Signature: t=\(time),v1=\(code.hexadecimal)")
    }
    return headers
  }

  private func address() throws(DeliveryProblem) -> String {
    switch plan.address {
    case .open(let address): return address
    case .secret(let secret):
      guard let bytes = surroundings.secret(secret) else { throw .noSecret }
      let address = String(decoding: Self.trimmed(bytes), as: UTF8.self)
      guard WebhookPlan.isSafe(address) else { throw .badAddress }
      return address
    }
  }

  private func key() throws(DeliveryProblem) -> [UInt8]? {
    guard let key = plan.key else { return nil }
    guard let bytes = surroundings.secret(key).map({ Self.trimmed($0) }), !bytes.isEmpty else { throw .noSecret }
    return bytes
  }

  /// Without the blanks and line breaks that editors leave around a secret.
  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
  }

  @concurrent
  private func send(_ body: [UInt8], _ headers: [String], to address: String) async -> ccurl_answer {
    var answer = ccurl_answer()
    guard Self.isReady else {
      answer.outcome = Int32(CCURL_FAILED.rawValue)
      return answer
    }
    var list: [UnsafePointer<CChar>?] = headers.map { header in header.withCString { UnsafePointer(strdup($0)) } }
    list.append(nil)
    defer { for header in list { free(UnsafeMutablePointer(mutating: header)) } }
    let isPlain: Int32 = WebhookPlan.isLocal(address) ? 1 : 0
    address.withCString { address in
      list.withUnsafeBufferPointer { list in
        body.withUnsafeBufferPointer { body in
          Self.withOptionalCString(plan.authorities) { authorities in
            var request = ccurl_request(
              address: address, may_be_plain: isPlain, headers: list.baseAddress, body: body.baseAddress,
              length: body.count, connect_milliseconds: plan.connectSeconds * 1_000,
              total_milliseconds: plan.seconds * 1_000, most_received: Self.mostReceived, authorities: authorities)
            ccurl_post(&request, &answer)
          }
        }
      }
    }
    return answer
  }

  /// Whether libcurl could be started, which is done once.
  private static let isReady = ccurl_start() == 0

  private static func withOptionalCString(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Void) {
    if let text { text.withCString { body($0) } } else { body(nil) }
  }

  private static func problem(_ answer: ccurl_answer) -> DeliveryProblem? {
    switch Int(answer.outcome) {
    case Int(CCURL_ANSWERED.rawValue): (200...299).contains(answer.status) ? nil : .refused(status: answer.status)
    case Int(CCURL_UNREACHABLE.rawValue): .unreachable
    case Int(CCURL_LATE.rawValue): .late
    case Int(CCURL_UNTRUSTED.rawValue): .untrusted
    case Int(CCURL_BAD_ADDRESS.rawValue): .badAddress
    default: .failed(code: answer.code)
    }
  }
}
