import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

function follower(next: Reading | null | undefined): string {
  return next ? (next.tag === 'prep' || next.tag === 'sub' ? next.stem : next.preposition) : '';
}

/** Whether the sentence has a verb of its own behind a word, that of a relative clause left out. */
export function verbBehind(words: readonly Word[], chosen: readonly (Reading | null)[], at: number): boolean {
  for (let index = at + 1; index < chosen.length; index += 1) {
    const one = chosen[index];
    if (!one) {
      if (/^[.؟!؛]$/.test(words[index]?.verbatim ?? '')) return false;
      continue;
    }
    if (one.tag !== 'verb') continue;
    const before = chosen[index - 1];
    if (one.conjunction === 'و') return false;
    if (before?.tag !== 'rel' && !(before?.tag === 'noun' && !before.definite)) return true;
  }
  return false;
}

/** Takes a word at the head of a sentence that would have no verb else as that verb, rather than as a preposition: خلف قاآني سليماني is "succeeded", not "behind". */
export function preferSentenceVerbs(words: readonly Word[], chosen: (Reading | null)[]): void {
  const [first, second] = chosen;
  const opens = first?.tag === 'prep' || (first?.tag === 'noun' && !first.definite && words.length > 4);
  if (
    !first ||
    !opens ||
    (first.pronoun !== null && first.tag !== 'prep') ||
    first.preposition !== '' ||
    second?.preposition !== ''
  )
    return;
  const verb = words[0]?.readings.find(
    (one) =>
      one.verb?.tense === 'perfect' &&
      (one.verb.person === '3ms' ||
        (one.verb.person === '3fs' && (second?.gender === 'f' || second?.number === 'pl'))) &&
      one.verb.entry.takesObject &&
      one.pronoun === first.pronoun &&
      one.score > -1,
  );
  if (verb && second !== null && /^(noun|name)$/.test(second.tag) && !verbBehind(words, chosen, 0)) chosen[0] = verb;
}

/** How many indefinite nouns in a row stand before a word. */
function chainBefore(chosen: readonly (Reading | null)[], at: number): Reading[] {
  const chain: Reading[] = [];
  for (let back = at - 1; back >= 0; back -= 1) {
    const one = chosen[back];
    if (one?.tag !== 'noun' || one.definite || one.pronoun !== null) break;
    chain.unshift(one);
    if (one.preposition !== '' || one.conjunction !== '') break;
  }
  return chain;
}

/** Takes a word behind an indefinite person as what the person did rather than as a deed that belongs to the person: سائق شاحنة دهس تلميذين, who ran over two pupils. */
export function preferDeedsDone(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'noun' || reading.derived !== 'masdar' || reading.definite || reading.pronoun !== null) return;
    if (reading.preposition !== '' || reading.conjunction !== '') return;
    const [head] = chainBefore(chosen, at);
    const features = head?.nominal?.features;
    if (!head || !features?.has('hum') || features.has('title') || head.number !== 'sg' || head.derived !== null)
      return;
    const next = chosen[at + 1];
    if (next?.tag !== 'noun' || next.preposition !== '' || next.conjunction !== '') return;
    const verb = words[at]?.readings.find(
      (one) =>
        one.verb?.tense === 'perfect' &&
        one.verb.person === (head.gender === 'f' ? '3fs' : '3ms') &&
        one.verb.entry.takesObject &&
        one.conjunction === '' &&
        one.pronoun === null,
    );
    if (verb) chosen[at] = verb;
  });
}

/** Takes a word behind an indefinite noun as the verb of its relative clause where the pronoun that takes the noun up follows: إصابة تعرض لها, which he was exposed to. */
export function preferResumed(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'noun' || reading.derived !== 'masdar' || reading.definite || reading.preposition !== '')
      return;
    const head = chosen[at - 1];
    const back = chosen[at + 1];
    if (head?.tag !== 'noun' || head.definite || head.pronoun !== null || reading.conjunction !== '') return;
    if (back?.tag !== 'prep' || back.pronoun !== (head.gender === 'f' || head.number === 'pl' ? '3fs' : '3ms')) return;
    const verb = words[at]?.readings.find(
      (one) => one.verb?.tense === 'perfect' && one.verb.entry.frame.has(back.stem) && one.conjunction === '',
    );
    if (verb) chosen[at] = verb;
  });
}

/** Takes من behind a pronoun that means a person as "who" where a deed can follow: السائق هو من تجاهل الإشارة. */
export function preferDoers(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'prep' || reading.stem !== 'من' || chosen[at - 1]?.tag !== 'pron') return;
    const meant = chosen.slice(0, at).findLast((one) => one?.tag === 'noun' && one.nominal?.features.has('hum'));
    const person = chosen[at - 1]?.pronoun;
    const who = words[at]?.readings.find((one) => one.tag === 'rel');
    const verb = words[at + 1]?.readings.find((one) => one.verb?.person === person && one.pronoun === null);
    if (!meant || !who || !verb || chosen[at + 1]?.definite) return;
    chosen[at] = who;
    chosen[at + 1] = verb;
  });
}

/** Takes a verb as the passive of one spelled alike where nobody speaks and nothing is spoken of: كانت قد علقت is "suspended", not "commented". */
export function preferSuffered(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    if (!reading || !form || reading.pronoun !== null || !/^3[mf]s$/.test(form.person)) return;
    const { features, frame, takesObject } = form.entry;
    if (takesObject || !features.has('in') || !features.has('agent=hum')) return;
    const next = chosen[at + 1];
    if (next?.tag === 'name' || next?.tag === 'sub') return;
    if (next?.tag === 'noun' && next.preposition === '') return;
    const before = chosen.slice(0, at).findLast((one) => one?.tag === 'noun' && one.preposition === '');
    const actor = before?.nominal?.features;
    // قيل إنه هرب: he of whom nothing else is known is a person.
    if (before === undefined && !/^(part|verb)$/.test(chosen[at - 1]?.tag ?? '')) return;
    if (before?.name || actor?.has('hum') || actor?.has('org')) return;
    const aim = follower(next);
    const rival = words[at]?.readings.find(
      (one) =>
        one.verb?.entry.features.has('passive') === true &&
        (!frame.has(aim) || one.verb.entry.frame.has(aim)) &&
        one.verb.tense === form.tense &&
        one.verb.person === form.person &&
        one.conjunction === reading.conjunction &&
        one.pronoun === null,
    );
    if (rival) chosen[at] = rival;
  });
}

const bodies = ['hum', 'org', 'title'];

/** Takes the last of several adjectives behind the doer as the one it is done to, where the verb has no other: ألزمت المحكمة الإدارية البلدية بالتعويض, the municipality. */
export function preferObjectNouns(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    if (!form || reading.pronoun !== null || !/^3[mf]s$/.test(form.person)) return;
    const { entry } = form;
    const told = entry.features.has('patient=hum');
    if (!entry.takesObject || ['in', 'abs'].some((feature) => entry.features.has(feature))) return;
    if (entry.features.has('say') && !told) return;
    let end = at + 1;
    // أقالت إدارة النادي المدرب: the doer may be a body and what it is of.
    const body = chosen[end]?.tag === 'noun' && chosen[end]?.nominal?.features.has('org') === true;
    if (body && !chosen[end]?.definite && chosen[end + 1]?.preposition === '') end += 1;
    if (chosen[end]?.tag !== 'noun' || !chosen[end]?.definite) return;
    const described = chosen[end + 1];
    if (
      described?.tag === 'adj' &&
      !described.accusative &&
      described.conjunction === '' &&
      described.preposition === ''
    ) {
      // تسلمت المفوضية قائمة, منحت اللجنة الجائزة للكاتب: likelier a thing than what the doer is like.
      const thing = words[end + 1]?.readings.find(
        (one) =>
          one.tag === 'noun' &&
          one.definite === described.definite &&
          one.conjunction === '' &&
          one.preposition === '' &&
          one.pronoun === null &&
          (one.score > described.score + (described.definite ? 0.5 : -0.3) ||
            // أبلغ الطبيب المريض بالنتيجة: what is told, is told to somebody.
            (entry.features.has('patient=hum') && one.nominal?.features.has('hum') === true)),
      );
      const asked = described.definite
        ? entry.frame.has(follower(chosen[end + 2]))
        : chosen[end + 2]?.tag !== 'noun' || chosen[end + 2]?.preposition !== '';
      const someone = body && told && thing?.nominal?.features.has('hum') && chosen[end + 2]?.tag === 'prep';
      if (thing && (asked || someone)) {
        chosen[end + 1] = thing;
        return;
      }
    }
    if (entry.features.has('passive')) return;
    while (chosen[end + 1]?.tag === 'adj' && chosen[end + 1]?.definite && chosen[end + 1]?.conjunction === '') end += 1;
    if (end < at + 3 || !entry.frame.has(follower(chosen[end + 1]))) return;
    const noun = words[end]?.readings.find(
      (one) => one.tag === 'noun' && one.definite && bodies.some((body) => one.nominal?.features.has(body)),
    );
    if (noun) chosen[end] = noun;
  });
}

/** Behind لو and لولا a word with ل before a past is what would have been: لسقطت المدينة. */
export function preferConsequences(words: readonly Word[], chosen: (Reading | null)[]): void {
  const from = chosen.findIndex((one) => one?.tag === 'conj' && /^(لو|لولا)$/.test(one.stem));
  if (from < 0) return;
  for (let at = from + 2; at < words.length; at += 1) {
    const verb = words[at]?.readings.find((one) => one.preposition === 'ل' && one.verb?.tense === 'perfect');
    if (!verb) continue;
    chosen[at] = verb;
    return;
  }
}

/** Takes an accusative behind the doer as the person it is done to rather than as a manner: خطف مجهولون صحفيا. */
export function preferPeople(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || !reading.accusative || reading.preposition !== '' || reading.conjunction !== '')
      return;
    const before = chosen.slice(Math.max(0, at - 4), at);
    const verb = before.findLast((one) => one === null || one.verb !== null)?.verb;
    if (!verb?.entry.takesObject || before.at(-1)?.tag === 'verb' || before.at(-1)?.accusative) return;
    const person = words[at]?.readings.find(
      (one) => one.tag === 'noun' && one.accusative && one.gender === 'm' && one.nominal?.features.has('hum') === true,
    );
    if (person) chosen[at] = person;
  });
}
