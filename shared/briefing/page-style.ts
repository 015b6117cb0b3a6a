/** The page's one style sheet; it loads nothing from anywhere. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --panel: #f4f5f7; --line: #d5d9de;
  --link: #0b57a4; --warn-ink: #6b3a00; --warn: #fff3d6; --warn-line: #d99a2b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --soft: #a3abb5; --paper: #14171b; --panel: #1e2329;
  --line: #363d46; --link: #8cbcff; --warn-ink: #ffd998; --warn: #3a2c10; --warn-line: #a9792a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
[lang="ar"] { font-family: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", serif; font-size: 1.13em; line-height: 1.9; }
a { color: var(--link); }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .3rem; }
h1 + p[lang="ar"] { margin: 0 0 1rem; font-size: 1.4rem; line-height: 1.7; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
.meta { color: var(--soft); margin: .2rem 0; }
.caution, .warning { background: var(--warn); color: var(--warn-ink); border-inline-start: .3rem solid var(--warn-line); padding: .5rem .8rem; margin: .6rem 0; }
.warning { font-size: .92rem; padding: .25rem .6rem; }
ol, ul { padding-inline-start: 1.4rem; margin: .3rem 0; }
li { margin: .35rem 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: 0 2rem; }
.ref { font-size: .8rem; color: var(--soft); }
blockquote { margin: .6rem 0; padding-inline-start: .8rem; border-inline-start: .25rem solid var(--line); }
blockquote p { margin: .15rem 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.6rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.pair p { margin: 0; overflow-wrap: anywhere; }
.pair .number, .pair .warnings { grid-column: 1 / -1; }
.pair.headline p { font-weight: 700; }
.pair:target { background: var(--panel); outline: .15rem solid var(--link); }
@media (max-width: 46rem) { .pair { grid-template-columns: 1fr; gap: .4rem; } body { padding: 1rem; } }
@media print { body { max-width: none; padding: 0; } .pair { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`;
