extension PageStyle {
  /// Letters, links, focus.
  static let type: StaticString = """
    :root{--sans:system-ui,-apple-system,"Segoe UI",Inter,Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
    --serif:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Source Serif Pro",Georgia,"Noto Serif",serif}
    *{box-sizing:border-box}
    html{font-size:clamp(16px,13px + .25vw,19px);scroll-behavior:smooth;scroll-padding-top:1.5rem;
    -webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font-family:var(--sans);line-height:1.55;
    font-variant-numeric:tabular-nums lining-nums;-webkit-font-smoothing:antialiased;
    overflow-wrap:break-word;hyphens:manual}
    h1,h2,h3{font-weight:600;line-height:1.2;margin:0;text-wrap:balance}
    h1,h2{font-family:var(--serif);font-weight:500;letter-spacing:-.012em}
    h1{font-size:2.1rem}
    h2{font-size:1.8rem}
    h3{font-size:1.05rem}
    p{margin:.6em 0;text-wrap:pretty}
    strong{font-weight:640}
    small{font-size:.8rem}
    a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
    q{quotes:"“" "”" "‘" "’"}
    :lang(fr) q{quotes:"«\\a0" "\\a0»" "“" "”"}
    blockquote{margin:0}
    mark{background:var(--bad1);color:inherit;padding:.05em .15em;border-radius:2px;
    box-decoration-break:clone;-webkit-box-decoration-break:clone}
    .good mark{background:var(--good1)}
    .plain mark{background:var(--level)}
    .note{color:var(--muted);font-size:.86rem;max-width:46rem}
    .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .defs{position:absolute}
    .skip{position:absolute;left:1rem;top:-6rem;z-index:9;background:var(--accent);color:var(--on-accent);
    padding:.6rem 1rem;border-radius:0 0 6px 6px}
    .skip:focus{top:0}
    @media (min-width:2200px){html{font-size:.82vw}}
    @media (prefers-reduced-motion:reduce){*{scroll-behavior:auto!important;transition:none!important;animation:none!important}}

    """

  /// The columns of the page.
  static let layout: StaticString = """
    .masthead,.brief,.body,.colophon{max-width:80rem;margin-inline:auto;padding-inline:clamp(1rem,3.4vw,3rem)}
    .masthead{padding-top:2.1rem;padding-bottom:.9rem;display:grid;column-gap:2rem;align-items:baseline}
    .overline{margin:0 0 .25rem;font-size:.75rem;font-weight:640;letter-spacing:.12em;text-transform:uppercase;color:var(--accent)}
    .subtitle{margin:.25rem 0 0;color:var(--muted);font-size:.95rem}
    .contents ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem}
    .contents{margin:2.2rem 0 0;padding:.7rem 0;border-block:1px solid var(--rule);font-size:.88rem}
    .contents a{display:inline-block;padding:.25rem 0;text-decoration:none;color:var(--muted)}
    .contents a:hover{color:var(--accent);text-decoration:underline}
    main>section{padding-top:3.6rem}
    main>section>h2{padding-bottom:.2rem}
    .lead{font-size:1.1rem;line-height:1.5;max-width:46rem;margin:.35rem 0 1.5rem;color:var(--muted)}
    .lead strong{color:var(--ink)}
    .colophon{margin-top:5rem;padding-block:1.5rem 3rem;color:var(--muted);font-size:.82rem}
    .colophon p{border-top:1px solid var(--rule);padding-top:1rem;max-width:none}
    @media (min-width:70rem){
    .masthead{grid-template-columns:auto 1fr;padding-top:1.8rem}
    .overline{grid-column:1/-1}
    .subtitle{text-align:right;margin:0}
    .body{display:grid;grid-template-columns:10.5rem minmax(0,1fr);column-gap:2.6rem}
    .contents{position:sticky;top:0;align-self:start;border:0;margin:0;padding:3.7rem 0 2rem;max-height:100vh;overflow:auto}
    .contents ol{display:block}
    .contents li{border-bottom:1px solid var(--rule)}
    .contents a{display:block;padding:.4rem 0}
    }

    """
}
