import ArgumentParser
import Interchange

/// Which kind of CSV a command writes.
struct CSVOptions: ParsableArguments {
  @Option(
    name: .customLong("csv"),
    help: help(
      "Variante du CSV : standard ou excel-fr (point-virgule, virgule décimale, BOM).",
      "Kind of CSV: standard or excel-fr (semicolons, decimal commas, a BOM).", "dialect"))
  var dialect = CSVWriter.Dialect.standard
}
