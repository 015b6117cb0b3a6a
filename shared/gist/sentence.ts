import type { VerbEntry } from '../lexicon/entries.ts';
import { agreesAfter } from './agreement.ts';
import { type ClauseContext, parseClause, pronounFits } from './clause.ts';
import { adverbOf } from './english/adjectives.ts';
import { inflectVerb } from './english/inflect-verb.ts';
import { pronounForms } from './english/pronouns.ts';
import { verbGroupWords } from './english/verb-group.ts';
import { expectation, impersonalModal } from './modals.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import { isPlural, type Phrase } from './phrase.ts';
import { parsePrepositional } from './prepositions.ts';
import type { Person } from './reading.ts';
import { relativeClause } from './relative-clause.ts';
import { timeEnglish } from './time-english.ts';
import type { Unit } from './unit.ts';

const englishMarks: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '۔': '.',
};

interface Writer {
  readonly out: string[];
  topic: Phrase | null;
  carried: Phrase | null;
  governor: VerbEntry | null;
  lastPhrase: Phrase | null;
  clauseStart: boolean;
  sentenceStart: boolean;
  negation: string | null;
  qad: boolean;
  future: boolean;
  mode: ClauseContext['mode'];
  past: boolean;
  hadVerb: boolean;
  /** The last piece was و, so that a subject need not be said again. */
  joined: boolean;
}

function pronounPhrase(person: Person, human: boolean, next: number): Phrase {
  const plural = !(person === '3ms' || person === '3fs' || person === '1s');
  return {
    english: pronounForms(person, human).subject,
    number: plural ? 'pl' : 'sg',
    gender: person === '3fs' ? 'f' : person === '3ms' ? 'm' : null,
    person,
    definite: true,
    human,
    organisation: false,
    time: false,
    accusative: false,
    nominative: false,
    named: false,
    counted: false,
    pronoun: true,
    source: null,
    complement: null,
    infinitive: null,
    next,
  };
}

function verbAhead(units: readonly Unit[], at: number): boolean {
  for (let index = at; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || (unit.kind === 'punctuation' && /[.؟!؛:،]/.test(unit.arabic))) return false;
    if (unit.kind === 'verb') return units[index - 1]?.kind !== 'conj';
    if (unit.kind === 'sub' || unit.kind === 'rel' || (unit.kind === 'conj' && unit.arabic !== 'و')) return false;
  }
  return false;
}

function beWord(phrase: Phrase, negative: boolean): string {
  const person = phrase.person.startsWith('1') ? 1 : phrase.person.startsWith('2') ? 2 : 3;
  return verbGroupWords({ verb: 'be', time: 'present', passive: false, negative, plural: isPlural(phrase), person });
}

function startClause(writer: Writer): void {
  writer.topic = null;
  writer.clauseStart = true;
  writer.negation = null;
  writer.qad = false;
  writer.future = false;
  writer.hadVerb = false;
}

function writePunctuation(writer: Writer, unit: Unit): void {
  writer.out.push(`\u0000${unit.glued ? '' : ' '}${englishMarks[unit.arabic] ?? unit.arabic}`);
  if (/[.؟!؛:…]/.test(unit.arabic) || unit.arabic === '...') {
    startClause(writer);
    if (unit.arabic !== ':') writer.carried = null;
    writer.sentenceStart = unit.arabic !== ':' && unit.arabic !== '؛';
    writer.governor = null;
    writer.mode = null;
  } else if (unit.arabic === '،' || unit.arabic === ',' || unit.arabic === '-' || unit.arabic === '–') {
    writer.clauseStart = true;
    if (writer.hadVerb) writer.topic = null;
  }
}

function writeVerb(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const modal = impersonalModal(
    state,
    at,
    writer.negation !== null,
    writer.topic !== null || (writer.joined && writer.carried !== null),
  );
  if (modal) {
    const nobody = writer.negation !== null && modal.subject?.english === 'anyone';
    if (modal.subject) writer.out.push(nobody ? 'no one' : modal.subject.english);
    if (nobody) writer.negation = null;
    if (modal.noun) {
      const { verb, concerned } = modal.noun;
      const plural = modal.subject !== null && isPlural(modal.subject);
      writer.out.push(
        verbGroupWords({
          verb: verb.english[0] ?? '',
          time: 'modal',
          modal: modal.english,
          passive: false,
          negative: writer.negation !== null,
          plural,
          person: 3,
        }),
      );
      if (concerned) writer.out.push(concerned.english);
      writer.governor = verb;
      startClause(writer);
      writer.clauseStart = false;
      writer.hadVerb = true;
      return modal.noun.next;
    }
    writer.mode = { time: 'modal', modal: modal.english };
    const clause = parseClause(state, modal.verbAt, {
      topic: modal.subject,
      carried: null,
      joined: false,
      negation: writer.negation ?? modal.negation,
      hadQad: false,
      future: false,
      mode: writer.mode,
      relative: null,
      fronted: null,
      beneathPast: writer.past,
    });
    return wroteClause(writer, clause.english, clause);
  }
  let mode = writer.mode;
  if (unit.reading.preposition === 'ل') mode = { time: 'infinitive' };
  if (writer.qad && unit.reading.verb?.tense === 'imperfect' && mode === null) mode = { time: 'modal', modal: 'may' };
  const circumstantial =
    mode === null &&
    writer.hadVerb &&
    !writer.clauseStart &&
    unit.reading.verb?.tense === 'imperfect' &&
    !unit.reading.verb.future &&
    writer.negation === null &&
    writer.carried !== null &&
    agreesAfter(unit.reading.verb.person, writer.carried);
  if (circumstantial) mode = { time: 'gerund' };
  const clause = parseClause(state, at, {
    topic: circumstantial || mode?.time === 'infinitive' ? null : writer.topic,
    carried: writer.carried,
    joined: writer.joined,
    negation: writer.negation,
    hadQad: writer.qad,
    future: writer.future,
    mode,
    relative: null,
    fronted: null,
    beneathPast: writer.past,
  });
  return wroteClause(writer, clause.english, clause);
}

function wroteClause(
  writer: Writer,
  english: string,
  clause: {
    readonly subject: Phrase | null;
    readonly governor: VerbEntry;
    readonly past: boolean;
    readonly next: number;
  },
): number {
  writer.out.push(english);
  writer.carried = clause.subject ?? writer.carried;
  writer.governor = clause.governor;
  writer.past = clause.past;
  startClause(writer);
  writer.clauseStart = false;
  writer.hadVerb = true;
  writer.mode = null;
  writer.sentenceStart = false;
  writer.lastPhrase = null;
  return clause.next;
}

/** "The decision, the unions rejected it": the phrase goes back to where its pronoun stands. */
function writeFronted(state: ParseState, writer: Writer, phrase: Phrase): number | null {
  const verb = state.units[phrase.next];
  const form = verb?.reading.verb;
  if (verb?.kind !== 'verb' || !form || !form.person.startsWith('3') || form.person === '3p') return null;
  const pronoun = verb.reading.pronoun ?? state.units[phrase.next + 1]?.reading.pronoun ?? null;
  const oblique = verb.reading.pronoun === null;
  if (pronoun === null || !pronounFits(pronoun, phrase) || (oblique && state.units[phrase.next + 1]?.kind !== 'prep'))
    return null;
  const context = {
    topic: null,
    carried: null,
    joined: false,
    negation: null,
    hadQad: false,
    future: false,
    mode: null,
    relative: null,
    beneathPast: writer.past,
    fronted: phrase,
  };
  const clause = parseClause(state, phrase.next, context);
  if (clause.subject === null || clause.passive || clause.subject === phrase) return null;
  return wroteClause(writer, clause.english, clause);
}

function writePhrase(state: ParseState, writer: Writer, at: number): number {
  const phrase = parseNounPhrase(state, at, {});
  const unit = state.units[at] as Unit;
  if (phrase === null) {
    writer.out.push(unit.english);
    return at + 1;
  }
  const initial = writer.clauseStart && writer.topic === null;
  let { english, next } = phrase;
  const fronted = initial ? writeFronted(state, writer, phrase) : null;
  if (fronted !== null) return fronted;
  // At the head of a clause an indefinite phrase before a verb is its subject, not the head of a relative clause.
  if (!(initial && state.units[next]?.kind === 'verb')) {
    const relative = relativeClause(state, next, phrase);
    if (relative) {
      english += relative.english;
      next = relative.next;
    }
  }
  writer.out.push(english);
  writer.lastPhrase = phrase;
  if (phrase.source) writer.governor = phrase.source;
  if (phrase.time) return next;
  if (initial || (!writer.hadVerb && writer.topic === null)) {
    writer.topic = { ...phrase, accusative: false };
    if (phrase.human)
      state.memory = phrase.gender === 'f' ? { ...state.memory, feminine: true } : { ...state.memory, masculine: true };
    return writeCopula(state, writer, phrase, next);
  }
  return next;
}

/** A definite phrase followed by an indefinite adjective or noun, with no verb in reach, is a sentence without "is". */
function writeCopula(state: ParseState, writer: Writer, topic: Phrase, at: number): number {
  const unit = state.units[at];
  if (unit === undefined || !topic.definite || writer.negation !== null) return at;
  if (unit.kind === 'pron') {
    writer.out.push(beWord(topic, false));
    writer.hadVerb = true;
    writer.clauseStart = false;
    return at + 1;
  }
  const predicate =
    (unit.kind === 'adj' && !unit.reading.definite) ||
    (unit.kind === 'noun' &&
      !unit.reading.definite &&
      !unit.reading.accusative &&
      (!topic.named || unit.reading.nominal?.features.has('hum') === true));
  if (!predicate || verbAhead(state.units, at)) return at;
  writer.out.push(beWord(topic, false));
  writer.hadVerb = true;
  writer.clauseStart = false;
  if (unit.kind === 'adj' && !opensPhrase(unit)) {
    writer.out.push(unit.english);
    writer.governor = unit.reading.source;
    return at + 1;
  }
  return at;
}

function writeNegation(state: ParseState, writer: Writer, at: number): number {
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
      !writer.sentenceStart &&
      verb.reading.verb?.entry.perfect !== 'زال' &&
      verb.reading.verb?.entry.perfect !== 'كان'
    ) {
      const afterComma = writer.clauseStart && !/\b(that|and|but|because)$/.test(writer.out.at(-1) ?? '');
      writer.out.push(afterComma ? 'which' : 'what');
      startClause(writer);
      if (afterComma || verb.reading.pronoun === null)
        writer.topic = afterComma ? pronounPhrase(verb.reading.verb?.person ?? '3ms', false, at + 1) : null;
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

function writeIsNot(state: ParseState, writer: Writer, at: number): number {
  const next = state.units[at + 1];
  writer.hadVerb = true;
  if (next?.kind === 'adv' && /^(هناك|هنالك|ثمة)$/.test(next.arabic)) {
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
  const person: Person = /ليست/.test((state.units[at] as Unit).arabic) ? '3fs' : '3ms';
  writer.out.push(`${pronounForms(person, pointsAtHuman(state.memory, person)).subject} is not`);
  return at + 1;
}

function isOrdinalOrRelative(unit: Unit): boolean {
  return unit.kind === 'rel' || unit.reading.nominal?.features.has('ord') === true;
}

/** Whom لدى or ل names as having something. */
function possessor(state: ParseState, at: number): Phrase | null {
  const unit = state.units[at];
  if (unit === undefined) return null;
  const { pronoun } = unit.reading;
  if (pronoun !== null) return pronounPhrase(pronoun, pointsAtHuman(state.memory, pronoun), at + 1);
  return opensPhrase(state.units[at + 1]) ? parseNounPhrase(state, at + 1, {}) : null;
}

/** "لدى الوزارة خطة": the ministry has a plan. */
function writeHaving(state: ParseState, writer: Writer, at: number): number | null {
  const unit = state.units[at];
  if (unit === undefined || !writer.clauseStart || writer.topic !== null || !/^(لدى|ل|عند)$/.test(unit.arabic))
    return null;
  const owner = possessor(state, at);
  const thing = owner ? state.units[owner.next] : undefined;
  if (!owner || !thing || !opensPhrase(thing) || thing.reading.definite || verbAhead(state.units, owner.next))
    return null;
  writer.out.push(`${owner.english} ${isPlural(owner) || /^[12]/.test(owner.person) ? 'have' : 'has'}`);
  writer.topic = owner;
  writer.hadVerb = true;
  writer.clauseStart = false;
  return owner.next;
}

function skipPhrase(state: ParseState, writer: Writer, at: number): number {
  const phrase = parseNounPhrase(state, at, { bare: true });
  if (phrase === null) return at;
  writer.out.push(phrase.english.replace(/^(the|a|an) /, ''));
  writer.clauseStart = false;
  return phrase.next;
}

function writeConjunction(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const particle = unit.arabic === 'و' || unit.arabic === 'ف';
  const next = state.units[at + 1];
  // "…, وهي …": the pronoun takes up the phrase just named.
  if (
    unit.arabic === 'و' &&
    next?.kind === 'pron' &&
    !writer.sentenceStart &&
    writer.lastPhrase !== null &&
    /^3/.test(next.reading.pronoun ?? '')
  ) {
    const head = writer.lastPhrase;
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
    writer.joined = !drop;
    if (!drop) writer.out.push(next?.kind === 'conj' && next.arabic !== 'و' ? '' : 'and');
    if (next?.kind === 'verb' || next?.kind === 'part' || next?.kind === 'neg' || next?.kind === 'sub')
      startClause(writer);
    else if (writer.sentenceStart || !opensPhrase(next)) writer.clauseStart = true;
    return at + 1;
  }
  // "كما" before a verb adds another fact.
  const adds =
    unit.arabic === 'كما' &&
    (next?.kind === 'verb' || next?.kind === 'part' || (next?.kind === 'sub' && next.arabic === 'أن'));
  if (/^(بل|ثم|أو)$/.test(unit.arabic) && next?.kind === 'verb') writer.joined = true;
  writer.out.push(adds ? (writer.sentenceStart ? 'also\u0003' : 'also') : unit.english);
  if (adds && next?.kind === 'sub') {
    startClause(writer);
    return at + (next.reading.pronoun === null ? 2 : 1);
  }
  if (next?.kind === 'sub' && /^(إلا|غير|بيد)/.test(unit.arabic)) return at + 2;
  startClause(writer);
  return at + 1;
}

function writeSubordinator(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const next = state.units[at + 1];
  const initial = writer.sentenceStart && writer.clauseStart;
  const verbNext = next?.kind === 'verb' || next?.kind === 'neg';
  let word = unit.english;
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
  writer.sentenceStart = false;
  if (unit.reading.pronoun !== null) {
    // أنه may stand for nothing but the clause itself.
    const person = unit.reading.pronoun;
    const dummy =
      person === '3ms' && (next?.kind === 'prep' || (next?.kind === 'verb' && next.reading.verb?.person !== '3ms'));
    const human = carried && pronounFits(person, carried) ? carried.human : pointsAtHuman(state.memory, person);
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

function writePronoun(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const person = unit.reading.pronoun ?? '3ms';
  const next = state.units[at + 1];
  const human = person === '3ms' || person === '3fs' ? pointsAtHuman(state.memory, person) : true;
  const pronoun = pronounPhrase(person, human, at + 1);
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

function writeThereIs(state: ParseState, writer: Writer, at: number): number | null {
  const unit = state.units[at] as Unit;
  if (!/^(هناك|هنالك|ثمة)$/.test(unit.arabic) || !writer.clauseStart || !opensPhrase(state.units[at + 1])) return null;
  const phrase = parseNounPhrase(state, at + 1, {});
  if (phrase === null || (phrase.definite && phrase.named)) return null;
  const relative = relativeClause(state, phrase.next, phrase);
  writer.out.push(`there ${isPlural(phrase) ? 'are' : 'is'} ${phrase.english}${relative?.english ?? ''}`);
  writer.hadVerb = true;
  writer.clauseStart = false;
  return relative?.next ?? phrase.next;
}

function writePrepositional(state: ParseState, writer: Writer, at: number): number {
  if (
    state.units[at + 1]?.kind === 'sub' &&
    state.units[at]?.reading.pronoun === null &&
    /^(إلى|على|ب|من|عن|في|ل)$/.test(state.units[at]?.arabic ?? '')
  )
    return at + 1;
  const having = writeHaving(state, writer, at);
  if (having !== null) return having;
  const modal = expectation(state, at);
  if (modal) {
    if (modal.verbAt !== null) {
      const clause = parseClause(state, modal.verbAt, {
        topic: null,
        carried: null,
        joined: false,
        negation: modal.negation,
        hadQad: false,
        future: false,
        mode: { time: 'modal', modal: modal.english },
        relative: null,
        fronted: null,
        beneathPast: writer.past,
      });
      return wroteClause(writer, clause.english, clause);
    }
    if (modal.noun?.concerned) {
      const { verb, concerned } = modal.noun;
      const passive = verb.takesObject && !verb.features.has('in');
      const words = verbGroupWords({
        verb: verb.english[0] ?? '',
        time: 'modal',
        modal: modal.english,
        passive,
        negative: writer.negation !== null,
        plural: isPlural(concerned),
        person: 3,
      });
      writer.out.push(`${concerned.english} ${words}`);
      writer.carried = concerned;
      writer.governor = verb;
      startClause(writer);
      writer.clauseStart = false;
      writer.hadVerb = true;
      return modal.next;
    }
    writer.out.push(modal.english);
    startClause(writer);
    return modal.next;
  }
  const governor = writer.lastPhrase?.source ?? writer.governor;
  const found = parsePrepositional(state, at, governor, writer.lastPhrase);
  const unit = state.units[at] as Unit;
  if (found === null) {
    writer.out.push(unit.english);
    return at + 1;
  }
  let { english, next } = found;
  if (found.object) {
    const relative = relativeClause(state, next, found.object);
    if (relative) {
      english += relative.english;
      next = relative.next;
    }
  }
  writer.out.push(english);
  writer.lastPhrase = found.object;
  return next;
}

function writeUnit(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const next = state.units[at + 1];
  switch (unit.kind) {
    case 'punctuation':
      writePunctuation(writer, unit);
      return at + 1;
    case 'quote':
      writer.out.push(unit.quote === 'open' ? '\u0001"' : '\u0002"');
      if (unit.quote === 'open' && !opensPhrase(next)) writer.clauseStart = true;
      return at + 1;
    case 'mark':
      return at + 1;
    case 'conj':
      return writeConjunction(state, writer, at);
    case 'sub':
      return writeSubordinator(state, writer, at);
    case 'neg':
      return writeNegation(state, writer, at);
    case 'part':
      if (next?.kind === 'verb' || next?.kind === 'neg') {
        if (unit.arabic === 'سوف') writer.future = true;
        else writer.qad = true;
        return at + 1;
      }
      if (unit.english !== '') writer.out.push(unit.english);
      return at + 1;
    case 'verb':
      return writeVerb(state, writer, at);
    case 'time':
      writer.out.push(timeEnglish(unit));
      return at + 1;
    case 'adv': {
      const there = writeThereIs(state, writer, at);
      if (there !== null) return there;
      writer.out.push(unit.english);
      return at + 1;
    }
    case 'pron':
      return writePronoun(state, writer, at);
    case 'prep':
      return writePrepositional(state, writer, at);
    case 'rel':
      if (unit.arabic === 'ما' && (next?.kind === 'verb' || next?.kind === 'part' || next?.kind === 'prep'))
        return writeNegation(state, writer, at);
      writer.out.push(unit.arabic === 'الذين' && !writer.lastPhrase ? 'those who' : unit.english);
      startClause(writer);
      writer.topic = next?.kind === 'verb' ? pronounPhrase(next.reading.verb?.person ?? '3ms', true, at + 1) : null;
      return at + 1;
    default:
      if (
        unit.kind === 'adj' &&
        unit.reading.derived === 'active' &&
        unit.reading.source &&
        !unit.reading.definite &&
        writer.clauseStart &&
        !writer.sentenceStart
      ) {
        writer.out.push(inflectVerb(unit.reading.source.english[0] ?? '', 'ing'));
        writer.governor = unit.reading.source;
        writer.lastPhrase = null;
        writer.clauseStart = false;
        writer.hadVerb = true;
        return at + 1;
      }
      if (
        unit.kind === 'adj' &&
        unit.reading.accusative &&
        unit.reading.derived === null &&
        writer.clauseStart &&
        unit.reading.number === 'sg'
      ) {
        writer.out.push(adverbOf(unit.english));
        return at + 1;
      }
      if (unit.kind === 'adj' && /^(ال)?بالغ/.test(unit.arabic) && next?.kind === 'noun') {
        const measure = parseNounPhrase(state, at + 1, { genitive: true });
        if (measure) {
          writer.out.push(
            `whose ${measure.english.replace(/^(the|its|his|her|their) /, '').replace(/ of (its|his|her|their) /, ' of ')} is`,
          );
          return measure.next;
        }
      }
      if (opensPhrase(unit)) return writePhrase(state, writer, at);
      writer.out.push(unit.english);
      return at + 1;
  }
}

/** Writes a line's units as English pieces; punctuation is marked so that finishing knows its spacing. */
export function writeSentence(state: ParseState): string[] {
  const writer: Writer = {
    out: [],
    topic: null,
    carried: null,
    governor: null,
    lastPhrase: null,
    clauseStart: true,
    sentenceStart: true,
    negation: null,
    qad: false,
    future: false,
    mode: null,
    past: false,
    hadVerb: false,
    joined: false,
  };
  let at = 0;
  while (at < state.units.length) {
    const kind = state.units[at]?.kind;
    const next = writeUnit(state, writer, at);
    if (kind !== 'conj' && kind !== 'part' && kind !== 'neg') writer.joined = false;
    if (kind !== 'conj' && kind !== 'quote' && kind !== 'punctuation') writer.sentenceStart = false;
    at = next > at ? next : at + 1;
  }
  return writer.out;
}
