import Foundation
import Testing

@testable import Reports

@Test func `A page opens in a browser without a violation, an error or a request`() throws {
  let page = try Looks.folder.appending(path: "demo.html")
  try Data(Page(content: DemoContent.content).bytes()).write(to: page)
  try Looks.expectClean(page, widths: [360, 1280])
}

@Test func `A customer's words never become markup`() {
  let page = String(decoding: Page(content: DemoContent.content).bytes(), as: UTF8.self)
  #expect(!page.contains("<script>alert"))
  #expect(page.contains("&lt;script&gt;alert('x')&lt;/script&gt; retourné"))
}
