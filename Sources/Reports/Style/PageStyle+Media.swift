extension PageStyle {
  /// A page in a hand.
  static let small: StaticString = """
    @media (max-width:40rem){
    h1{font-size:1.65rem}
    h2{font-size:1.5rem}
    .masthead{padding-top:1.3rem}
    .matrix tbody th[scope=row]{min-width:8.2rem;max-width:8.2rem;font-size:.78rem;padding-right:.4rem}
    .matrix .across{min-width:3.7rem;width:3.7rem}
    .voices .claim,.voices .foot{display:block}
    .voices h3{display:block;margin:0 0 .4rem}
    .voices>div{display:block}
    .voices .foot{margin:.4rem 0 0}
    main>section{padding-top:2.8rem}
    .figures{grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem 1.2rem}
    .figures .value{font-size:1.6rem}
    }

    """

  /// Sheets of A4.
  static let print: StaticString = """
    @page{size:A4;margin:15mm 14mm 16mm}
    @media print{
    html{font-size:9.6pt}
    body{background:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .skip,.contents,.filter,figure details,#verbatims{display:none!important}
    .masthead,.brief,.body,.colophon{max-width:none;padding-inline:0}
    .masthead{padding-top:0}
    .body{display:block}
    .brief{grid-template-columns:repeat(12,minmax(0,1fr));column-gap:7mm}
    #map{break-before:page}
    .answer{grid-column:span 6;break-inside:avoid}
    .voices,.wearing,.answer.first{grid-column:1/-1}
    .wearing ol{grid-template-columns:repeat(3,minmax(0,1fr))}
    .answer a,.evidence a,.matrix a{color:inherit;text-decoration:none}
    main>section{padding-top:9mm}
    h2,h3,figcaption,caption,thead,dt,.lead{break-after:avoid}
    .figures{grid-template-columns:repeat(6,minmax(0,1fr));column-gap:5mm}
    .figures .value{font-size:1.5rem}
    figure,.evidence>li,.matrix,.figures div,tr,.lead,.terms>div{break-inside:avoid}
    .chart.wide{display:block!important}
    .chart.narrow{display:none!important}
    .scroll{overflow:visible}
    .matrix table{font-size:6.6pt;border-spacing:1px;width:100%}
    .matrix .across{min-width:0;width:auto;font-size:5.6pt}
    .matrix tbody th[scope=row]{min-width:26mm;max-width:34mm;font-size:7pt;position:static}
    .told .v{font-size:7pt}
    .n{font-size:5.6pt}
    }

    """
}
