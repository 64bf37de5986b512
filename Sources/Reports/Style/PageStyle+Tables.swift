extension PageStyle {
  static let tables: StaticString = """
    .scroll{position:relative;overflow-x:auto;margin:.6rem 0 1.4rem;max-width:100%}
    table{border-collapse:collapse;font-size:.88rem;line-height:1.4;min-width:100%}
    caption{caption-side:top}
    .stay{display:inline-block;position:sticky;left:0;max-width:min(46rem,calc(100vw - 2.4rem))}
    figure caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    th,td{padding:.45rem .9rem .45rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
    thead th{font-weight:600;color:var(--muted);font-size:.82rem;vertical-align:bottom;border-bottom-color:var(--muted)}
    tbody th{font-weight:500;min-width:9rem}
    .number{text-align:right}
    .uncertain{color:var(--muted)}
    .uncertain th{font-weight:400}

    """

  static let matrix: StaticString = """
    .matrix table{border-collapse:separate;border-spacing:2px;font-size:.8rem;min-width:0}
    .matrix th,.matrix td{padding:0;border:0}
    .matrix thead th{padding:.2rem .2rem .4rem;color:var(--muted);font-size:.75rem;line-height:1.2}
    .matrix .across{text-align:center;width:4.3rem;min-width:4.3rem;overflow-wrap:normal;hyphens:auto}
    .matrix tbody th[scope=row]{position:sticky;left:0;z-index:1;background:var(--paper);min-width:12.5rem;max-width:15.5rem;
    padding:.35rem .7rem .35rem 0;font-size:.86rem;line-height:1.25;vertical-align:middle}
    .matrix .noted th{font-weight:680}
    .matrix .band th{padding:1rem 0 .35rem;border-bottom:1px solid var(--muted);font-size:.72rem;font-weight:640;
    letter-spacing:.09em;text-transform:uppercase;color:var(--muted)}
    .matrix .band span{position:sticky;left:0}
    .matrix td{text-align:center;vertical-align:middle;height:2.9rem;border-radius:3px}
    .told a,.told>span{display:flex;flex-direction:column;justify-content:center;height:100%;min-height:2.9rem;padding:.2rem;
    color:inherit;text-decoration:none;line-height:1.2;border-radius:3px}
    .told a:hover{outline:2px solid var(--accent)}
    .told .v{font-weight:640;font-size:.92rem;white-space:nowrap}
    .n{font-size:.74rem;display:block}
    .told.total .v{font-size:1.02rem}
    .silent{color:var(--muted)}
    .missing{box-shadow:inset 0 0 0 1.5px var(--bad)}
    .not-offered{background:repeating-linear-gradient(45deg,var(--level) 0 4px,var(--rule) 4px 5px)}
    .small.told,.sign.small{color:var(--muted);box-shadow:inset 0 0 0 1px var(--rule)}
    td.s0,.steps .s0{background:var(--level)}
    td.g1,.steps .g1{background:var(--good1)}
    td.g2,.steps .g2{background:var(--good2)}
    td.g3,.steps .g3{background:var(--good3)}
    td.g4,.steps .g4{background:var(--good4)}
    td.b1,.steps .b1{background:var(--bad1)}
    td.b2,.steps .b2{background:var(--bad2)}
    td.b3,.steps .b3{background:var(--bad3)}
    td.b4,.steps .b4{background:var(--bad4)}
    td.g4,td.b4{color:var(--on-deep)}
    .key{list-style:none;margin:0 0 1.2rem;padding:0;display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;font-size:.8rem;color:var(--muted)}
    .key li{display:flex;align-items:center;gap:.45rem}
    .steps{display:inline-flex}
    .steps span{width:1.1rem;height:.8rem}
    .sign{display:inline-block;min-width:1.3rem;text-align:center;color:var(--ink);border-radius:2px;padding:0 .2rem}
    .matrix .scroll{margin:0;padding-bottom:.4rem}

    """

  static let verbatims: StaticString = """
    .filter{display:flex;flex-wrap:wrap;gap:.5rem .8rem;align-items:center;font-size:.88rem;margin-bottom:1.2rem}
    .filter[hidden]{display:none}
    .filter input,.filter select{font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--muted);border-radius:5px;
    padding:.4rem .6rem;min-width:0;max-width:100%}
    .filter output{color:var(--muted);margin-left:auto}
    .group{border-top:1px solid var(--rule)}
    .group>summary{padding:.8rem 0;width:auto;color:var(--ink)}
    .group>summary h3{display:inline;margin:0}
    .verbatims{list-style:none;margin:0 0 1.4rem;padding:0;scroll-margin-top:5rem}
    .verbatims>li{padding:.75rem 0 .75rem 1rem;border-left:3px solid var(--rule);margin-bottom:.7rem;scroll-margin-top:6rem;
    content-visibility:auto;contain-intrinsic-size:auto 5rem}
    .verbatims>li[hidden]{display:none}
    .verbatims>.bad{border-color:var(--bad)}
    .verbatims>.good{border-color:var(--good)}
    .verbatims>li:target{background:var(--band)}
    .verbatims p{margin:0;max-width:52rem}
    .verbatims blockquote{font-family:var(--serif);font-size:1.02rem}
    .about{color:var(--muted);font-size:.82rem;margin-top:.3rem!important}
    .about strong{color:var(--ink)}
    .evidence-lines{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.95em;overflow-wrap:anywhere}

    """
}
