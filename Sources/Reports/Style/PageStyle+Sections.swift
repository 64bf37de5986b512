extension PageStyle {
  /// Key figures, lists with evidence, definitions.
  static let sections: StaticString = """
    .figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(8rem,1fr));gap:1.4rem 1.6rem;margin:1.2rem 0 0}
    .figures div{border-top:1px solid var(--rule);padding-top:.7rem;display:flex;flex-direction:column}
    .figures dt{font-size:.86rem;color:var(--muted);order:2}
    .figures dd{margin:0}
    .figures .value{font-family:var(--serif);font-size:2rem;line-height:1.15;font-variant-numeric:lining-nums}
    .figures .note{order:3;font-size:.8rem}
    main h3{margin:2.2rem 0 .6rem}
    .evidence{list-style:none;margin:0;padding:0;counter-reset:item}
    .evidence>li{counter-increment:item;border-top:1px solid var(--rule);padding:1.2rem 0 1.3rem;display:grid;gap:.7rem 2rem}
    .evidence h3{margin:0;font-size:1.08rem}
    .evidence h3::before{content:counter(item) "\\2002";font-family:var(--serif);color:var(--muted);font-weight:400}
    .evidence .bad h3::before{color:var(--bad)}
    .evidence .good h3::before{color:var(--good)}
    .evidence p{margin:.35rem 0 0;max-width:44rem}
    .tag{display:inline-block;font-size:.74rem;font-weight:600;letter-spacing:.02em;padding:.05rem .5rem;border-radius:3px;
    background:var(--level);color:var(--ink);vertical-align:.12em}
    .facts{margin:0;display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;font-size:.86rem;align-content:start}
    .facts div{display:flex;gap:.5rem;justify-content:space-between}
    .facts dt{color:var(--muted)}
    .facts dd{margin:0;font-weight:600;text-align:right}
    .words{display:grid;gap:.6rem 2rem}
    .words .quote{border-left:2px solid var(--rule);padding-left:.9rem;font-family:var(--serif);font-style:italic;line-height:1.45}
    .bad>.words .quote{border-color:var(--bad)}
    .good>.words .quote{border-color:var(--good)}
    .plain-list{margin:.6rem 0;padding-left:1.2rem;max-width:46rem}
    .plain-list li{margin:.35rem 0}
    .terms{display:grid;gap:.2rem 2rem;margin:1rem 0}
    .terms dt{font-weight:640;margin-top:.7rem}
    .terms dd{margin:0;max-width:46rem;color:var(--muted)}
    @media (min-width:48rem){
    .words{grid-template-columns:repeat(auto-fit,minmax(17rem,1fr))}
    .evidence>li{grid-template-columns:minmax(0,1fr) 15rem}
    .facts{display:block}
    .facts div{padding:.12rem 0;border-bottom:1px solid var(--rule)}
    .words{grid-column:1/-1}
    .terms{grid-template-columns:13rem minmax(0,1fr)}
    .terms dt,.terms dd{margin-top:.5rem}
    }

    """
  /// Figures: the wide drawing or the narrow one, whichever has room.
  static let charts: StaticString = """
    figure{margin:1.6rem 0 2.4rem;container-type:inline-size}
    figcaption,caption{text-align:left;font-size:.88rem;color:var(--muted);margin-bottom:.9rem;max-width:46rem}
    figcaption strong,caption strong{color:var(--ink);display:block;font-size:1rem}
    .chart{display:block;width:100%;height:auto;overflow:visible;font-family:var(--sans)}
    .chart.narrow{display:none;max-width:30rem}
    @container (max-width:38rem){.chart.wide{display:none}.chart.narrow{display:block}}
    figure details{margin-top:.6rem;font-size:.9rem}
    summary{cursor:pointer;padding:.3rem 0;color:var(--accent);width:fit-content}
    summary:hover{text-decoration:underline}
    figure summary{font-size:.84rem}

    """
}
