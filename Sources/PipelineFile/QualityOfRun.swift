import Assessment
import Basics
import Figures
import Flow
import Reports
import Standards
import Studies

extension QualityStudy {
  /// Judges the data of a run; nil where the pipeline does not count what is needed.
  init?(
    _ run: Run, _ files: [InputFile], _ tallies: RunTallies, _ journal: Journal,
    _ account: InputAccount, _ registry: Registry
  ) {
    guard let cells = tallies.cells, let completeness = tallies.completeness else { return nil }
    let units = registry.units
    self.init(
      QualityInput(
        journal: journal, account: account,
        files: files.enumerated().map { place, file in
          FileCensus(
            cells.files[place] ?? FileCells(), file.layout, units: units, standard: run.standard)
        },
        agencies: completeness.agencies(units: units),
        unknownKinds: Set(registry.unknownKinds), unknownProvinces: Set(registry.unknownProvinces),
        judgesAge: run.pipeline.stepNames.contains(KeepValid.name), standard: run.standard))
  }
}
