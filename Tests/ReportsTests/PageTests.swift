import Testing

@testable import Reports

@Test func `A customer's words never become markup`() {
  let page = String(decoding: Page(content: DemoContent.content).bytes(), as: UTF8.self)
  #expect(!page.contains("<script>alert"))
  #expect(page.contains("&lt;script&gt;alert('x')&lt;/script&gt; retourné"))
}
