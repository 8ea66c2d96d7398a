/// How HTML pages look: on a phone, on a wide screen, in the dark and on A4.
enum StyleSheet {
  /// The style sheet; every colour of text has a contrast of at least 4.5 on its ground.
  static let text = #"""
    :root {
      --paper: #fff; --ink: #1a1a1a; --quiet: #555; --accent: #0b4f8a; --pale: #9fc3e0;
      --rule: #c9ced4; --ground: #f3f6f9; --warning: #fff6e0; --warning-rule: #b26a00;
      --middle: #4f8fc0;
      --shade0: #eef4fa; --shade1: #c4dbee; --shade2: #8fbade; --shade3: #2f77b3; --shade4: #0a3a6b;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181c; --ink: #e8e8e8; --quiet: #b4b9bf; --accent: #8cc4f2; --pale: #3d5f7d;
        --rule: #444b53; --ground: #1f242a; --warning: #2e2614; --warning-rule: #d99a35;
        --middle: #5d9bcd;
        --shade0: #22303d; --shade1: #2b4a66; --shade2: #2f6088; --shade3: #7fb6e2; --shade4: #d3e8fa;
      }
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { font: 100%/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
    body { margin: 0; color: var(--ink); background-color: var(--paper); overflow-wrap: anywhere; }
    a { color: var(--accent); }
    a:focus-visible, [tabindex]:focus-visible, summary:focus-visible {
      outline: 3px solid var(--accent); outline-offset: 2px;
    }
    .skip { position: absolute; left: -100vw; padding: .5rem 1rem; background-color: var(--paper); }
    .skip:focus { left: 0; top: 0; z-index: 3; }
    body > header {
      display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline;
      padding: .75rem 1rem; background-color: var(--ground); border-bottom: 1px solid; border-bottom-color: var(--rule);
    }
    .menu { flex: 1 1 20rem; }
    .menu ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
    .menu a { text-decoration: none; }
    .menu a:hover { text-decoration: underline; }
    .menu a[aria-current] { color: var(--ink); font-weight: 600; }
    .language { margin-left: auto; }
    main { padding: 1rem; max-width: 64rem; margin: 0 auto; }
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; scroll-margin-top: 1rem; }
    h1 { font-size: 1.9rem; margin: .75rem 0 1rem; }
    h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid; border-top-color: var(--accent); }
    h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
    p, li { max-width: 46rem; }
    li { margin: .35rem 0; }
    code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; background-color: var(--ground); padding: 0 .25em; border-radius: 3px; }
    .note { margin: 1rem 0; padding: .5rem 1rem; background-color: var(--warning); border-left: 4px solid; border-left-color: var(--warning-rule); }
    .note p { margin: 0; max-width: none; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem; margin: 1rem 0; padding: 0; list-style: none; }
    .figures li { margin: 0; padding: 1rem; background-color: var(--ground); border-top: 4px solid; border-top-color: var(--accent); }
    .figures li strong:first-child { display: block; font-size: 2rem; line-height: 1.15; color: var(--accent); font-variant-numeric: tabular-nums; }
    .contents { padding: .5rem 1rem 0; max-width: 64rem; margin: 0 auto; font-size: .92rem; }
    .contents summary { font-weight: 600; cursor: pointer; }
    .contents ol { margin: .5rem 0 0; padding: 0; list-style: none; columns: 16rem; }
    .contents li { margin: 0; padding: .15rem 0; break-inside: avoid; line-height: 1.35; }
    .contents .level-3 { padding-left: 1rem; }
    .contents a { text-decoration: none; }
    .contents a:hover { text-decoration: underline; }
    .scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
    table { border-collapse: collapse; font-size: .92rem; line-height: 1.35; min-width: min(100%, 30rem); }
    caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
    th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid; border-bottom-color: var(--rule); overflow-wrap: break-word; }
    td:not(.number) { min-width: 7rem; max-width: 26rem; overflow-wrap: anywhere; }
    thead th { vertical-align: bottom; border-bottom: 2px solid; border-bottom-color: var(--ink); background-color: var(--ground); }
    tbody th { font-weight: 400; min-width: 8.5rem; max-width: 22rem; overflow-wrap: anywhere; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .number { white-space: normal; }
    .total > * { border-top: 2px solid; border-top-color: var(--ink); background-color: var(--ground); }
    tbody tr:hover > * { background-color: var(--ground); }
    figure { margin: 1.25rem 0; }
    figcaption { color: var(--quiet); font-size: .92rem; }
    .drawing { overflow-x: auto; }
    .drawing svg { display: block; max-width: 100%; height: auto; font-family: inherit; }
    .drawing .ink { fill: var(--ink); } .drawing .quiet { fill: var(--quiet); }
    .drawing .strong { fill: var(--accent); } .drawing .middle { fill: var(--middle); }
    .drawing .pale { fill: var(--pale); } .drawing .paper { fill: var(--paper); }
    .drawing .shade0 { fill: var(--shade0); } .drawing .shade1 { fill: var(--shade1); }
    .drawing .shade2 { fill: var(--shade2); } .drawing .shade3 { fill: var(--shade3); }
    .drawing .shade4 { fill: var(--shade4); }
    .drawing .line { stroke: var(--quiet); fill: none; }
    footer { padding: 1rem; max-width: 64rem; margin: 2rem auto 0; color: var(--quiet); font-size: .85rem; border-top: 1px solid; border-top-color: var(--rule); }
    @media screen and (min-width: 76rem) {
      body { display: grid; grid-template-columns: 18rem minmax(0, 1fr); }
      body > header, footer { grid-column: 1 / -1; }
      footer { width: 100%; }
      main { grid-column: 2; margin: 0; padding: 1rem 2rem; width: 100%; }
      .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; margin: 0; padding: 1.5rem 1rem; }
      .contents ol { columns: 1; }
      .contents details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
    }
    @media screen and (max-width: 40rem) {
      h1 { font-size: 1.5rem; }
      tbody th { position: sticky; left: 0; max-width: 11rem; background-color: var(--paper); }
      .drawing svg { max-width: none; }
    }
    @page { size: A4; margin: 18mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
    @media print {
      :root { --paper: #fff; --ink: #000; --quiet: #444; --accent: #0b4f8a; --pale: #9fc3e0; --rule: #bbb; --ground: #f3f6f9; --warning: #fff; --warning-rule: #000; --middle: #4f8fc0; --shade0: #eef4fa; --shade1: #c4dbee; --shade2: #8fbade; --shade3: #2f77b3; --shade4: #0a3a6b; }
      html { font-size: 10pt; line-height: 1.4; }
      main, footer { max-width: none; padding: 0; }
      .skip, .contents, body > header { display: none; }
      a { color: inherit; text-decoration: none; }
      h2, h3, caption { break-after: avoid; }
      h2 { margin-top: 1.5rem; }
      thead { display: table-header-group; }
      tr, figure, .note, .figures { break-inside: avoid; }
      .scroll, .drawing { overflow: visible; }
      table { font-size: 8pt; width: 100%; min-width: 0; }
      table.wide { font-size: 7pt; }
      table.widest { font-size: 6.5pt; }
      th, td { padding: .2rem .3rem; }
      .wide th, .wide td { padding: .15rem .2rem; }
      .widest th, .widest td { padding: .15rem .12rem; }
      td:not(.number), tbody th { min-width: 5.2rem; }
      thead th { hyphens: auto; }
      .figures { grid-template-columns: repeat(3, 1fr); }
    }

    """#
}
