import Foundation
import Testing

/// Where screenshots and pictures are kept for whoever wants to look at them.
enum Looks {
  static var folder: URL {
    get throws {
      let path = ProcessInfo.processInfo.environment["REPORT_LOOKS"] ?? NSTemporaryDirectory() + "parcours-report-looks"
      let folder = URL(filePath: path)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return folder
    }
  }

  /// Opens a page at every width, by day and by night.
  static func expectClean(_ page: URL, widths: [Int]) throws {
    let name = page.deletingPathExtension().lastPathComponent
    let looks = try BrowserLook.looks(at: page, screenshots: folder.appending(path: name), widths: widths)
    #expect(looks.count == widths.count * 2)
    for look in looks {
      #expect(look.violations.isEmpty && look.requests.isEmpty && look.console.isEmpty, "\(look)")
      #expect(look.load < 2000, "\(look.width) \(look.scheme): \(look.load) ms")
      #expect(!look.overflow, "\(look.width) \(look.scheme) scrolls sideways")
    }
  }
}
