public import Basics

/// A report under one name in all languages; it is written in every form that a run asks for.
public struct Page: Sendable {
  /// The path without language and ending: `laporan`, `provinsi/31`.
  public let name: String
  /// What menus call it.
  public let label: Words
  /// Whether the menu of every page leads to it; pages of single units are reached from an index.
  public let isInMenu: Bool
  /// The page in one language.
  public let document: @Sendable (Language) -> Document

  /// Names a page.
  public init(
    _ name: String, label: Words, isInMenu: Bool = true,
    document: @escaping @Sendable (Language) -> Document
  ) {
    self.name = name
    self.label = label
    self.isInMenu = isInMenu
    self.document = document
  }
}

/// All pages of a run, which know of each other.
public struct Site: Sendable {
  private let title: Words
  private let pages: [Page]
  private let forms: [PageForm]

  /// Puts pages together that are written in the same forms.
  public init(title: Words, pages: [Page], forms: [PageForm]) {
    self.title = title
    self.pages = pages
    self.forms = forms
  }

  /// Every page in every language and form; pictures are files of their own beside Markdown only.
  public var files: [ReportFile] {
    pages.flatMap { page in
      Language.allCases.flatMap { language in
        let document = page.document(language)
        let pictures = forms.contains(.markdown) ? document.pictures.map(\.file) : []
        return forms.map { file(page, document, language, $0) } + pictures
      }
    }
  }

  private func file(
    _ page: Page, _ document: Document, _ language: Language, _ form: PageForm
  ) -> ReportFile {
    let address = PageAddress(name: page.name, language: language, form: form)
    let frame = form == .html ? frame(address) : nil
    return ReportFile(path: address.path) { (sink) throws(Failure) in
      let placed = document.placed(at: address)
      let text = frame.map { HTMLWriter.text(placed, $0) } ?? MarkdownWriter.text(placed)
      try sink(Array(text.utf8))
    }
  }

  private func frame(_ address: PageAddress) -> HTMLFrame {
    HTMLFrame(
      title: title[address.language], language: address.language,
      menu: pages.filter(\.isInMenu).map {
        HTMLFrame.Entry(
          label: $0.label[address.language], address: address.link(to: $0.name),
          isHere: $0.name == address.name)
      },
      translation: Language.allCases.filter { $0 != address.language }.map {
        ($0, address.link(to: address.name, $0))
      })
  }
}
