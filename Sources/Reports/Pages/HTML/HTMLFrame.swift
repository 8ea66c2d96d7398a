import Basics

/// What stands around the document of an HTML page.
struct HTMLFrame: Sendable {
  /// A page that the menu leads to.
  struct Entry: Sendable {
    let label: String
    let address: String
    let isHere: Bool
  }

  /// The title of the site.
  let title: String
  let language: Language
  let menu: [Entry]
  /// The same page in the other languages.
  let translation: [(language: Language, address: String)]

  static let empty = HTMLFrame(title: "", language: .indonesian, menu: [], translation: [])

  /// The beginning of the file, up to the document.
  func opening(_ heading: String, contents: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'">
    <title>\(pageTitle(heading))</title>
    <style>
    \(StyleSheet.text)</style>
    </head>
    <body>
    <a class="skip" href="#isi">\(say(id: "Langsung ke isi", en: "Skip to content"))</a>
    <header>
    \(top)</header>
    \(contents)<main id="isi">

    """
  }

  /// The end of the file.
  var closing: String {
    """
    </main>
    <footer>
    <p>\(MarkupText.escaped(title)) · Petakom</p>
    </footer>
    </body>
    </html>

    """
  }

  func say(id: String, en: String) -> String { Words(id: id, en: en)[language] }

  private func pageTitle(_ heading: String) -> String {
    MarkupText.escaped(heading == title || title.isEmpty ? heading : "\(heading) – \(title)")
  }

  private var top: String {
    var text = ""
    if menu.count > 1 {
      text += "<nav class=\"menu\" aria-label=\"\(say(id: "Halaman", en: "Pages"))\"><ul>\n"
      for entry in menu {
        let here = entry.isHere ? " aria-current=\"page\"" : ""
        text += "<li><a href=\"\(MarkupText.escaped(entry.address))\"\(here)>"
        text += "\(MarkupText.escaped(entry.label))</a></li>\n"
      }
      text += "</ul></nav>\n"
    }
    for (other, address) in translation {
      text += "<a class=\"language\" href=\"\(MarkupText.escaped(address))\" "
      text += "lang=\"\(other.rawValue)\" hreflang=\"\(other.rawValue)\">\(other.itself)</a>\n"
    }
    return text
  }
}

extension Language {
  /// What the language calls itself.
  fileprivate var itself: String {
    switch self {
    case .indonesian: "Bahasa Indonesia"
    case .english: "English"
    }
  }
}
