/// A hash that is the same in every run and on every machine: samples and replicates are drawn by it.
public enum StableHash {
  /// FNV-1a over the bytes, finished so that every bit depends on every byte (the finaliser of MurmurHash3).
  ///
  /// - Complexity: O(length).
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mixed(hash)
  }

  /// A number whose bits all depend on all bits of another one.
  public static func mixed(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
