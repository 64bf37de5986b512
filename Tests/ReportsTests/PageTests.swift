import Foundation
import Testing

@testable import Reports

/// Where screenshots and pictures are kept for whoever wants to look at them.
private let folder = URL(
  filePath: ProcessInfo.processInfo.environment["REPORT_LOOKS"] ?? NSTemporaryDirectory() + "parcours-report-looks")

@Test func `A page opens in a browser without a violation, an error or a request`() throws {
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let page = folder.appending(path: "demo.html")
  try Data(Page(content: DemoContent.content).bytes()).write(to: page)
  let looks = try BrowserLook.looks(at: page, screenshots: folder.appending(path: "demo"), widths: [360, 1280, 3840])
  #expect(looks.count == 6)
  for look in looks {
    #expect(look.violations.isEmpty && look.requests.isEmpty && look.console.isEmpty, "\(look)")
    #expect(look.load < 2000, "\(look.width) \(look.scheme): \(look.load) ms")
    #expect(!look.overflow, "\(look.width) \(look.scheme) scrolls sideways")
  }
}

@Test func `A customer's words never become markup`() {
  let page = String(decoding: Page(content: DemoContent.content).bytes(), as: UTF8.self)
  #expect(!page.contains("<script>alert"))
  #expect(page.contains("&lt;script&gt;alert('x')&lt;/script&gt; retourné"))
}
