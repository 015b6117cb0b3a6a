import { agreesAfter } from './agreement.ts';
import { parseClause } from './clause.ts';
import { ownedBy, pronounFits } from './clause-items.ts';
import { pronounForms } from './english/pronouns.ts';
import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import type { Person } from './reading.ts';
import { isAuxiliary } from './transition.ts';

/** كانت وسائل إعلام قد ذكرت: whether كان stands over a phrase, so that قد and a verb behind it are its own. */
function standsOver(state: ParseState, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const unit = state.units[index];
    if (unit?.kind === 'verb') return unit.reading.verb?.entry.perfect === 'كان';
    if (unit === undefined || /^(punctuation|rel|sub|neg)$/.test(unit.kind)) return false;
  }
  return false;
}

/** Reads a relative clause that belongs to a phrase: with الذي or, after an indefinite phrase, without. */
/** Which phrase of a genitive chain a relative pronoun agrees with; the nearest that does. */
function bearerOf(head: Phrase, pronoun: string): Phrase {
  const chain: Phrase[] = [];
  for (let link: Phrase | null = head; link !== null; link = link.complement) chain.unshift(link);
  const fits = (phrase: Phrase): boolean => {
    if (pronoun === 'الذي') return phrase.number === 'sg' && phrase.gender !== 'f';
    if (pronoun === 'التي') return phrase.gender !== 'm' || (phrase.number === 'pl' && !phrase.human);
    return phrase.number !== 'sg';
  };
  return chain.find(fits) ?? head;
}

/** The phrase of a genitive chain that a relative clause without الذي can belong to: indefinite, and the innermost that the verb agrees with. */
function indefiniteBearer(head: Phrase, person: Person | null): Phrase | null {
  if (!head.definite) return head;
  if (person === null) return null;
  let found: Phrase | null = null;
  for (let link = head.complement; link !== null; link = link.complement)
    if (!link.definite && !link.named && agreesAfter(person, { ...link, accusative: false })) found = link;
  return found;
}

/** رجال يشتبه في تورطهم: a verb of nobody, with a preposition before what belongs to the head. */
function impersonalOf(state: ParseState, at: number, head: Phrase): boolean {
  const [verb, link, own] = state.units.slice(at, at + 3);
  const { pronoun } = own?.reading ?? { pronoun: null };
  return (
    verb?.reading.verb?.person === '3ms' &&
    link?.kind === 'prep' &&
    verb.reading.verb.entry.frame.get(link.arabic) === '' &&
    pronoun !== null &&
    pronounFits(pronoun, head)
  );
}

/** قرى كان المتمردون قد سيطروا عليها: an auxiliary of somebody else, and a pronoun behind it that takes the head up. */
function takenUpBehind(state: ParseState, at: number, head: Phrase): boolean {
  if (!isAuxiliary(state.units[at]?.reading.verb?.entry.perfect ?? '')) return false;
  for (let index = at + 1; index < at + 7; index += 1) {
    const unit = state.units[index];
    if (unit === undefined || /^(punctuation|conj|sub|rel)$/.test(unit.kind)) return false;
    const { pronoun } = unit.reading;
    if (/^(verb|prep)$/.test(unit.kind) && pronoun !== null) return pronounFits(pronoun, head);
  }
  return false;
}

function readRelative(
  state: ParseState,
  at: number,
  head: Phrase,
): { english: string; next: number; closed?: boolean } | null {
  const unit = state.units[at];
  let index = at;
  let comma = '';
  if (
    unit?.kind === 'punctuation' &&
    unit.arabic === '،' &&
    state.units[at + 1]?.kind === 'rel' &&
    /^ال/.test(state.units[at + 1]?.arabic ?? '')
  ) {
    comma = ',';
    index += 1;
  }
  const opener = state.units[index];
  const explicit = opener?.kind === 'rel' && /^ال/.test(opener.arabic);
  if (explicit) index += 1;
  else {
    const bearer = indefiniteBearer(head, state.units[index]?.reading.verb?.person ?? null);
    if (head.pronoun || bearer === null) return null;
    head = bearer;
  }
  let negation: string | null = null;
  let hadQad = false;
  if (state.units[index]?.kind === 'part') {
    hadQad = true;
    index += 1;
  }
  if (state.units[index]?.kind === 'neg') {
    negation = state.units[index]?.arabic ?? null;
    index += 1;
  }
  if (explicit && opener) head = bearerOf(head, opener.arabic);
  else if (
    !head.human &&
    head.complement?.human &&
    !head.complement.definite &&
    state.units[index]?.reading.verb?.person === '3p'
  )
    head = head.complement;
  // A date may do and suffer what its clause says.
  if (head.time) head = { ...head, time: false };
  const pronoun = head.human ? 'who' : 'which';
  const verb = state.units[index];
  if (verb?.kind !== 'verb') {
    return explicit
      ? { english: `${comma} ${head.human ? 'who' : 'which'}${negation ? ' not' : ''}`, next: index }
      : null;
  }
  if (!explicit && (verb.reading.conjunction !== '' || (hadQad && standsOver(state, at)))) return null;
  // Without الذي only agreement shows that the verb belongs to the phrase.
  if (
    !explicit &&
    verb.reading.pronoun === null &&
    !agreesAfter(verb.reading.verb?.person ?? '1s', { ...head, accusative: false }) &&
    state.units[index + 1]?.reading.pronoun === null &&
    !impersonalOf(state, index, head) &&
    !takenUpBehind(state, index, head)
  )
    return null;
  const clause = parseClause(state, index, {
    topic: null,
    carried: null,
    joined: false,
    negation,
    hadQad,
    future: false,
    // موجة قد تتلف المحاصيل: may destroy.
    mode: hadQad && verb.reading.verb?.tense === 'imperfect' ? { time: 'modal', modal: 'may' } : null,
    fronted: null,
    relative: { head },
    inPast: false,
  });
  const english = clause.english.replace(
    new RegExp(`^${pronounForms(verb.reading.verb?.person ?? '3ms', true).subject} `),
    '',
  );
  if (clause.gap === 'subject') state.told = { head, next: clause.next };
  // Whose shops were demolished.
  const own = clause.gap === 'none' && clause.subject !== null && ownedBy(head, clause.subject);
  if (own) return { english: `${comma} whose ${clause.english.replace(/^\w+ /, '')}`, next: clause.next };
  if (clause.gap === 'none' && clause.owned) {
    const { owned } = clause;
    const rest = clause.english.replace(` ${owned}`, '');
    return { english: `${comma} whose ${owned.replace(/^\w+ /, '')} ${rest}`, next: clause.next };
  }
  // Nothing ties the clause to its head.
  if (clause.gap === 'none') state.notes.add('ambiguous-agent');
  return {
    english:
      clause.gap === 'oblique'
        ? `${comma} ${[clause.stranded, head.human ? 'whom' : 'which'].filter(Boolean).join(' ')} ${clause.english}`
        : `${comma} ${clause.gap === 'none' ? pronoun : clause.gap === 'object' ? (head.human ? 'whom' : 'which') : pronoun} ${clause.gap === 'subject' ? english : clause.english}`,
    next: clause.next,
    closed:
      comma !== '' && state.units[clause.next]?.kind === 'punctuation' && state.units[clause.next]?.arabic === '،',
  };
}

/** Reads a relative clause that belongs to a phrase: with الذي or, after an indefinite phrase, without; commas around it are kept. */
export function relativeClause(state: ParseState, at: number, head: Phrase): { english: string; next: number } | null {
  const found = readRelative(state, at, head);
  if (found?.closed && state.units[found.next + 1]?.kind !== 'conj')
    return { english: `${found.english},`, next: found.next + 1 };
  return found;
}

/** The relative clauses of a phrase behind its verb, where a second verb can tell but of the phrase: أوقفوا قاربا يقل مهاجرين انطلق من صفاقس. */
export function relativeClauses(state: ParseState, at: number, head: Phrase): { english: string; next: number } | null {
  let found = relativeClause(state, at, head);
  while (found && !head.definite && state.units[found.next]?.kind === 'verb') {
    const more = readRelative(state, found.next, head);
    if (!more) break;
    found = { english: `${found.english} and${more.english}`, next: more.next };
  }
  return found;
}
