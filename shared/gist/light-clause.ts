import type { VerbEntry } from '../lexicon/entries.ts';
import { agreesAfter, agreesBefore } from './agreement.ts';
import type { Clause, ClauseContext } from './clause-types.ts';
import { pronounForms } from './english/pronouns.ts';
import { gather } from './gather.ts';
import { happening, readVerbalNoun } from './light-verbs.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import { isPlural, type Phrase } from './phrase.ts';
import { parsePrepositional } from './prepositions.ts';
import type { Person, VerbForm } from './reading.ts';
import { relativeClause } from './relative-clause.ts';
import { groupWords } from './tense.ts';
import { timeEnglish } from './time-english.ts';
import type { Unit } from './unit.ts';

/** The phrase between a light verb and the masdar that carries the meaning, when it can be the subject. */
function lightSubject(state: ParseState, at: number, person: Person): Phrase | null {
  if (!opensPhrase(state.units[at])) return null;
  const phrase = parseNounPhrase(state, at, {});
  return phrase !== null && agreesBefore(person, phrase) ? phrase : null;
}

/** Clauses whose verb only helps a verbal noun: تم توقيع الاتفاق, قامت الشرطة باعتقاله. */
export function lightClause(state: ParseState, at: number, context: ClauseContext): Clause | null {
  const unit = state.units[at] as Unit;
  const form = unit.reading.verb;
  if (form === null || unit.reading.pronoun !== null) return null;
  const { perfect } = form.entry;
  let subject: Phrase | null = null;
  let index = at + 1;
  let between = '';
  if (happening.has(perfect)) {
    for (;;) {
      const adverb = state.units[index];
      if (adverb?.kind === 'adv' || adverb?.kind === 'time') {
        between += ` ${adverb.kind === 'time' ? timeEnglish(adverb) : adverb.english}`;
        index += 1;
        continue;
      }
      const aside = adverb?.kind === 'prep' ? parsePrepositional(state, index, null, null) : null;
      if (aside === null || aside.object === null) break;
      between += ` ${aside.english}`;
      index = aside.next;
    }
    const noun = readVerbalNoun(state, index);
    if (noun === null || noun.concerned === null || !noun.verb.takesObject) return null;
    let { next } = noun;
    // تم ضبط شحنة كانت مخبأة: what is told of what it was done to.
    const told = relativeClause(state, next, noun.concerned);
    const concerned = told ? { ...noun.concerned, english: noun.concerned.english + told.english } : noun.concerned;
    if (told) next = told.next;
    let also = '';
    // وجرى استعراض العلاقات وبحث المستجدات: relations were reviewed and developments discussed.
    for (;;) {
      const joined =
        state.units[next]?.kind === 'conj' && state.units[next]?.arabic === 'و'
          ? readVerbalNoun(state, next + 1)
          : null;
      if (joined === null || joined.concerned === null || !joined.verb.takesObject) break;
      const { concerned } = joined;
      const words = groupWords(
        { ...context, mode: null },
        form,
        { ...form, entry: joined.verb },
        null,
        context.negation,
        true,
        isPlural(concerned),
        3,
        joined.verb.english[0] ?? '',
      );
      also += ` and ${concerned.english} ${words}`;
      next = joined.next;
    }
    return lightWords(state, context, form, noun.verb, concerned, '', true, between + also, next);
  }
  if (perfect !== 'قام') return null;
  if (context.topic !== null && agreesAfter(form.person, context.topic)) subject = context.topic;
  else {
    subject = lightSubject(state, index, form.person);
    if (subject) {
      index = subject.next;
      const relative = relativeClause(state, index, subject);
      if (relative) {
        subject = { ...subject, english: subject.english + relative.english };
        index = relative.next;
      }
    }
  }
  if (state.units[index]?.kind !== 'prep' || state.units[index]?.arabic !== 'ب') return null;
  const noun = readVerbalNoun(state, index + 1);
  if (noun === null || noun.concerned === null) return null;
  const object = noun.concerned.pronoun ? pronounObject(noun.concerned.english) : noun.concerned.english;
  return lightWords(state, context, form, noun.verb, subject, object, false, '', noun.next);
}

function pronounObject(subject: string): string {
  const objects: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', we: 'us', I: 'me' };
  return objects[subject] ?? subject;
}

function lightWords(
  state: ParseState,
  context: ClauseContext,
  form: VerbForm,
  verb: VerbEntry,
  subject: Phrase | null,
  object: string,
  passive: boolean,
  between: string,
  next: number,
): Clause {
  const written = subject !== null && subject === context.topic;
  const plural = subject ? isPlural(subject) : form.person === '3p' || form.person === '3d';
  const words = groupWords(
    context,
    form,
    { ...form, entry: verb },
    null,
    context.negation,
    passive,
    plural,
    3,
    verb.english[0] ?? '',
  );
  let subjectText = written ? '' : (subject?.english ?? '');
  if (subject === null && context.relative === null && !(context.joined && context.carried) && context.mode === null)
    subjectText = pronounForms(form.person, true).subject;
  const rest = gather(state, next, verb, false);
  const tail = rest.items.map((item) => item.english);
  return {
    english: [subjectText, words + between, object, ...tail].filter((part) => part !== '').join(' '),
    subject: subject ?? context.carried,
    governor: verb,
    past: form.tense === 'perfect',
    next: rest.next,
    gap: context.relative && !written ? 'subject' : 'none',
    stranded: '',
    passive,
  };
}
