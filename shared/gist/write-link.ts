import { meansPerson } from './antecedent.ts';
import { pronounFits } from './clause-items.ts';
import { opensPhrase } from './noun-phrase.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './unit.ts';
import { whatClause } from './write-negation.ts';
import { beWord, pronounPhrase, startClause, verbAhead, type Writer } from './writer.ts';

/** Whether a pronoun by itself can mean this person. */
function fits(actor: Phrase, pronoun: string): boolean {
  return actor.number === 'sg' && pronoun === (actor.gender === 'f' ? '3fs' : '3ms');
}

/** Writes a word that joins clauses or phrases. */
export function writeConjunction(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const particle = unit.arabic === 'و' || unit.arabic === 'ف';
  const next = state.units[at + 1];
  // "Halima, وهي أم …": after a clause it takes up the person who acts in it.
  const actor = writer.lastPhrase ?? (writer.carried?.human && !writer.sentenceStart ? writer.carried : null);
  // "…, وهي …": the pronoun takes up the phrase just named.
  if (
    unit.arabic === 'و' &&
    next?.kind === 'pron' &&
    !writer.sentenceStart &&
    actor !== null &&
    (writer.lastPhrase !== null || fits(actor, next.reading.pronoun ?? '')) &&
    /^3/.test(next.reading.pronoun ?? '')
  ) {
    const head = actor;
    writer.out.push(head.human ? 'who' : 'which');
    startClause(writer);
    writer.topic = { ...head, english: '' };
    writer.clauseStart = false;
    const predicate = state.units[at + 2];
    if (
      predicate?.kind !== 'verb' &&
      predicate?.kind !== 'neg' &&
      predicate?.kind !== 'part' &&
      predicate?.kind !== 'rel'
    ) {
      writer.out.push(beWord(head, false));
      writer.hadVerb = true;
    }
    return at + 2;
  }
  if (particle) {
    const drop = writer.sentenceStart || (unit.arabic === 'ف' && (writer.clauseStart || next?.kind === 'sub'));
    // إذا لم تدفع فستغلق: what follows from a condition.
    const follows = unit.arabic === 'ف' && writer.conditional && !drop;
    if (follows) writer.conditional = false;
    writer.joined = !drop && !follows;
    if (follows) writer.out.push('\u0000,');
    else if (!drop) writer.out.push(next?.kind === 'conj' && next.arabic !== 'و' ? '' : 'and');
    if (next?.kind === 'verb' || next?.kind === 'part' || next?.kind === 'neg' || next?.kind === 'sub')
      startClause(writer);
    else if (writer.sentenceStart || !opensPhrase(next)) writer.clauseStart = true;
    return at + 1;
  }
  // "كما" before a verb adds another fact.
  const adds =
    unit.arabic === 'كما' &&
    (writer.sentenceStart ||
      (writer.out.at(-1)?.charCodeAt(0) === 0 && next?.reading.verb?.tense !== 'imperfect') ||
      writer.out.at(-1) === 'and' ||
      next?.kind === 'sub') &&
    (next?.kind === 'verb' || next?.kind === 'part' || (next?.kind === 'sub' && next.arabic === 'أن'));
  if (/^(بل|ثم|أو)$/.test(unit.arabic) && next?.kind === 'verb') writer.joined = true;
  if (unit.arabic === 'حتى' && writer.correlate !== null) {
    writer.out.push(writer.correlate);
    writer.correlate = null;
    startClause(writer);
    return at + 1;
  }
  if (/^(if|unless)$/.test(unit.english)) writer.conditional = true;
  if (unit.english === 'as soon as') writer.correlate = '\u0000,';
  writer.out.push(adds ? (writer.sentenceStart ? 'also\u0003' : 'also') : unit.english);
  if (adds && next?.kind === 'sub') {
    startClause(writer);
    return at + (next.reading.pronoun === null ? 2 : 1);
  }
  if (next?.kind === 'sub' && /^(إلا|غير|بيد)/.test(unit.arabic)) return at + 2;
  const { carried, past } = writer;
  startClause(writer);
  if (unit.english === 'without' && next?.kind === 'verb' && next.reading.verb?.tense === 'imperfect') {
    writer.mode = { time: 'gerund' };
    writer.carried = carried;
  }
  writer.beforehand = past && unit.english === 'before';
  return at + 1;
}

/** Verbs that nobody does: أنه يبدو, أنه يجب. */
const impersonal = /^(بدا|وجب|أمكن|انبغى|تعين|جاز|اتضح|تبين)$/;

/** Writes أن, إن and their kind, and what pronoun they carry. */
export function writeSubordinator(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const next = state.units[at + 1];
  const initial = writer.sentenceStart && writer.clauseStart;
  const verbNext = next?.kind === 'verb' || next?.kind === 'neg';
  // إن هي أخبرت, إن لم يدفع: before a verb it is a condition.
  const condition =
    unit.arabic === 'إن' &&
    unit.reading.pronoun === null &&
    ((next?.kind === 'verb' && next.reading.verb?.tense === 'perfect') ||
      (next?.kind === 'neg' && next.arabic === 'لم') ||
      (next?.kind === 'pron' && state.units[at + 2]?.reading.verb?.tense === 'perfect' && writer.hadVerb));
  let word = condition ? 'if' : unit.english;
  const carriedBefore = writer.carried;
  const governor = writer.governor;
  const inner = next?.kind === 'neg' ? state.units[at + 2] : next;
  const wantsInfinitive =
    unit.arabic === 'أن' &&
    unit.reading.pronoun === null &&
    inner?.kind === 'verb' &&
    inner.reading.verb?.tense === 'imperfect' &&
    governor?.frame.get('أن') === 'to' &&
    writer.hadVerb;
  const afterPreposition = /\b(after|before|without|from|about|on|for|to)$/.test(writer.out.at(-1) ?? '');
  const lead = writer.out.at(-1) ?? '';
  if (unit.arabic === 'أن' && inner?.kind === 'verb' && inner.reading.verb?.tense === 'imperfect') {
    if (lead.endsWith('without') && next?.kind === 'verb') {
      startClause(writer);
      writer.mode = { time: 'gerund' };
      writer.carried = carriedBefore;
      return at + 1;
    }
  }
  // نقل عن المصدر أن: quoted the source "as saying that".
  const introduced = governor?.frame.get('أن') ?? '';
  if (word === 'that' && writer.hadVerb && introduced.endsWith(' that')) word = introduced;
  if (initial && word === 'that') word = '';
  if (afterPreposition && word === 'that') word = '';
  const carried = writer.carried;
  startClause(writer);
  if (wantsInfinitive && !afterPreposition) {
    writer.mode = { time: 'infinitive' };
    writer.carried = carried;
    return at + 1;
  }
  if (word !== '') writer.out.push(word);
  writer.beforehand = afterPreposition && writer.past && lead.endsWith('before');
  writer.sentenceStart = false;
  // وصفت المحادثات بأنها بناءة: described as constructive.
  if (
    unit.arabic === 'بأن' &&
    unit.reading.pronoun !== null &&
    governor?.frame.get('بأن') === 'as' &&
    next?.kind === 'adj' &&
    !verbAhead(state.units, at + 1)
  ) {
    writer.out[writer.out.length - 1] = 'as';
    writer.clauseStart = false;
    writer.hadVerb = true;
    return at + 1;
  }
  if (unit.reading.pronoun !== null) {
    // أنه may stand for nothing but the clause itself.
    const person = unit.reading.pronoun;
    const dummy =
      person === '3ms' &&
      ((next?.kind === 'prep' && (next.arabic === 'من' || verbAhead(state.units, at + 1))) ||
        (next?.kind === 'neg' && (inner?.kind === 'noun' || /^3f|^1/.test(inner?.reading.verb?.person ?? ''))) ||
        (next?.kind === 'verb' &&
          (next.reading.verb?.person !== '3ms' || impersonal.test(next.reading.verb.entry.perfect))));
    const human = carried && pronounFits(person, carried) ? carried.human : meansPerson(state, at, person);
    if (dummy) {
      writer.topic = null;
      return at + 1;
    }
    const pronoun = pronounPhrase(person, human, at + 1);
    writer.topic = pronoun;
    writer.out.push(pronoun.english);
    writer.clauseStart = false;
    if (!verbNext && next?.kind !== 'part' && next?.kind !== 'pron' && !verbAhead(state.units, at + 1)) {
      writer.out.push(beWord(pronoun, false));
      writer.hadVerb = true;
    }
    return at + 1;
  }
  writer.carried = null;
  return at + 1;
}

/** Writes a free pronoun. */
export function writePronoun(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const person = unit.reading.pronoun ?? '3ms';
  const next = state.units[at + 1];
  const human = person === '3ms' || person === '3fs' ? pointsAtHuman(state.memory, person) : true;
  const pronoun = pronounPhrase(person, human, at + 1);
  // وهو ما نفته الحكومة: which the government denied.
  const what = /^(هو|هي)$/.test(unit.arabic) && next?.arabic === 'ما' && /^(rel|neg)$/.test(next.kind);
  if (what && writer.clauseStart && /^(verb|part)$/.test(state.units[at + 2]?.kind ?? '')) {
    if (writer.out.at(-1) === 'and') writer.out.pop();
    writer.out.push('which');
    const end = whatClause(state, writer, at + 1);
    if (end !== null) return end;
    startClause(writer);
    writer.topic = pronounPhrase('3ms', false, at + 2);
    return at + 2;
  }
  if (writer.topic && !writer.topic.pronoun) {
    writer.out.push(beWord(writer.topic, false));
    writer.hadVerb = true;
    return at + 1;
  }
  writer.out.push(pronoun.english);
  writer.topic = pronoun;
  if (
    next?.kind !== 'verb' &&
    next?.kind !== 'neg' &&
    next?.kind !== 'part' &&
    next?.kind !== 'rel' &&
    next?.kind !== 'punctuation' &&
    next !== undefined
  ) {
    writer.out.push(beWord(pronoun, false));
    writer.hadVerb = true;
    writer.clauseStart = false;
  }
  return at + 1;
}
