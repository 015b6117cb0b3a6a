import { layoutStyle } from './layout-style.ts';
import { printStyle } from './print-style.ts';

const colours = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#555d66;--paper:#fff;--panel:#f6f5f1;--line:#d8d6cf;--link:#0b5a75;
--accent:#0b5a75;--hit:#ffe48a;--bar:#2f7f9b;--track:#e6e4dd;
--gist:#8a1c12;--gist-ink:#fff;--neural:#7a4a00;--neural-ink:#fff;--production:#1f4f63;--production-ink:#fff;
--warn:#fff4d9;--warn-ink:#5e3a00;--warn-line:#c98a1b;--name:#0b7a8a;--number:#b3590a;--quote:#7a56a8}
@media (prefers-color-scheme:dark){:root{--ink:#e7e6e2;--soft:#abb0b6;--paper:#15181b;--panel:#1d2125;--line:#3a4046;--link:#86cfe6;
--accent:#86cfe6;--hit:#6a5200;--bar:#58a9c5;--track:#2d3339;
--gist:#ffb4a8;--gist-ink:#3a0a05;--neural:#ffd08a;--neural-ink:#332000;--production:#a9d8ea;--production-ink:#0a2530;
--warn:#33280f;--warn-ink:#ffdc9c;--warn-line:#b98323;--name:#5cc3d4;--number:#f0a35e;--quote:#c3a4ee}}
`;

// Named faces that carry full Arabic; the first that a reader's machine has is used, nothing is loaded.
const type = `
body{font:1rem/1.55 "Source Sans 3","Segoe UI",system-ui,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--paper)}
h1,.pair .target,blockquote p{font-family:"Source Serif 4","Iowan Old Style",Charter,Georgia,"Noto Serif",serif}
:lang(ar){font-family:"Noto Naskh Arabic",Amiri,"Geeza Pro","Sakkal Majalla","Traditional Arabic","Scheherazade New","Noto Sans Arabic",serif;line-height:1.85;font-style:normal}
bdi:lang(ar){font-size:1.06em;line-height:1.5}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.3rem);line-height:1.2;font-weight:700;margin:.15rem 0 .4rem;text-wrap:balance}
h1:lang(ar),.original{font-size:clamp(1.35rem,1.1rem + 1vw,1.8rem);line-height:1.7;margin:0 0 .5rem;text-wrap:balance}
.long h1{font-size:clamp(1.25rem,1.1rem + .6vw,1.5rem);line-height:1.3;text-wrap:pretty}.long .original,.long h1:lang(ar){font-size:clamp(1.2rem,1.1rem + .4vw,1.35rem);line-height:1.8}
h2{font-size:.95rem;letter-spacing:.02em;margin:1.6rem 0 .5rem;padding-bottom:.2rem;border-bottom:2px solid var(--ink)}
p{margin:0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.pair .target{font-size:1.06rem;line-height:1.62}
.pair .source{font-size:1.22rem}
.pair.headline p{font-weight:700}
h1,p,li,bdi,span,a{overflow-wrap:anywhere}
`;

/** The page's style sheet without the rules that depend on the article; it loads nothing from anywhere. */
export const pageStyle = `${colours}${type}${layoutStyle}${printStyle}`;
