/** Paper: the facts in two columns, then the article in two columns, English beside Arabic. */
export const printStyle = `
@media print{
:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--panel:#fff;--line:#bbb;--link:#000;--accent:#333;--hit:#fff;--bar:#555;--track:#ddd;
--gist:#000;--gist-ink:#fff;--neural:#000;--neural-ink:#fff;--production:#000;--production-ink:#fff;--warn:#fff;--warn-ink:#000;--warn-line:#000;--name:#999;--number:#999;--quote:#999}
body{font-size:9.5pt;line-height:1.4}
.skip,nav,.views,.hint{display:none}
.grade{position:static;background:none!important;color:#000!important;border:2px solid #000;padding:.3rem .6rem}
header,main,footer{max-width:none;padding:0}
main{display:block}
.facts{position:static;max-height:none;overflow:visible;columns:2;column-gap:9mm;padding:0;margin:0;border:0}
.facts>section{break-inside:auto}
.fact,.chart li,.notices{break-inside:avoid}
.points ol{padding-inline-start:1.7rem}
.points li,.quotation,.context,.refs,.notices,.quotation figcaption{font-size:inherit}
.context{font-size:8.5pt}
blockquote p:lang(ar){font-size:11pt}
blockquote .gist-words{font-size:inherit}
h2{break-after:avoid;margin-top:.8rem}
.pair,.warning{break-inside:avoid}
.pair{padding:.35rem 0;grid-template-columns:1.3rem minmax(0,1fr) minmax(0,1fr)!important;column-gap:6mm}
.heads{display:grid!important}
.pair .target{font-size:10pt;line-height:1.45}
.pair .source{font-size:11.5pt;line-height:1.7;grid-column:auto!important;margin:0!important}
:root .heads .source,:root .heads .target,:root .pair .source,:root .pair .target{display:block!important}
.name,.number,.quote{border-bottom:0}
.pair:target,.pair span:target{outline:0;background:none}
a{color:inherit;text-decoration:none}
.refs a{border:0;background:none;min-width:0;padding:0 .1rem;line-height:inherit;display:inline}
#article{break-before:auto}
}
`;
