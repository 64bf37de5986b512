import CXML

/// What is told of a document while it is read. Names are without their prefix; text may come in pieces.
protocol XMLHandler: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes)
  func end(_ name: String)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The attributes of an element, to be asked while it is told.
struct XMLAttributes {
  fileprivate let attributes: UnsafePointer<cxml_attribute>?
  fileprivate let count: Int

  subscript(name: String) -> String? {
    for index in 0..<count {
      guard let attribute = attributes?[index], String(cString: attribute.name) == name else { continue }
      return String(decoding: UnsafeBufferPointer(start: attribute.value, count: attribute.length), as: UTF8.self)
    }
    return nil
  }
}

/// Reads XML, or HTML in UTF-8, as it comes: no entity of the document's own is expanded, nothing is fetched.
final class XMLStream {
  private let parser: OpaquePointer
  private let context: Unmanaged<HandlerBox>

  init(_ handler: any XMLHandler, isHTML: Bool = false) throws(FileProblem.Kind) {
    let box = HandlerBox(handler)
    context = Unmanaged.passRetained(box)
    let handlers = cxml_handlers(
      context: context.toOpaque(),
      start: { context, name, attributes, count in
        guard let name else { return }
        HandlerBox.of(context)?.start(
          String(cString: name), XMLAttributes(attributes: attributes, count: Int(count)))
      },
      end: { context, name in
        guard let name else { return }
        HandlerBox.of(context)?.end(String(cString: name))
      },
      text: { context, text, length in
        HandlerBox.of(context)?.text(UnsafeBufferPointer(start: text, count: length))
      })
    guard let parser = cxml_open(handlers, isHTML ? 1 : 0) else {
      context.release()
      throw .damaged
    }
    self.parser = parser
  }

  deinit {
    cxml_close(parser)
    context.release()
  }

  /// Reads on; what was told before a problem stays told.
  func push(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(FileProblem.Kind) {
    let state = bytes.withUnsafeBufferPointer {
      cxml_push(parser, $0.baseAddress, Int32(truncatingIfNeeded: $0.count), isLast ? 1 : 0)
    }
    if state == CXML_DOCUMENT_TYPE.rawValue { throw .documentType }
    if state != CXML_FINE.rawValue { throw isLast ? .cutShort : .damaged }
  }
}

/// A handler as C carries it.
private final class HandlerBox {
  private let handler: any XMLHandler

  init(_ handler: any XMLHandler) { self.handler = handler }

  static func of(_ context: UnsafeMutableRawPointer?) -> (any XMLHandler)? {
    context.map { Unmanaged<HandlerBox>.fromOpaque($0).takeUnretainedValue().handler }
  }
}

extension XMLStream {
  /// Reads a whole source.
  static func read(_ source: any ByteSource, _ handler: any XMLHandler) throws(FileProblem) {
    var bytes: [UInt8] = []
    do throws(FileProblem.Kind) {
      let stream = try XMLStream(handler)
      while true {
        bytes.removeAll(keepingCapacity: true)
        var count = 0
        do throws(FileProblem) {
          count = try source.read(into: &bytes, limit: 1 << 16)
        } catch {
          throw error.kind
        }
        try stream.push(bytes[...], isLast: count == 0)
        if count == 0 { return }
      }
    } catch {
      throw FileProblem(path: source.path, kind: error)
    }
  }
}
