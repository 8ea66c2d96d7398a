import Basics
import Glibc
import Settings
import TestSupport
import Testing

@Suite("Settings files on disk")
struct YAMLFileTests {
  @Test("a file is read under its path")
  func reads() throws {
    try withFile(Array("a: 1\n".utf8)) { path in
      let root = try YAMLFile.load(path: path, code: .wrongStandards)
      #expect(root.mark.description == "\(path):1:1")
    }
  }

  @Test("a file that does not exist is a failure with the caller's code")
  func missing() {
    let found = failure { () throws(Failure) in
      _ = try YAMLFile.load(path: "/nowhere/a.yaml", code: .wrongStandards)
    }
    let problem = "there is no such file, but it is needed"
    #expect(found?.problem == problem)
    #expect(found?.code == .wrongStandards)
  }

  @Test("a byte that is not UTF-8 is refused at its place")
  func encoding() throws {
    try withFile(Array("a: 1\nb: caf".utf8) + [0xE9, 10]) { path in
      let found = failure { () throws(Failure) in
        _ = try YAMLFile.load(path: path, code: .wrongPipeline)
      }
      #expect(found?.place == "\(path):2:7")
      let problem = "a byte that is not UTF-8 stands here, but settings are plain text in UTF-8"
      #expect(found?.problem == problem)
    }
  }

  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    var name = Array("/tmp/settings-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    try body(path)
  }
}
