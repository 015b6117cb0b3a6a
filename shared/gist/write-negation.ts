import { parseClause } from './clause.ts';
import { inflectVerb } from './english/inflect-verb.ts';
import { pronounForms } from './english/pronouns.ts';
import { isExcepting } from './excepted.ts';
import { ability, expectation } from './modals.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import { isPlural, type Phrase } from './phrase.ts';
import { parsePrepositional } from './prepositions.ts';
import type { Person } from './reading.ts';
import type { Unit } from './unit.ts';
import { skipPhrase, writeCopula } from './write-phrase.ts';
import { possessor } from './write-prepositional.ts';
import { beWord, pronounPhrase, startClause, verbAhead, type Writer, wroteClause } from './writer.ts';

/** Writes or keeps in mind a word of negation. */
export function writeNegation(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const next = state.units[at + 1];
  if (unit.arabic.startsWith('ليس') || unit.arabic.startsWith('لس')) return writeIsNot(state, writer, at);
  const verb =
    next?.kind === 'verb'
      ? next
      : next?.kind === 'part' && state.units[at + 2]?.kind === 'verb'
        ? state.units[at + 2]
        : undefined;
  if (verb) {
    // "…, ما أدى إلى": after a comma or within a clause ما takes up what was said.
    if (
      unit.arabic === 'ما' &&
      (!writer.sentenceStart || takenUp(state, at + 1) || tellsResult(verb)) &&
      verb.reading.verb?.entry.perfect !== 'زال' &&
      verb.reading.verb?.entry.perfect !== 'كان'
    ) {
      const last = writer.out.at(-1) ?? '';
      const afterComma = (writer.clauseStart && last.charCodeAt(0) === 0) || tellsResult(verb);
      writer.out.push(afterComma ? 'which' : 'what');
      const inner = afterComma ? null : whatClause(state, writer, at);
      if (inner !== null) return inner;
      startClause(writer);
      if (afterComma || verb.reading.pronoun === null)
        writer.topic = afterComma ? pronounPhrase(verb.reading.verb?.person ?? '3ms', false, at + 1) : null;
      return at + 1;
    }
    // أحدا لن يحاسب: no one will be.
    if (/^(لن|لا)$/.test(unit.arabic) && writer.topic?.english === 'anyone' && writer.out.at(-1) === 'anyone') {
      writer.out[writer.out.length - 1] = 'no one';
      writer.future = unit.arabic === 'لن';
      return at + 1;
    }
    writer.negation = unit.arabic;
    return at + 1;
  }
  if (unit.arabic === 'ما' && next?.kind === 'prep' && next.arabic === 'من' && opensPhrase(state.units[at + 2])) {
    writer.out.push('there is no');
    return skipPhrase(state, writer, at + 2);
  }
  if (unit.arabic === 'لا' && next?.arabic === 'أحد' && next.kind === 'quant') {
    writer.out.push('no one');
    writer.topic = { ...pronounPhrase('3ms', true, at + 2), english: 'no one' };
    writer.clauseStart = false;
    return at + 2;
  }
  if (unit.arabic === 'لا' && opensPhrase(next)) {
    const phrase = parseNounPhrase(state, at + 1, { bare: true });
    const other = phrase ? norPhrase(state, phrase.next) : null;
    if (phrase && other) {
      writer.out.push(`neither ${phrase.english} nor ${other.english}`);
      writer.topic = { ...phrase, next: other.next };
      writer.clauseStart = false;
      return writeCopula(state, writer, writer.topic, other.next);
    }
    if (phrase) {
      const lead = writer.clauseStart && !verbAhead(state.units, phrase.next) ? 'there is no' : 'no';
      writer.out.push(`${lead} ${phrase.english.replace(/^(the|a|an) /, '')}`);
      writer.topic = phrase;
      writer.clauseStart = false;
      return phrase.next;
    }
  }
  writer.out.push(unit.arabic === 'ما' ? 'what' : 'not');
  return at + 1;
}

const happens = /^(حدث|حصل|جرى|وقع|ورد|دار|تبقى|بقي|سبق)$/;

/**
 * Whether ما takes something up rather than denies it, at the head of a sentence: a pronoun in its clause stands for it (ما
 * قاله الوزير) or behind the clause (ما زاد الوضع سوءا هو الغلاء), it is what happens, or what goes on.
 */
function takenUp(state: ParseState, at: number): boolean {
  const form = state.units[at]?.reading.verb;
  const follower = state.units[at + 1];
  if (state.units[at]?.reading.pronoun === '3ms' && follower?.arabic !== 'أحد') return true;
  if (form && happens.test(form.entry.perfect) && follower?.kind !== 'sub' && follower?.arabic !== 'أي') return true;
  for (let index = at + 1; index < state.units.length; index += 1) {
    const unit = state.units[index];
    if (unit === undefined || /^(verb|punctuation|sub|rel|neg|conj)$/.test(unit.kind)) return false;
    if (unit.kind === 'pron') return /^(هو|هي)$/.test(unit.arabic);
  }
  return false;
}

const results = /^(أدى|أسفر|تسبب|أثار|دفع|أجبر|اضطر|استدعى|حال|زاد|يسر|عطل|ألحق)$/;

/** ما أدى إلى، ما أسفر عن: what came of what was said before, whether or not a comma parts them. */
function tellsResult(verb: Unit): boolean {
  const form = verb.reading.verb;
  return form?.tense === 'perfect' && verb.reading.pronoun === null && results.test(form.entry.perfect);
}

/** The second of two that لا denies, or null where only one is denied. */
function norPhrase(state: ParseState, at: number): Phrase | null {
  const [link, denial] = [state.units[at], state.units[at + 1]];
  if (link?.kind !== 'conj' || link.arabic !== 'و' || denial?.kind !== 'neg' || denial.arabic !== 'لا') return null;
  return opensPhrase(state.units[at + 2]) ? parseNounPhrase(state, at + 2, {}) : null;
}

/** صحة ما تداولته المواقع: the pronoun that only takes ما up again is left out. */
export function whatClause(state: ParseState, writer: Writer, at: number): number | null {
  const isSubject = writer.sentenceStart;
  const qad = state.units[at + 1]?.kind === 'part';
  const index = qad ? at + 2 : at + 1;
  const pronoun = state.units[index]?.reading.pronoun;
  const follower = state.units[index];
  if (follower?.kind !== 'verb' || (pronoun !== '3ms' && pronoun !== null)) return null;
  const clause = parseClause(state, index, {
    topic: null,
    carried: null,
    joined: false,
    negation: null,
    hadQad: qad,
    future: false,
    mode: null,
    fronted: null,
    relative: { head: { ...pronounPhrase('3ms', false, index), pronoun: false } },
    inPast: false,
  });
  // The pronoun of the clause's own subject stands for ما as well.
  const own = clause.gap === 'subject' ? clause.english.replace(/^(he|it|she) /, '') : clause.english;
  const next = wroteClause(writer, own, { ...clause, subject: writer.carried });
  const predicate = state.units[next];
  if (predicate?.kind === 'pron' && /^(هو|هي)$/.test(predicate.arabic)) {
    writer.out.push('is');
    return next + 1;
  }
  if (isSubject && /^(adj|noun|quant)$/.test(predicate?.kind ?? '')) writer.out.push('is');
  const nominal = predicate?.kind === 'noun' && !predicate.reading.definite && !predicate.reading.accusative;
  if (nominal && !verbAhead(state.units, next)) writer.out.push('is');
  return next;
}

/** ليس أمامهم خيار, ليس أمامهم سوى الرحيل: what there is not, or nothing but, in a place. */
function isNotThere(state: ParseState, at: number): { english: string; next: number } | null {
  const place = parsePrepositional(state, at, null, null);
  if (place === null || (place.object === null && place.pronoun === null)) return null;
  const only = isExcepting(state.units[place.next]);
  const thing = state.units[only ? place.next + 1 : place.next];
  if (!opensPhrase(thing) || (!only && (thing?.kind !== 'noun' || thing.reading.definite))) return null;
  const phrase = parseNounPhrase(state, only ? place.next + 1 : place.next, { bare: !only });
  if (phrase === null) return null;
  // ليس في نية الاتحاد تأجيل البطولة.
  if (!only && phrase.definite)
    return phrase.source
      ? { english: `${phrase.english} ${beWord(phrase, true)} ${place.english}`, next: phrase.next }
      : null;
  const lead = only ? `there ${isPlural(phrase) ? 'are' : 'is'} only` : 'there is no';
  return { english: `${lead} ${phrase.english} ${place.english}`, next: phrase.next };
}

function writeIsNot(state: ParseState, writer: Writer, at: number): number {
  const unitAt = state.units[at] as Unit;
  const next = state.units[at + 1];
  writer.hadVerb = true;
  if (next?.kind === 'adv' && /^(هناك|هنالك|ثمة)$/.test(next.arabic)) {
    const thing = state.units[at + 2];
    if (thing?.kind === 'rel' || (thing?.kind === 'neg' && thing.arabic === 'ما')) {
      writer.out.push('there is nothing that');
      startClause(writer);
      writer.topic = pronounPhrase('3ms', false, at + 3);
      return at + 3;
    }
    writer.out.push('there is no');
    return skipPhrase(state, writer, at + 2);
  }
  if (writer.topic) {
    writer.out.push(beWord(writer.topic, true));
    writer.clauseStart = false;
    return at + 1;
  }
  const owner = next?.kind === 'prep' && /^(لدى|ل|عند)$/.test(next.arabic) ? possessor(state, at + 1) : null;
  if (owner) {
    writer.out.push(`${owner.english} ${isPlural(owner) ? 'do' : 'does'} not have`);
    writer.clauseStart = false;
    writer.topic = owner;
    return owner.next;
  }
  // ليس من المقرر أن: the refusal goes with the expectation.
  if (next?.kind === 'prep' && (expectation(state, at + 1) || ability(state, at + 1, true))) {
    writer.negation = unitAt.arabic;
    writer.hadVerb = false;
    return at + 1;
  }
  const placed = next?.kind === 'prep' ? isNotThere(state, at + 1) : null;
  if (placed) {
    writer.out.push(placed.english);
    writer.clauseStart = false;
    return placed.next;
  }
  // ليس مستبعدا أن: it is not ruled out that.
  if (next?.kind === 'adj' && state.units[at + 2]?.kind === 'sub') {
    const { source, derived } = next.reading;
    const ruled =
      derived === 'active' && source?.takesObject ? inflectVerb(source.english[0] ?? '', 'participle') : null;
    writer.out.push(`it is not ${ruled ?? next.english}`);
    writer.clauseStart = false;
    return at + 2;
  }
  // "This is not the first time": what a demonstrative after ليس points at is the predicate when more follows it.
  const named =
    next?.kind === 'dem' && state.units[at + 3] !== undefined && isOrdinalOrRelative(state.units[at + 3] as Unit);
  if (named && next) {
    writer.out.push(`${next.english} is not`);
    writer.clauseStart = false;
    return at + 2;
  }
  const phrase = opensPhrase(next) ? parseNounPhrase(state, at + 1, {}) : null;
  writer.clauseStart = false;
  if (phrase?.definite) {
    const every = next?.kind === 'quant' && /^(كل|جميع|كافة)$/.test(next.arabic);
    writer.out.push(
      every ? `not ${phrase.english} ${beWord(phrase, false)}` : `${phrase.english} ${beWord(phrase, true)}`,
    );
    writer.topic = null;
    return phrase.next;
  }
  const person: Person = /ليست/.test(unitAt.arabic) ? '3fs' : '3ms';
  writer.out.push(`${pronounForms(person, pointsAtHuman(state.memory, person)).subject} is not`);
  return at + 1;
}

function isOrdinalOrRelative(unit: Unit): boolean {
  return unit.kind === 'rel' || unit.reading.nominal?.features.has('ord') === true;
}
