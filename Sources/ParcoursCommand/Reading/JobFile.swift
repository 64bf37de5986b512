import ArgumentParser
import FoundationEssentials
import Glibc
import Jobs

/// Job files from disk.
enum JobFile {
  /// The job of a file; what is wrong with it is told on standard error.
  static func job(_ path: String) throws -> Job {
    let bytes = try GivenFile.opened(path)
    let file = absolute(path)
    let name = file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
    let reading = JobReader.read(bytes, name: name.isEmpty ? "job" : name, folder: folder.isEmpty ? "/" : folder)
    for error in reading.errors { Terminal.tell(Messages.job(error, path: path)) }
    guard var job = reading.job else { throw ExitStatus.usage.code }
    job.file = file
    return job
  }

  /// A path that holds wherever a process stands.
  static func absolute(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    return path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}
