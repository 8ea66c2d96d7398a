import TestSupport
import Testing

@Suite("a run over many files")
struct ManyFilesTests {
  @Test(
    "needs no more than a few of them open at once, whether they have rows or a heading alone",
    arguments: [1, 2])
  func descriptors(jobs: Int) throws {
    let trial = try Trial(pipeline: Trial.pipeline(file: "masuk/*.csv"), data: nil)
    let count = 80
    for number in 0..<count {
      try trial.folder.write(Trial.header, to: "masuk/kosong-\(number).csv")
      let person = "1985010120\(10_001_001 + number);Contoh;B3101;Kabupaten Hulu;Kabupaten;31;"
      try trial.folder.write(
        Trial.header + person + "Pengawas;2026-02-10;2;2;2;2;2;2;2;2;2\n",
        to: "masuk/\(number).csv")
    }
    let outcome = try Shell.run(
      "/bin/sh",
      [
        "-c",
        "ulimit -n 48; exec \"$0\" run uji.yaml --as-of \(Trial.day) --out keluaran --jobs \(jobs)",
        Project.binary("petakom"),
      ], environment: trial.environment, in: trial.folder.path)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.contains("\(count) peserta"))
  }
}
