import Foundation
import Testing
import Verbatims

@testable import Reports

/// In a real browser, one page after the other: by day and by night, without a violation of axe-core's rules, an error on
/// the console, a request, or a page that scrolls sideways.
@Suite(.serialized) struct BrowserTests {
  @Test(arguments: [("fr", [360, 1280, 3840]), ("en", [1280])])
  func `A report opens cleanly`(language: String, widths: [Int]) throws {
    let options = ReportOptions(language: language == "fr" ? .french : .english, version: "0.5.0")
    let page = try Looks.folder.appending(path: "report-\(language).html")
    try Data(Report(map: DemoLedger.shared, options: options).html()).write(to: page)
    try Looks.expectClean(page, widths: widths)
  }

  @Test func `Every chart opens cleanly`() throws {
    let page = try Looks.folder.appending(path: "demo.html")
    try Data(Page(content: DemoContent.content).bytes()).write(to: page)
    try Looks.expectClean(page, widths: [1280])
  }
}
