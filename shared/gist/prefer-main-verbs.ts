import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

const openers = /^(?:كلما|حين|حينما|عندما|لما|بعدما|قبلما|فور|لأن|رغم|بينما)$/;

/** Whether a sentence begins with a clause that another must follow: كلما، حين، بعد أن. */
function opensSubordinate(words: readonly Word[], opener: Reading | null | undefined): boolean {
  const bare = words[0]?.token.bare.replace(/^و/, '') ?? '';
  return openers.test(bare) || /^(?:بعد|قبل|منذ|رغم|فور|بمجرد) أن$/.test(opener?.stem ?? '');
}

/** Takes a verbal noun behind a clause of time or cause as the verb that such a sentence still lacks: كلما ارتفع النفط تراجع الطلب, demand declined. */
export function preferMainVerbs(words: readonly Word[], chosen: (Reading | null)[]): void {
  if (!opensSubordinate(words, chosen[0])) return;
  const verbs = chosen.flatMap((reading, at) => (reading?.tag === 'verb' ? [at] : []));
  const [subordinate] = verbs;
  if (subordinate === undefined || verbs.length > 1) return;
  for (let at = subordinate + 2; at < chosen.length; at += 1) {
    const reading = chosen[at];
    const next = chosen[at + 1];
    if (reading?.tag !== 'noun' || reading.definite || reading.preposition !== '' || reading.conjunction !== '')
      continue;
    if (reading.pronoun !== null || !/^(?:noun|name)$/.test(next?.tag ?? '') || next?.preposition !== '') continue;
    const verb = words[at]?.readings.find(
      (one) => one.verb?.tense === 'perfect' && /^3[mf]s$/.test(one.verb.person) && one.pronoun === null,
    );
    // The head of a genitive belongs to the noun before it only when that is a head, too.
    if (verb === undefined || next === null || !(next?.definite || next?.tag === 'name')) continue;
    chosen[at] = verb;
    return;
  }
}

/** Takes الحديث before عن as the talk: تجنب الرئيس الحديث عن الأزمة. */
export function preferTalk(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || reading.stem !== 'حديث' || !reading.definite) return;
    const follower = chosen[at + 1];
    if (follower?.tag !== 'prep' || !/^(?:عن|إلى|مع)$/.test(follower.stem)) return;
    const talk = words[at]?.readings.find(({ tag, definite }) => tag === 'noun' && definite);
    if (talk) chosen[at] = talk;
  });
}

/** Takes لم يصب as "was not hurt", never "did not pour", where nothing is poured. */
export function preferHurt(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.verb?.entry.perfect !== 'صب' || words[at - 1]?.token.bare !== 'لم') return;
    const next = chosen[at + 1];
    if (next?.tag === 'noun' && next.nominal?.features.has('hum') !== true) return;
    const hurt = words[at]?.readings.find((one) => one.verb?.entry.perfect === 'أصاب');
    if (hurt) chosen[at] = hurt;
  });
}
