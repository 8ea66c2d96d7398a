import Basics

/// A form that pages are written in.
public enum PageForm: String, Sendable, CaseIterable {
  /// Markdown, with pictures in files beside it.
  case markdown
  /// One HTML file a page and language, with style and pictures inside.
  case html

  /// What the name of a file ends in.
  var ending: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    }
  }
}

/// Where a page stands: its name, its language and its form make up its path.
struct PageAddress {
  let name: String
  let language: Language
  let form: PageForm

  /// The path below the output folder: `laporan.md`, `provinsi/31.en.html`.
  var path: String {
    "\(name)\(language == .english ? ".en" : "").\(form.ending)"
  }

  /// The address of another page in the same form, in this language or another.
  func link(to name: String, _ language: Language? = nil) -> String {
    relative(
      PageAddress(name: name, language: language ?? self.language, form: form).path)
  }

  /// The address of a file below the output folder, as seen from this page.
  ///
  /// It does not leave a folder that both share, so that such a folder may be handed over alone.
  func relative(_ path: String) -> String {
    var (here, there) = (name.split(separator: "/")[...], path.split(separator: "/")[...])
    while here.count > 1, there.count > 1, here.first == there.first {
      here = here.dropFirst()
      there = there.dropFirst()
    }
    return String(repeating: "../", count: here.count - 1) + there.joined(separator: "/")
  }
}

extension Document {
  /// The page with the addresses that its place gives to its links and pictures.
  func placed(at address: PageAddress) -> Document {
    var document = mapPhrases { phrase in
      Phrase(
        phrase.spans.map { span in
          guard case .link(let text, let name) = span else { return span }
          return .link(text, to: address.link(to: name))
        })
    }
    document.blocks = document.blocks.map { block in
      guard case .picture(let picture) = block else { return block }
      return .picture(picture.moved(to: address.relative(picture.path)))
    }
    return document
  }
}
