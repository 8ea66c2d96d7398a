import Basics
import TestSupport
import Testing

@Suite("a wrong command line")
struct UsageTests {
  @Test(
    "is refused with the word that was most likely meant",
    arguments: [
      (["rnu"], "rnu", "run"), (["stage"], "stage", "stages"), (["hlep"], "hlep", "help"),
      (["run", "uji.yaml", "--asof", "2026-06-30"], "--asof", "--as-of"),
      (["run", "uji.yaml", "--ouput", "x"], "--ouput", "--out"),
      (["stages", "clasify"], "clasify", "classify"), (["--verson"], "--verson", "--version"),
    ])
  func didYouMean(arguments: [String], wrong: String, meant: String) throws {
    let trial = try Trial()
    let outcome = try Shell.run(
      Project.binary("petakom"), arguments, environment: trial.environment,
      in: trial.folder.path)
    expectTrouble(outcome, .wrongUsage, names: "'\(wrong)'", "'\(meant)'", at: #_sourceLocation)
  }

  @Test(
    "is refused where no word comes near it",
    arguments: [
      (["xyzzy"], "xyzzy"), (["run", "uji.yaml", "--xyzzy"], "--xyzzy"),
      (["run"], "PIPELINE"), (["run", "uji.yaml", "--as-of"], "--as-of"),
      (["run", "uji.yaml", "--as-of", "2026-02-30"], "2026-02-30"),
      (["run", "uji.yaml", "--jobs", "banyak"], "banyak"),
      (["run", "uji.yaml", "--jobs", "-1"], "'-1', but should be 1 to 64"),
      (["run", "uji.yaml", "--jobs", "--quiet"], "nothing stands behind it"),
      (["run", "uji.yaml", "--max-memory", "400"], "400M"),
      (["run", "uji.yaml", "--max-memory", "1T"], "a size in M or G"),
      (["run", "uji.yaml", "--language", "nl"], "nl"),
      (["run", "uji.yaml", "lagi.yaml"], "lagi.yaml"), (["completion", "fish"], "fish"),
      (["run", "uji.yaml", "--quiet=ya"], "'ya'"),
      (["run", "uji.yaml", "--quiet", "--verbose"], "--verbose"),
      (["run", "--input", "data.csv", "uji.yaml"], "PIPELINE before --input"),
    ])
  func refused(arguments: [String], named: String) throws {
    let trial = try Trial()
    let outcome = try Shell.run(
      Project.binary("petakom"), arguments, environment: trial.environment,
      in: trial.folder.path)
    expectTrouble(outcome, .wrongUsage, names: named, at: #_sourceLocation)
    #expect(!trial.folder.contains("keluaran"))
  }
}
