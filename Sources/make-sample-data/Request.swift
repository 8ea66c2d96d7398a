import Basics

/// What the caller asks for: a folder, and the seed of the nation.
struct Request {
  var folder: String
  var seed: UInt64 = 2026

  init(_ words: [String]) throws(Failure) {
    var folder: String?
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--seed" {
        guard let seed = rest.popFirst().flatMap(UInt64.init) else {
          throw Request.wrong("--seed", "no whole number follows")
        }
        self.seed = seed
      } else if word.hasPrefix("-") || folder != nil {
        throw Request.wrong(word, "the word has no meaning here")
      } else {
        folder = word
      }
    }
    guard let folder else { throw Request.wrong("make-sample-data", "no folder is named") }
    self.folder = folder
  }

  private static func wrong(_ place: String, _ problem: String) -> Failure {
    Failure(
      place, problem, remedy: "make-sample-data FOLDER [--seed NUMBER]", code: .wrongUsage)
  }
}
