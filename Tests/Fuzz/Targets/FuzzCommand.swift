import CFuzzer
import Glibc

/// Feeds one target with what the compiler's fuzzer makes up.
///
/// `FUZZ_TARGET=NAME parcours-fuzz [options and folders of libFuzzer]`; without a name, it lists the targets.
@main
enum FuzzCommand {
  /// The target named: the fuzzer's call can carry nothing with it, and its own arguments are all the fuzzer's.
  private static let target = getenv("FUZZ_TARGET").flatMap { name in
    FuzzTarget.all.first { $0.name == String(cString: name) }
  }

  static func main() {
    guard target != nil else {
      for target in FuzzTarget.all { print(target.name) }
      exit(getenv("FUZZ_TARGET") == nil ? 0 : 64)
    }
    // Compiling the lexicons is no part of what the first input takes.
    _ = FuzzEngine.loaded
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
        FuzzCommand.target?.take(Array(UnsafeBufferPointer(start: bytes, count: size)))
        return 0
      })
  }
}
