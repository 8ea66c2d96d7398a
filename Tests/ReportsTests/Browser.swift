import Foundation
import TestSupport

/// Pages as Chromium lays them out, measured by a page of the tests that holds them in frames.
///
/// The pages themselves run nothing: their own policy forbids it.
struct Browser {
  /// Where Debian and others put the program; nil where it is not installed.
  static let program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// How a page is looked at.
  enum View: String, CaseIterable {
    case phone
    case laptop
    case dark
    case paper

    /// The width in pixels; of A4, what the margins leave.
    var width: Int {
      switch self {
      case .phone: 360
      case .laptop, .dark: 1280
      case .paper: 688
      }
    }

    /// The page in which the style of this view holds without any device.
    func shown(_ page: String) -> String {
      switch self {
      case .phone, .laptop: page
      case .dark: page.replacing("(prefers-color-scheme: dark)", with: "all")
      case .paper:
        page.replacing("@media print", with: "@media all")
          .replacing("@media screen", with: "@media (min-width: 9999rem)")
      }
    }
  }

  /// What is wrong with the pages, a line each; empty where nothing is.
  static func troubles(_ pages: [(name: String, text: String)]) throws -> [String] {
    let folder = try TemporaryFolder()
    var frames = ""
    for (name, text) in pages {
      for view in View.allCases {
        frames += "<textarea data-name=\"\(name) \(view.rawValue)\" data-width=\"\(view.width)\">"
        frames += view.shown(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        frames += "</textarea>\n"
      }
    }
    let harness = try folder.write(page.replacing("FRAMES", with: frames), to: "uji.html")
    let outcome = try Shell.run(
      program ?? "chromium",
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--enable-logging=stderr",
        "--user-data-dir=\(folder.path("chromium"))", "--virtual-time-budget=60000", "--dump-dom",
        "file://\(harness)",
      ], environment: ["HOME": folder.path], seconds: 300)
    let told = outcome.stdout.split(separator: "\n").filter { $0.hasPrefix("! ") }.map(String.init)
    let console = outcome.stderr.split(separator: "\n").filter { $0.contains("CONSOLE") }
      .map(String.init)
    let end = "= \(pages.count * View.allCases.count)"
    return told + console
      + (outcome.stdout.contains(end) ? [] : ["not all pages were looked at: \(outcome.status)"])
  }

  private static let page = #"""
    <!DOCTYPE html>
    <meta charset="utf-8">
    FRAMES
    <script>
    const lines = [];
    const channel = value => { value /= 255; return value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4; };
    const colour = text => (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
    const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
    const contrast = (one, other) => {
      const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
      return (a + .05) / (b + .05);
    };
    const isDrawn = element => ["text", "tspan"].includes(element.tagName);
    function ground(element, view) {
      if (isDrawn(element)) {
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const under = [...element.ownerSVGElement.querySelectorAll("rect")].filter(rect => {
          const area = rect.getBoundingClientRect();
          return area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
        }).pop();
        if (under) return colour(view.getComputedStyle(under).fill);
      }
      for (let place = element; place; place = place.parentElement) {
        const paint = colour(view.getComputedStyle(place).backgroundColor);
        if (paint.length < 4 || paint[3] > 0) return paint;
      }
      return [255, 255, 255];
    }
    function look(name, frame) {
      const page = frame.contentDocument, view = frame.contentWindow, root = page.documentElement;
      if (root.scrollWidth > root.clientWidth) {
        const wide = [...page.querySelectorAll("main *")].filter(
          element => element.getBoundingClientRect().right > root.clientWidth + 1).pop();
        lines.push(`! ${name}: ${root.scrollWidth} pixels wide, but there are ${root.clientWidth}: `
          + (wide ? wide.outerHTML.slice(0, 120).replace(/\s+/g, " ") : ""));
      }
      const seen = new Set();
      const words = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const element = words.currentNode.parentElement;
        if (!words.currentNode.data.trim() || seen.has(element) || !element.getClientRects().length
          || ["title", "desc"].includes(element.tagName)) continue;
        seen.add(element);
        const style = view.getComputedStyle(element);
        const ink = colour(isDrawn(element) ? style.fill : style.color);
        const ratio = contrast(ink, ground(element, view));
        if (ratio < 4.5) lines.push(`! ${name}: contrast ${ratio.toFixed(2)}: `
          + element.outerHTML.slice(0, 120).replace(/\s+/g, " "));
      }
      if (!seen.size) lines.push(`! ${name}: nothing is shown`);
      for (const link of page.querySelectorAll('a[href^="#"]'))
        if (!page.getElementById(link.getAttribute("href").slice(1)))
          lines.push(`! ${name}: ${link.getAttribute("href")} leads nowhere`);
    }
    (async () => {
      let count = 0;
      for (const source of [...document.querySelectorAll("textarea")]) {
        const frame = document.createElement("iframe");
        frame.style.cssText = `width:${source.dataset.width}px;height:900px;border:0`;
        frame.srcdoc = source.value;
        source.remove();
        const loaded = new Promise(done => frame.onload = done);
        document.body.append(frame);
        await loaded;
        look(source.dataset.name, frame);
        frame.remove();
        count += 1;
      }
      document.body.innerText = ["", ...lines.slice(0, 60), `= ${count}`, ""].join("\n");
      document.body.innerHTML = document.body.innerHTML.replace(/<br>/g, "\n");
    })();
    </script>
    """#
}
