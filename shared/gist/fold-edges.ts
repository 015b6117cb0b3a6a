import { type Unit, unit } from './unit.ts';

/** Words for the beginning, middle and end of a stretch of time: what English says with the time, and the preposition it takes by itself. */
const edges: Readonly<Record<string, { readonly english: string; readonly own: string }>> = {
  مطلع: { english: 'the beginning of ', own: 'at' },
  بداية: { english: 'the beginning of ', own: 'at' },
  مستهل: { english: 'the beginning of ', own: 'at' },
  أوائل: { english: 'early ', own: 'in' },
  منتصف: { english: 'mid-', own: 'in' },
  أواسط: { english: 'mid-', own: 'in' },
  أواخر: { english: 'late ', own: 'in' },
  نهاية: { english: 'the end of ', own: 'at' },
};

/** Puts edges of time together with their time: مطلع العام الجاري, the beginning of this year; and a day with the date beside it. */
export function foldEdges(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const here = units[at] as Unit;
    const next = units[at + 1];
    const edge = here.kind === 'noun' && here.reading.pronoun === null ? edges[here.arabic] : undefined;
    if (
      edge &&
      !here.reading.definite &&
      next?.kind === 'time' &&
      !/^(on|at|yesterday|tomorrow)\b/.test(next.english)
    ) {
      const before = out.at(-1);
      const core = `${edge.english}${next.english}`;
      let english = edge.own === 'in' && /^(last|next|this) /.test(next.english) ? core : `${edge.own} ${core}`;
      if (before?.kind === 'prep' && before.reading.pronoun === null) {
        if (before.arabic === 'ب' || before.arabic === 'في') {
          out.pop();
          if (before.arabic === 'ب' && here.arabic === 'نهاية') english = `by ${core}`;
        } else english = core;
      }
      out.push(unit({ kind: 'time', time: 'adverb', english, arabic: here.arabic }));
      at += 1;
      continue;
    }
    const before = out.at(-1);
    if (here.kind === 'time' && here.time === 'day' && before !== undefined) {
      // الجمعة 6 أكتوبر: Friday, October 6; مساء أمس الاثنين: yesterday evening, Monday.
      if (before.kind === 'time' && before.time === 'day' && /day\b/.test(before.english)) {
        out[out.length - 1] = { ...before, english: `${before.english}, ${here.english}` };
        continue;
      }
      if (before.kind === 'adv' && /^(yesterday|tomorrow)\b/.test(before.english)) {
        out[out.length - 1] = unit({ kind: 'time', time: 'adverb', english: `${before.english}, ${here.english}` });
        continue;
      }
      if (
        before.kind === 'noun' &&
        before.arabic === 'يوم' &&
        before.reading.pronoun === null &&
        /\d$/.test(here.english)
      )
        out.pop();
    }
    out.push(here);
  }
  return out;
}
