/** A verb's participles, as spelled. */
export interface Participles {
  readonly active: string | null;
  readonly passive: string | null;
}

/** The active and passive participle of a verb, where the pattern is regular. */
export function participlesOf(verb: {
  readonly perfect: string;
  readonly imperfect: string;
  readonly form: string;
}): Participles {
  const { perfect, form } = verb;
  const present = verb.imperfect.slice(1);
  if (form !== 'I') {
    const weak = /[يى]$/.test(present);
    const root = weak ? present.slice(0, -1) : present;
    const hollowPassive =
      /[يا].$/.test(present) && /ا.$/.test(perfect) && !weak
        ? `م${present.slice(0, -2)}ا${present.slice(-1)}`
        : `م${present}`;
    return { active: weak ? `م${root}ي` : `م${present}`, passive: weak ? `م${root}ى` : hollowPassive };
  }
  const [first = '', second = '', third = ''] = perfect;
  if (perfect.length === 2) return { active: null, passive: `م${first}${second}و${second}` };
  if (perfect.length !== 3) return { active: null, passive: null };
  const onset = first === 'أ' ? 'آ' : `${first}ا`;
  if (second === 'ا') return { active: `${onset}ئ${third}`, passive: null };
  if (/[اىي]/.test(third))
    return { active: `${onset}${second}ي`, passive: `م${first}${second}${present.endsWith('و') ? 'و' : 'ي'}` };
  return { active: `${onset}${third === 'أ' ? `${second}ئ` : second + third}`, passive: `م${first}${second}و${third}` };
}
