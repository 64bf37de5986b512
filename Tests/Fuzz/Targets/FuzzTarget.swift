import Pipeline

/// Something that must stand any bytes at all.
struct FuzzTarget: Sendable {
  let name: String
  /// Does with the bytes what the program would, and stops the process where a promise is broken.
  let take: @Sendable ([UInt8]) -> Void

  static let all: [FuzzTarget] = readers + [.rows, .journey, .jobs, .tokens, .lexicon, .privacy, .analysis]
}

/// Stops the process where a promise is broken, with the promise in the message.
func demand(_ holds: Bool, _ promise: @autoclosure () -> String) {
  if !holds { fatalError(promise()) }
}

/// The program's own words, compiled once.
enum FuzzEngine {
  static let loaded = LoadedEngine.compile(overlay: []).engine
}
