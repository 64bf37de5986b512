import Foundation
import TestSupport
import Testing

@testable import Jobs

@Suite struct `A crontab` {
  @Test func `gets a line between marks, changes it in place and loses it again`() {
    var crontab = Crontab("MAILTO=a@b.org\n5 4 * * * /bin/true\n")
    let before = crontab.text
    crontab.put("0 3 * * * one", for: "parcours-avis-1")
    crontab.put("0 4 * * * other", for: "parcours-autre-2")
    crontab.put("0 5 * * * one", for: "parcours-avis-1")
    #expect(
      crontab.text == before + """
        # BEGIN parcours-avis-1 (parcours job install)
        0 5 * * * one
        # END parcours-avis-1
        # BEGIN parcours-autre-2 (parcours job install)
        0 4 * * * other
        # END parcours-autre-2

        """)
    crontab.remove("parcours-avis-1")
    #expect(!crontab.contains("parcours-avis-1") && crontab.contains("parcours-autre-2"))
    crontab.remove("parcours-autre-2")
    #expect(crontab.text == before)
  }

  @Test func `keeps a line without an end to it, and lines that stand around marks`() {
    var crontab = Crontab("# BEGIN x (parcours job install)\n1 1 * * * own\n2 2 * * * other")
    crontab.remove("x")
    #expect(crontab.text == "2 2 * * * other\n")
  }

  /// What cron hands to the shell: up to the first `%` that no backslash escapes (`do_command.c`).
  private func handed(_ command: String) -> String {
    var (result, isEscaped) = ("", false)
    for character in command {
      if isEscaped {
        if character == "%" { result.removeLast() }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "%" {
        break
      }
      result.append(character)
    }
    return result
  }

  @Test(arguments: [
    "/srv/avis.yaml", "/srv/mes avis/été 100%.yaml", "/srv/l'avis \"x\" $HOME `id`.yaml", "/srv/a\\%b%%c\\\\%.yaml",
    "/srv/*?[a]~#;&|<>(){}!.yaml", "/srv/-x.yaml",
  ])
  func `hands any path to the program as it is`(path: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", handed("/usr/bin/printf %s ".replacing("%", with: "\\%") + CrontabLine.word(path))]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    #expect(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == path)
  }
}
