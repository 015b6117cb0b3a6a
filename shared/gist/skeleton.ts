/** ا و ي ء, as code units. */
const weak: ReadonlySet<number> = new Set([0x627, 0x648, 0x64a, 0x621]);

/** What all forms of a verb have in common: its letters without the weak ones and without doubling. */
export function skeleton(folded: string): string {
  let out = '';
  let last = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === last || weak.has(code)) continue;
    out += folded[at];
    last = code;
  }
  return out;
}
