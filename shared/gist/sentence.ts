import { adverbOf } from './english/adjectives.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import { timeEnglish } from './time-english.ts';
import type { Unit } from './unit.ts';
import { isWho } from './who-phrase.ts';
import { writeConjunction, writePronoun, writeSubordinator } from './write-link.ts';
import { writeNegation } from './write-negation.ts';
import { saysMeanwhile, writeParticiple } from './write-participle.ts';
import { writePhrase, writeThereIs } from './write-phrase.ts';
import { writePrepositional } from './write-prepositional.ts';
import { writeVerb } from './write-verb.ts';
import { pronounPhrase, startClause, type Writer, writePunctuation } from './writer.ts';

/** Adverbs that all but deny the verb they stand before, and must not be taken for its subject's or the sentence's. */
const nearNegation = /^(barely|rarely|seldom|hardly|scarcely)$/;

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
        else if (/قد$/.test(unit.arabic)) writer.qad = true;
        else if (unit.arabic === 'إنما' && writer.out.at(-1) === 'and') writer.out[writer.out.length - 1] = 'but';
        else if (unit.english !== '') writer.out.push(unit.english);
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
      if (nearNegation.test(unit.english) && (next?.kind === 'verb' || next?.kind === 'part')) {
        writer.adverb = unit.english;
        return at + 1;
      }
      writer.out.push(unit.english);
      return at + 1;
    }
    case 'pron':
      return writePronoun(state, writer, at);
    case 'prep':
      return writePrepositional(state, writer, at);
    case 'rel':
      if (isWho(unit)) return writePhrase(state, writer, at);
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
        (writer.clauseStart || (writer.hadVerb && saysMeanwhile(state.units, at))) &&
        !writer.sentenceStart
      )
        return writeParticiple(state, writer, at, unit.reading.source);
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
    beforehand: false,
    conditional: false,
    adverb: null,
    correlate: null,
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
