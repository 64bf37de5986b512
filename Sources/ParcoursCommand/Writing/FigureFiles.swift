import FoundationEssentials
import Interchange
import Reports

/// Every figure of a report as files for slides.
struct FigureFiles {
  let report: Report

  /// Of a slide in full HD.
  private static let width = 1920

  /// Writes each figure as SVG and PNG into a folder, which is made where it is not there.
  func write(to folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      Terminal.tell(Messages.cannotMakeFolder(folder))
      throw ExitStatus.cannotCreate.code
    }
    for figure in report.figures() {
      try MapOutput.write(to: "\(folder)/\(figure.name).svg") { try $0.write(figure.svg(standalone: true)) }
      let picture: [UInt8]
      do throws(Figure.PictureError) {
        picture = try figure.png(width: Self.width)
      } catch {
        Terminal.tell(Messages.noPicture(error))
        throw ExitStatus.cannotCreate.code
      }
      try MapOutput.write(to: "\(folder)/\(figure.name).png") { try $0.write(picture) }
    }
  }
}
