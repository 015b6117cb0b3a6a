/** Where things stand on a screen: facts beside the article where there is room for both, else one after the other. */
export const layoutStyle = `
*{box-sizing:border-box}
body{margin:0}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:.5rem;top:-4rem;z-index:3;background:var(--paper);padding:.6rem 1rem;border:2px solid var(--accent)}
.skip:focus{top:.5rem}
.grade{position:sticky;top:0;z-index:2;padding:.35rem 1.25rem;font-size:.9rem;line-height:1.4;background:var(--production);color:var(--production-ink)}
.grade.gist{background:var(--gist);color:var(--gist-ink)}
.grade.neural{background:var(--neural);color:var(--neural-ink)}
.grade strong{text-transform:uppercase;letter-spacing:.04em;margin-inline-end:.4rem}
.grade .engine{float:inline-end}
header,nav,main,footer{max-width:98rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.1rem}
.kicker,.meta,.advice,.hint,footer{color:var(--soft);font-size:.9rem}
.tag{display:inline-block;border:1px solid currentColor;border-radius:.2rem;padding:0 .4rem;font-size:.8rem;line-height:1.5;font-weight:600;font-family:inherit}
.tag.gist{color:var(--gist)}.tag.neural{color:var(--neural)}.tag.production{color:var(--production)}
.topics,nav ul{display:flex;flex-wrap:wrap;gap:.35rem .6rem;list-style:none;padding:0;margin:.5rem 0 0}
.topics li{background:var(--panel);border-radius:1rem;padding:.1rem .7rem;font-size:.85rem}
nav ul{gap:.1rem 1.1rem;border-block:1px solid var(--line);margin-top:.8rem;padding:.2rem 0}
nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
.count{color:var(--soft);font-size:.85em;font-variant-numeric:tabular-nums}
.notices{background:var(--warn);color:var(--warn-ink);border-inline-start:.3rem solid var(--warn-line);padding:.6rem .9rem;margin-top:1rem}
.notices h2{margin:0;border:0;padding:0}
.notices ul{margin:.2rem 0 0}
.notices a{color:inherit}
.verified{margin-top:1rem;color:var(--soft);font-size:.92rem}
ol,ul{padding-inline-start:1.3rem;margin:.3rem 0}
.fact{padding:.25rem .4rem;margin:.1rem -.4rem;border-radius:.25rem;scroll-margin-top:5rem}
.points li{font-size:1.06rem;margin-bottom:.3rem;padding-inline-start:.2rem}
.points li::marker{font-weight:700;color:var(--accent)}
.refs{font-size:.8rem;font-variant-numeric:tabular-nums;white-space:normal}
.refs a{display:inline-block;min-width:1.5rem;line-height:1.5rem;text-align:center;padding:0 .3rem;border-radius:.2rem;background:var(--panel);border:1px solid var(--line);text-decoration:none}
.refs a::before{content:"¶";content:"¶"/"";opacity:.7}
.refs a:hover{border-color:currentColor}
.untranslated,.uncertain{color:var(--warn-ink);background:var(--warn);padding:0 .3rem;font-weight:600}
.quotation{margin:.7rem -.4rem;border-inline-start:.25rem solid var(--quote);padding-inline-start:.8rem;border-radius:0 .25rem .25rem 0}
blockquote{margin:0}
.quotation figcaption{font-size:.92rem;margin-top:.1rem}
blockquote p:lang(ar){font-size:1.12rem;line-height:1.7}
blockquote .gist-words{font-family:inherit;font-size:.95rem}
.names ul{list-style:none;padding:0}
.role{color:var(--soft)}
abbr{font-size:.75rem;color:var(--soft);text-decoration:none;border:1px solid var(--line);border-radius:.2rem;padding:0 .25rem}
.timeline ol{list-style:none;padding:0 0 0 1.1rem;margin:.5rem 0 0 .3rem;border-left:2px solid var(--accent)}
.timeline li{position:relative;margin-bottom:.3rem}
.timeline li.fact::before{content:"";position:absolute;left:-1.13rem;top:.72rem;width:0;height:0;border-radius:50%;border:.35rem solid var(--accent);outline:2px solid var(--paper)}
.timeline time{font-weight:700;font-variant-numeric:tabular-nums}
.event{display:block}
.published{color:var(--soft);font-size:.9rem;padding:.3rem 0;border-top:1px dashed var(--soft)}
.strip{display:block;overflow:visible;margin-top:.4rem}
.strip line{stroke:var(--line);stroke-width:2}
.strip .now{stroke:var(--number);stroke-dasharray:3 3}
.strip circle,.strip rect{fill:var(--accent);fill-opacity:.75}
.strip text{fill:var(--soft);font-size:12px}
.chart{margin:.4rem 0 1rem}
.chart figcaption{font-weight:600;font-size:.92rem;color:var(--soft)}
.chart ol,.amounts ul{list-style:none;padding:0;margin:.2rem 0}
.chart svg{display:block;margin-bottom:.1rem}
.track{fill:var(--track)}.bar{fill:var(--bar)}
.amounts strong{font-variant-numeric:tabular-nums}
.context{display:block;margin-bottom:.2rem;color:var(--soft);font-size:.9rem;line-height:1.4}
.context b{color:var(--ink)}
.bar-head{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:end;justify-content:space-between;border-bottom:2px solid var(--ink);margin-top:1.6rem}
.bar-head h2{border:0;margin:0}
.views{border:0;margin:0;padding:0;display:flex;gap:.9rem;font-size:.9rem}
.views label{display:inline-flex;align-items:center;gap:.3rem;min-height:1.75rem}
.views input{width:1.05rem;height:1.05rem;accent-color:var(--accent)}
.heads,.pair{display:grid;grid-template-columns:1.6rem minmax(0,1fr) minmax(0,1fr);column-gap:1.3rem}
.hint{padding-top:.35rem}
.heads{font-weight:700;font-size:.92rem;padding-top:.5rem}
.heads .target{grid-column:2}.heads .source{grid-column:3}
.pair{padding:.65rem 0;border-top:1px solid var(--line);scroll-margin-top:4rem}
.heads+.pair{border-top:0}
.pair .no{color:var(--soft);font-size:.8rem;line-height:1.7rem;font-variant-numeric:tabular-nums;text-align:end}
.pair.list-item .target,.pair.list-item .source{padding-inline-start:1rem;position:relative}
.pair.list-item p:not(.warning)::before{content:"•";position:absolute;inset-inline-start:0;color:var(--soft)}
.pair .missing{font-family:inherit;font-style:italic;color:var(--soft)}
.pair [id]{scroll-margin-top:8rem}
.pair:target{background:var(--panel);outline:2px solid var(--accent)}
.warning{grid-column:2/-1;margin-top:.4rem;background:var(--warn);color:var(--warn-ink);border-inline-start:.25rem solid var(--warn-line);padding:.2rem .7rem;font-size:.92rem}
.name{border-bottom:1px dotted var(--name)}.number{border-bottom:1px solid var(--number)}.quote{border-bottom:1px dashed var(--quote)}
@media (forced-colors:active){.pair span:target{outline:2px solid}}
:root:has(#view-target:checked) .heads .source,:root:has(#view-target:checked) .pair .source,
:root:has(#view-source:checked) .heads .target,:root:has(#view-source:checked) .pair .target{display:none}
:root:has(#view-target:checked) :is(.heads,.pair) .target,:root:has(#view-source:checked) :is(.heads,.pair) .source{grid-column:2/-1;max-width:44rem}
:root:has(#view-source:checked) :is(.heads,.pair) .source{justify-self:end;width:100%}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-block:.8rem 2rem}
@media (min-width:70rem){
.titles{display:grid;grid-template-columns:minmax(0,1.1fr) minmax(0,1fr);gap:2rem;align-items:start}
.titles :only-child{grid-column:1/-1}
main{display:grid;grid-template-columns:minmax(20rem,27rem) minmax(0,1fr);gap:0 2.2rem;align-items:start}
.facts{position:sticky;top:2.2rem;max-height:calc(100vh - 2.2rem);overflow-y:auto;overscroll-behavior:contain;padding:0 .9rem 2rem .4rem;margin-inline-start:-.4rem;scrollbar-width:thin;border-inline-end:1px solid var(--line)}
}
@media (max-width:44rem){
header,nav,main,footer{padding-inline:.9rem}
.grade{padding:.3rem .9rem;font-size:.85rem}
.grade .engine{display:none}
.heads{display:none}
.pair{grid-template-columns:1.3rem minmax(0,1fr);column-gap:.6rem}
.pair .source,.pair .warning{grid-column:2}
.pair .source{margin-top:.35rem}
}
@media (prefers-reduced-motion:no-preference){:root{scroll-behavior:smooth}}
@media (forced-colors:active){.grade,.notices,.warning,.tag{border:1px solid}.bar{fill:CanvasText}.track{fill:Canvas;stroke:CanvasText}}
`;
