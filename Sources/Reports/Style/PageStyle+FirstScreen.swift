extension PageStyle {
  /// The sentences of the first screen.
  static let firstScreen: StaticString = """
    .brief{display:grid;gap:0;grid-template-columns:minmax(0,1fr)}
    .answer{padding:1.05rem 0 .95rem;border-top:1px solid var(--rule)}
    .answer h3{font-size:.76rem;font-weight:660;letter-spacing:.07em;text-transform:uppercase;color:var(--muted);margin-bottom:.5rem}
    .answer ol{list-style:none;margin:0;padding:0;display:grid;gap:.8rem}
    .claim{margin:0;line-height:1.42}
    .answer .quote{margin:.35rem 0 0;font-family:var(--serif);font-style:italic;color:var(--muted);font-size:.98rem;line-height:1.42}
    .quote p{margin:0}
    .quote p::before{content:"“"}
    .quote p::after{content:"”"}
    :lang(fr) .quote p::before{content:"«\\a0"}
    :lang(fr) .quote p::after{content:"\\a0»"}
    .quote small{display:block;font-family:var(--sans);font-style:normal;color:var(--muted);margin-top:.15rem}
    .foot{margin:.45rem 0 0;display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .7rem;font-size:.82rem;color:var(--muted)}
    .foot:empty{display:none}
    .count{padding:.15rem 0}
    .owner{font-weight:640;color:var(--ink)}
    .grade{display:inline-flex;align-items:center;gap:.4em;padding:.15rem .6rem;border:1px solid var(--rule);border-radius:1rem;
    background:var(--sheet);color:var(--ink);text-decoration:none;line-height:1.35;white-space:nowrap}
    .grade:hover{border-color:var(--accent)}
    .grade::before{content:"";width:.62em;height:.62em;border-radius:50%;border:1.5px solid var(--accent);flex:none}
    .grade.solid::before{background:var(--accent)}
    .grade.to-confirm::before{background:linear-gradient(90deg,var(--accent) 50%,transparent 50%)}
    .grade.not-shown::before{border-color:var(--muted);border-style:dashed}
    .voices{border-top:2px solid var(--ink);padding-block:.75rem}
    .voices h3,.voices>div{display:inline}
    .voices .claim,.voices .foot{display:inline-flex}
    .voices h3{margin-right:.9rem}
    .voices .foot{margin-left:.9rem}
    .wearing ol{counter-reset:rank}
    .wearing li{counter-increment:rank;position:relative;padding-left:2.5rem}
    .wearing li::before{content:counter(rank);position:absolute;left:0;top:-.12em;font-family:var(--serif);font-size:2.4rem;
    line-height:1;color:var(--bad);font-variant-numeric:lining-nums}
    .wearing .claim{font-family:var(--serif);font-size:1.22rem;line-height:1.3;text-wrap:balance}
    .wearing .claim strong{font-weight:600}
    .answer.first{background:var(--panel);color:var(--on-panel);border:0;border-radius:10px;padding:1.15rem 1.3rem 1.1rem;margin-block:.9rem}
    .answer.first h3{color:inherit}
    .answer.first .claim{font-family:var(--serif);font-size:1.22rem;line-height:1.32}
    .answer.first .foot,.answer.first .owner,.answer.first .count{color:inherit}
    .answer.first .quote,.answer.first .quote small{color:inherit}
    .answer.first .grade{background:transparent;color:inherit;border-color:currentColor}
    .answer.first .grade::before{border-color:currentColor}
    .answer.first .grade.solid::before{background:currentColor}
    .answer.first .grade.to-confirm::before{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}
    .answer.first :focus-visible{outline-color:currentColor}
    @media (min-width:62rem){
    .brief{grid-template-columns:repeat(12,minmax(0,1fr));column-gap:2.2rem}
    .answer{grid-column:span 4}
    .voices{grid-column:1/-1}
    .wearing{grid-column:span 8}
    .wearing ol{grid-template-columns:repeat(3,minmax(0,1fr));gap:1.6rem}
    .wearing li{padding:2.9rem 0 0}
    .wearing li::before{top:.25rem}
    .changes,.caution{grid-column:span 6}
    }

    """
}
