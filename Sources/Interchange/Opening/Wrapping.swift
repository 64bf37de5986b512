/// What the first bytes tell of something that is wrapped.
enum Wrapping {
  case gzip
  case zstd
  case zip

  /// The wrapping, or nil where the bytes are to be read as they are.
  init?(_ head: [UInt8]) {
    if head.starts(with: [0x1F, 0x8B, 8]) {
      self = .gzip
    } else if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Self.isSkippableFrame(head) {
      self = .zstd
    } else if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .zip
    } else {
      return nil
    }
  }

  /// How to unpack it, or nil of an archive, which holds several files.
  var method: UnpackedSource.Method? {
    switch self {
    case .gzip: .gzip
    case .zstd: .zstd
    case .zip: nil
    }
  }

  /// A frame of zstd's that holds no data, as parallel compressors write first.
  private static func isSkippableFrame(_ head: [UInt8]) -> Bool {
    head.count >= 4 && head[0] & 0xF0 == 0x50 && head[1...3].elementsEqual([0x2A, 0x4D, 0x18])
  }
}
