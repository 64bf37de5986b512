internal import CPicture

extension Figure {
  /// Why there is no picture.
  public enum PictureError: Error {
    /// librsvg is not installed: `apt install librsvg2-2`.
    case noLibrary
    case notDrawn
  }

  /// The picture as a PNG file, titled and noted, so many pixels wide.
  public func png(width: Int) throws(PictureError) -> [UInt8] {
    var picture = cpicture()
    let svg = svg(standalone: true)
    let status = cpicture_png(svg, svg.count, Int32(clamping: width), &picture)
    guard status == CPICTURE_OK else {
      throw status == CPICTURE_NO_LIBRARY ? .noLibrary : .notDrawn
    }
    defer { cpicture_free(picture) }
    return Array(UnsafeBufferPointer(start: picture.bytes, count: picture.length))
  }
}
