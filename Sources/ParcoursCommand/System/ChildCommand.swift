import ArgumentParser
import Foundation

/// A program that is run for what it says.
enum ChildCommand {
  struct Result {
    var status: Int32
    var output: String
  }

  /// - Parameter input: what it gets on standard input; nil for nothing.
  static func run(_ words: [String], input: String? = nil, keepsOutput: Bool = false) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let (given, output) = (Pipe(), Pipe())
    if input != nil { process.standardInput = given } else { process.standardInput = FileHandle.nullDevice }
    if keepsOutput {
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
    } else {
      // Standard output is for what is written.
      process.standardOutput = FileHandle.standardError
    }
    do { try process.run() } catch {
      Terminal.tell(Messages.commandFailed(words, status: 127))
      throw ExitStatus.cannotCreate.code
    }
    if let input {
      try? given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? given.fileHandleForWriting.close()
    }
    let bytes = keepsOutput ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self))
  }
}
