import type { VerbEntry } from '../lexicon/entries.ts';
import { agreesAfter, agreesBefore } from './agreement.ts';
import { isAuxiliary } from './choose-readings.ts';
import { adverbOf } from './english/adjectives.ts';
import { pronounForms } from './english/pronouns.ts';
import { type VerbGroup, verbGroupWords } from './english/verb-group.ts';
import { happening, pronounConcerned, readVerbalNoun } from './light-verbs.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import { isPlural, type Phrase } from './phrase.ts';
import { parsePrepositional } from './prepositions.ts';
import type { Person, VerbForm } from './reading.ts';
import { relativeClause } from './relative-clause.ts';
import { timeEnglish } from './time-english.ts';
import type { Unit } from './unit.ts';
import { decideRoles } from './verb-roles.ts';

/** What the surroundings say of a clause before its verb is read. */
export interface ClauseContext {
  /** The phrase before the verb that may be its subject; it has been written already. */
  readonly topic: Phrase | null;
  /** The subject of the clause before, joined by و. */
  readonly carried: Phrase | null;
  /** The clause is joined by و to one with the same subject, which need not be said again. */
  readonly joined: boolean;
  /** Particles read before the verb. */
  readonly negation: string | null;
  readonly hadQad: boolean;
  readonly future: boolean;
  /** The verb is to stand in this form whatever its own: "to …", "is expected to …". */
  readonly mode: { readonly time: 'infinitive' | 'bare' | 'modal' | 'gerund'; readonly modal?: string } | null;
  /** A phrase before the verb that its object pronoun repeats; it is written where the pronoun stands. */
  readonly fronted: Phrase | null;
  /** Within a relative clause: the pronoun that stands for its head is left out. */
  readonly relative: { readonly head: Phrase | null } | null;
  /** The tense of the clause above is past. */
  readonly beneathPast: boolean;
}

/** A clause as read. */
export interface Clause {
  readonly english: string;
  readonly subject: Phrase | null;
  /** The verb that may govern what follows. */
  readonly governor: VerbEntry;
  readonly past: boolean;
  readonly next: number;
  /** The head of a relative clause was left out as subject or object. */
  readonly gap: 'subject' | 'object' | 'oblique' | 'none';
  /** For an oblique gap: the preposition that goes before "which". */
  readonly stranded: string;
  readonly passive: boolean;
}

interface Item {
  /** What a preposition governs, when the verb's frame lets it read as a plain object. */
  readonly vanishing: Phrase | null;
  /** The pronoun a preposition governs. */
  readonly pronoun: Person | null;
  /** It came after a prepositional phrase, so that it may not be the object. */
  readonly late: boolean;
  /** Whom something is asked of: goes before the object. */
  readonly asked: boolean;
  readonly kind: 'phrase' | 'prepositional' | 'adverb';
  readonly english: string;
  readonly phrase: Phrase | null;
  readonly arabic: string;
}

interface Gathered {
  readonly items: Item[];
  readonly beforeMark: number | null;
  readonly main: { readonly unit: Unit; readonly negation: string | null } | null;
  readonly next: number;
  readonly hasClause: boolean;
  readonly hasAgent: boolean;
}

const plainItem: Item = {
  asked: false,
  late: false,
  kind: 'adverb',
  english: '',
  phrase: null,
  arabic: '',
  pronoun: null,
  vanishing: null,
};

/** Keeps in mind whether the one just named is a human being, for the pronouns that follow. */
function remember(state: ParseState, phrase: Phrase): void {
  if (phrase.number !== 'sg' && !phrase.human) return;
  if (phrase.gender === 'f') state.memory = { ...state.memory, feminine: phrase.human };
  else state.memory = { ...state.memory, masculine: phrase.human || phrase.gender === null };
}

/** A stretch of time beside a verb says how long or when. */
function isTime(phrase: Phrase): boolean {
  return (
    phrase.time || (phrase.counted && /\b(years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/.test(phrase.english))
  );
}

const appointing = /^(appoint|elect|name|nominate|choose|install|declare|select|designate)\b/;

/** The phrase just read, when من after it can only say what it is made of: جولة من المحادثات. */
function partitive(item: Item | undefined, object: Unit | undefined): Phrase | null {
  const phrase = item?.kind === 'phrase' ? item.phrase : null;
  return phrase && !phrase.definite && object?.kind === 'noun' && object.reading.number === 'pl' && !phrase.human
    ? { ...phrase, source: null }
    : null;
}

/** The same item with more English at its end, in the phrase itself too. */
function withTail(item: Item, tail: string): Item {
  const english = item.english + tail;
  return { ...item, english, phrase: item.phrase ? { ...item.phrase, english } : null };
}

/** "the head of the delegation, Engineer Hala al-Qabani, said": a name or an age between commas explains the subject. */
function betweenCommas(state: ParseState, at: number, bearer: Phrase): { english: string; next: number } | null {
  const comma = (index: number): boolean =>
    state.units[index]?.kind === 'punctuation' && state.units[index]?.arabic === '،';
  if (!comma(at) || !bearer.definite || !opensPhrase(state.units[at + 1])) return null;
  const inner = parseNounPhrase(state, at + 1, {});
  if (!inner || !comma(inner.next) || !(inner.named || isTime(inner))) return null;
  return { english: `, ${inner.english},`, next: inner.next + 1 };
}

/** Verbs that English renders by "be" with a predicate. */
function predicative(entry: VerbEntry, negated: boolean): boolean {
  return entry.features.has('copula') || (negated && entry.perfect === 'عاد');
}

const agentMarks = /^(من قبل|على يد|على أيدي|من جانب|من طرف|بواسطة|من لدن)/;

function adverbialAhead(state: ParseState, at: number): number | null {
  // A comma, a time or a prepositional phrase, a comma: an aside between verb and subject.
  let index = at;
  for (let steps = 0; steps < 8; steps += 1, index += 1) {
    const unit = state.units[index];
    if (unit === undefined) return null;
    if (unit.kind === 'punctuation') return unit.arabic === '،' && index > at ? index : null;
    if (unit.kind === 'verb' || unit.kind === 'sub' || unit.kind === 'rel') return null;
  }
  return null;
}

/** "announced, on Tuesday, that": the clause comes after an aside. */
function clauseAfterAside(state: ParseState, at: number): boolean {
  const unit = state.units[at];
  if (unit?.kind === 'prep') return state.units[at + 1]?.kind === 'sub';
  if (unit?.kind !== 'punctuation' || unit.arabic !== '،') return false;
  const close = adverbialAhead(state, at + 1);
  return close !== null && (state.units[close + 1]?.kind === 'sub' || state.units[close + 2]?.kind === 'sub');
}

/** Collects what follows a verb up to the end of its own reach. */
function gather(
  state: ParseState,
  at: number,
  entry: VerbEntry,
  expectsSubject: boolean,
  hasPronoun = false,
  negated = false,
): Gathered {
  const reserved = state.reserved;
  const items: Item[] = [];
  let beforeMark: number | null = null;
  let phrases = 0;
  let next = at;
  let hasAgent = false;
  let governor: VerbEntry | null = entry;
  let afterPhrase: Phrase | null = null;
  for (;;) {
    const unit = state.units[next];
    if (unit === undefined) break;
    if (unit.kind === 'mark') {
      beforeMark = phrases;
      next += 1;
      continue;
    }
    if (unit.kind === 'time') {
      items.push({ ...plainItem, english: timeEnglish(unit) });
      next += 1;
      continue;
    }
    if (unit.kind === 'adv') {
      items.push({ ...plainItem, english: unit.english, arabic: unit.arabic });
      next += 1;
      continue;
    }
    if (
      unit.kind === 'adj' &&
      unit.reading.accusative &&
      !entry.features.has('copula') &&
      entry.perfect !== 'كان' &&
      unit.reading.derived === null &&
      unit.reading.gender === 'm' &&
      unit.reading.number === 'sg' &&
      !unit.reading.nominal?.features.has('nat')
    ) {
      items.push({ ...plainItem, english: adverbOf(unit.english) });
      next += 1;
      continue;
    }
    if (unit.kind === 'adj' && predicative(entry, negated) && !unit.reading.definite) {
      items.push({ ...plainItem, english: unit.english });
      governor = unit.reading.source;
      next += 1;
      continue;
    }
    // "not yet": بعد after a negated verb, with nothing it could govern.
    if (
      negated &&
      unit.kind === 'prep' &&
      unit.arabic === 'بعد' &&
      (state.units[next + 1]?.arabic === 'أي' || !opensPhrase(state.units[next + 1]))
    ) {
      items.push({ ...plainItem, english: 'yet' });
      next += 1;
      continue;
    }
    // What the verb above still waits for is not taken by a verb below: أدت الأمطار التي بدأت أمس إلى.
    if (unit.kind === 'prep' && reserved.has(unit.arabic) && !entry.frame.has(unit.arabic)) break;
    if (unit.kind === 'prep') {
      if (state.units[next + 1]?.kind === 'sub' || state.units[next + 1]?.kind === 'rel') break;
      // What the verb's own frame asks for belongs to the verb, unless a verbal noun after it asks for the same.
      const owned =
        entry.frame.has(unit.arabic) &&
        (afterPhrase === null || phrases < 2 || !afterPhrase.source?.frame.has(unit.arabic));
      const found = parsePrepositional(
        state,
        next,
        owned ? entry : (afterPhrase?.source ?? governor),
        owned ? null : (afterPhrase ?? partitive(items.at(-1), state.units[next + 1])),
      );
      if (found === null) break;
      if (agentMarks.test(unit.arabic)) hasAgent = true;
      let english = found.english;
      next = found.next;
      if (found.object) {
        const relative = relativeClause(state, next, found.object);
        if (relative) {
          english += relative.english;
          next = relative.next;
        }
      }
      const bearer = items.at(-1);
      // "A report by the UN that came out …": the verb after the preposition still tells of the indefinite phrase before it.
      if (
        bearer?.kind === 'phrase' &&
        bearer.phrase &&
        !bearer.phrase.definite &&
        state.units[next]?.kind === 'verb' &&
        !owned
      ) {
        const relative = relativeClause(state, next, bearer.phrase);
        if (relative) {
          items[items.length - 1] = withTail(bearer, ` ${english}${relative.english}`);
          next = relative.next;
          continue;
        }
      }
      // What belongs to the phrase just read stays with it: "a round of talks", "the criticism of the minister".
      if (!owned && bearer?.kind === 'phrase' && bearer.phrase && / ?^of /.test(english)) {
        items[items.length - 1] = withTail(bearer, ` ${english}`);
        continue;
      }
      const direct = owned && found.vanishing;
      items.push({
        ...plainItem,
        kind: 'prepositional',
        english,
        arabic: unit.arabic,
        pronoun: found.pronoun,
        vanishing: direct ? (found.object ?? pronounConcerned(found.pronoun ?? '3ms', true, next)) : null,
      });
      if (found.object === null && opensPhrase(state.units[next]) && unit.reading.pronoun === null) break;
      continue;
    }
    if (unit.kind === 'punctuation' && unit.arabic === '،' && expectsSubject && phrases === 0) {
      const close = adverbialAhead(state, next + 1);
      if (close === null) break;
      const inner = state.units[next + 1];
      if (inner?.kind !== 'time' && inner?.kind !== 'prep' && inner?.kind !== 'adv') break;
      next += 1;
      continue;
    }
    if (opensPhrase(unit) || (unit.kind === 'adj' && phrases > 0 && entry.features.has('copula'))) {
      if (phrases >= (entry.takesObject ? 3 : 2) && beforeMark === null && !entry.features.has('copula')) break;
      const phrase = unit.kind === 'adj' && !opensPhrase(unit) ? null : parseNounPhrase(state, next, {});
      if (phrase === null) break;
      let english = phrase.english;
      let end = phrase.next;
      state.reserved = new Set(entry.frame.keys());
      const relative = relativeClause(state, end, phrase);
      state.reserved = reserved;
      if (relative) {
        english += relative.english;
        end = relative.next;
      }
      // "was elected as president": a title in the accusative after its bearer.
      const rank = phrase.accusative && phrase.human && !phrase.definite;
      if (
        (rank && phrases >= 1 && appointing.test(entry.english[0] ?? '')) ||
        (rank && phrases >= (expectsSubject ? 2 : 1) - (hasPronoun ? 1 : 0))
      ) {
        items.push({ ...plainItem, late: true, english: `as ${english.replace(/^an? /, '')}` });
        next = end;
        continue;
      }
      const late = items.some((item) => item.kind === 'prepositional');
      items.push({
        ...plainItem,
        late,
        kind: isTime(phrase) ? 'adverb' : 'phrase',
        english,
        phrase: {
          ...phrase,
          english: phrase.infinitive !== null && entry.frame.get('أن') === 'to' ? phrase.infinitive : english,
        },
      });
      if (!isTime(phrase) && phrases === 0 && expectsSubject) remember(state, phrase);
      if (!isTime(phrase)) phrases += 1;
      afterPhrase = phrase.source ? phrase : null;
      if (phrase.source === null) governor = entry;
      next = end;
      const apposition = phrases === 1 && expectsSubject ? betweenCommas(state, next, phrase) : null;
      if (apposition) {
        items[items.length - 1] = withTail(items[items.length - 1] ?? plainItem, apposition.english);
        next = apposition.next;
      }
      continue;
    }
    break;
  }
  const stop = state.units[next];
  let main: Gathered['main'] = null;
  if (
    isAuxiliary(entry.perfect) ||
    (stop?.kind === 'verb' && stop.reading.verb?.tense === 'imperfect' && phrases <= 1)
  ) {
    let index = next;
    let negation: string | null = null;
    if (state.units[index]?.kind === 'part') index += 1;
    if (state.units[index]?.kind === 'neg') {
      negation = state.units[index]?.arabic ?? null;
      index += 1;
    }
    const verb = state.units[index];
    const follows =
      verb?.reading.verb?.tense === 'imperfect'
        ? verb.reading.preposition === ''
        : entry.perfect === 'كان' || entry.perfect === 'أصبح';
    if (verb?.kind === 'verb' && follows && isAuxiliary(entry.perfect)) {
      main = { unit: verb, negation };
      next = index + 1;
    }
  }
  const colon = stop?.kind === 'punctuation' && stop.arabic === ':';
  return {
    items,
    beforeMark,
    main,
    next,
    hasClause:
      stop?.kind === 'sub' ||
      clauseAfterAside(state, next) ||
      colon ||
      (stop?.kind === 'quote' && stop.quote === 'open'),
    hasAgent,
  };
}

function englishPerson(person: Person): 1 | 2 | 3 {
  return person.startsWith('1') ? 1 : person.startsWith('2') ? 2 : 3;
}

const inchoative: Readonly<Record<string, { readonly adverb?: string; readonly verb?: string }>> = {
  كاد: { adverb: 'almost' },
  زال: { adverb: 'still' },
  ظل: { verb: 'continue to' },
  بدأ: { verb: 'begin to' },
  أخذ: { verb: 'begin to' },
  راح: { verb: 'begin to' },
  أصبح: { verb: 'come to' },
  بات: { verb: 'come to' },
  صار: { verb: 'come to' },
  عاد: { verb: 'return to' },
  واصل: { verb: 'continue to' },
  استمر: { verb: 'continue to' },
};

/** The phrase between a light verb and the masdar that carries the meaning, when it can be the subject. */
function lightSubject(state: ParseState, at: number, person: Person): Phrase | null {
  if (!opensPhrase(state.units[at])) return null;
  const phrase = parseNounPhrase(state, at, {});
  return phrase !== null && agreesBefore(person, phrase) ? phrase : null;
}

/** Clauses whose verb only helps a verbal noun: تم توقيع الاتفاق, قامت الشرطة باعتقاله. */
function lightClause(state: ParseState, at: number, context: ClauseContext): Clause | null {
  const unit = state.units[at] as Unit;
  const form = unit.reading.verb;
  if (form === null || unit.reading.pronoun !== null) return null;
  const { perfect } = form.entry;
  let subject: Phrase | null = null;
  let index = at + 1;
  let between = '';
  if (happening.has(perfect)) {
    while (state.units[index]?.kind === 'adv' || state.units[index]?.kind === 'time') {
      const adverb = state.units[index] as Unit;
      between += ` ${adverb.kind === 'time' ? timeEnglish(adverb) : adverb.english}`;
      index += 1;
    }
    const noun = readVerbalNoun(state, index);
    if (noun === null || noun.concerned === null || !noun.verb.takesObject) return null;
    return lightWords(state, context, form, noun.verb, noun.concerned, '', true, between, noun.next);
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

/** "طلب من الحكومة إصلاح الطريق": asked the government to repair the road. */
function askedOf(items: readonly Item[]): Item[] | null {
  const person = items.find(
    (item) => item.kind === 'prepositional' && item.arabic === 'من' && item.english.startsWith('from '),
  );
  if (!person) return null;
  return items.map((item) => {
    if (item === person) return { ...item, english: item.english.slice(5), asked: true };
    const { phrase } = item;
    if (phrase && items.indexOf(item) > items.indexOf(person) && (!phrase.source || !phrase.complement)) {
      return { ...item, english: `for ${item.english}`, phrase: { ...phrase, english: `for ${item.english}` } };
    }
    if (!phrase?.source || !phrase.complement || phrase.source.english[0] === undefined) return item;
    const english = `to ${phrase.source.english[0]} ${phrase.complement.english}`;
    return { ...item, english, phrase: { ...phrase, english } };
  });
}

/** Whether an attached pronoun can stand for a phrase. */
export function pronounFits(pronoun: Person, phrase: Phrase): boolean {
  if (pronoun === '3p' || pronoun === '3fp') return phrase.number !== 'sg' && phrase.human;
  if (pronoun === '3d') return phrase.number !== 'sg';
  if (pronoun === '3fs') return phrase.gender !== 'm' || (phrase.number === 'pl' && !phrase.human);
  return pronoun === '3ms' && phrase.gender !== 'f' && phrase.number === 'sg';
}

function topicAgrees(context: ClauseContext, person: Person): boolean {
  return context.topic !== null && agreesAfter(person, context.topic);
}

/** Reads the clause whose verb stands at a unit: its verb group, its subject brought before it, its objects and adverbials after it. */
export function parseClause(state: ParseState, at: number, context: ClauseContext): Clause {
  const unit = state.units[at] as Unit;
  const form = unit.reading.verb;
  if (form === null) throw new RangeError('Expected a verb.');
  const light = lightClause(state, at, context);
  if (light) return light;
  const objectPronoun = unit.reading.pronoun;
  const expectsSubject = context.topic === null && (form.person === '3ms' || form.person === '3fs');
  let gathered = gather(state, at + 1, form.entry, expectsSubject, objectPronoun !== null, context.negation !== null);
  let items = gathered.items;
  let mainForm = form;
  let mainObject = objectPronoun;
  const auxiliary = gathered.main ? form.entry.perfect : null;
  let mainNegation = context.negation;
  if (gathered.main) {
    mainForm = gathered.main.unit.reading.verb ?? form;
    mainObject = gathered.main.unit.reading.pronoun;
    mainNegation = gathered.main.negation ?? context.negation;
    const hasSubject = items.some((item) => item.kind === 'phrase') || context.topic !== null;
    const rest = gather(state, gathered.next, mainForm.entry, !hasSubject, mainObject !== null, mainNegation !== null);
    items = [...items, ...rest.items];
    gathered = { ...rest, items, hasAgent: rest.hasAgent || gathered.hasAgent };
  }
  const { entry } = mainForm;
  const phrases = items.flatMap((item) => (item.kind === 'phrase' && item.phrase ? [item.phrase] : []));
  const auxiliarySubject = auxiliary !== null && context.topic === null ? (phrases[0] ?? null) : null;
  const head = context.relative?.head ?? null;
  const headAgrees = head !== null && agreesAfter(mainForm.person, { ...head, accusative: false });
  const resumptive =
    head === null ? undefined : items.find((item) => item.pronoun !== null && pronounFits(item.pronoun, head));
  const [firstPhrase] = phrases;
  // The head of a relative clause is its subject, unless a pronoun within stands for it or the verb can have but one of the two.
  const headActs =
    headAgrees &&
    mainObject === null &&
    (firstPhrase === undefined ||
      ((!resumptive || !agreesBefore(mainForm.person, firstPhrase)) &&
        (entry.takesObject || !agreesBefore(mainForm.person, firstPhrase))));
  const decided = decideRoles({
    form: mainForm,
    topic:
      context.topic ??
      (auxiliarySubject && agreesAfter(mainForm.person, auxiliarySubject) ? auxiliarySubject : null) ??
      (headActs && head ? { ...head, accusative: false } : null),
    joined: context.joined,
    prepositionalObject: items.some((item) => item.vanishing !== null),
    phrases: auxiliarySubject && agreesAfter(mainForm.person, auxiliarySubject) ? phrases.slice(1) : phrases,
    beforeMark: gathered.beforeMark,
    hasObjectPronoun: mainObject !== null,
    hasClause: gathered.hasClause,
    hasAgent: gathered.hasAgent,
    carried: context.carried,
  });
  if (decided.ambiguous) state.notes.add('ambiguous-agent');
  let { subject, passive } = decided;
  let verb = entry.english[0] ?? '';
  if (
    headActs &&
    subject !== null &&
    !phrases.includes(subject) &&
    context.topic === null &&
    subject !== auxiliarySubject
  )
    subject = null;
  const carriedActs = context.joined && context.carried !== null && agreesAfter(mainForm.person, context.carried);
  // "The activist was released": the sufferer stands after the preposition, and nobody is named who does it.
  const sufferer = items.find((item) => item.vanishing !== null);
  if (
    subject === null &&
    sufferer?.vanishing &&
    entry.features.has('passive') &&
    mainForm.person === '3ms' &&
    !carriedActs &&
    !topicAgrees(context, mainForm.person) &&
    phrases.length === 0 &&
    mainObject === null
  ) {
    passive = true;
    items = items.filter((item) => item !== sufferer);
    if (context.relative === null || sufferer.pronoun === null) {
      subject = sufferer.vanishing;
      items = [{ ...plainItem, kind: 'phrase', english: sufferer.english, phrase: subject }, ...items];
    }
  }
  const topicIsSubject = subject !== null && subject === context.topic;
  const headIsSubject = context.relative !== null && subject === null && (head === null || headAgrees || passive);
  const person: Person = subject ? subject.person : mainForm.person;

  // A pronoun that only repeats the topic or the head of a relative clause is left out.
  const repeats =
    context.relative !== null && mainObject !== null && context.relative.head !== null && subject !== null;
  const topicRepeated = context.topic !== null && subject !== null && subject !== context.topic && mainObject !== null;

  let plural = subject
    ? isPlural(subject)
    : mainForm.person === '3p' ||
      mainForm.person === '3fp' ||
      mainForm.person === '3d' ||
      mainForm.person === '1p' ||
      mainForm.person === '2p' ||
      (headIsSubject && context.relative?.head != null && isPlural(context.relative.head));

  const before: string[] = [];
  const after: string[] = [];
  const objects: string[] = [];
  if (mainObject !== null && context.fronted && subject) objects.push(context.fronted.english);
  else if (mainObject !== null && !repeats && !(topicRepeated && context.topic)) {
    const human =
      entry.features.has('patient=hum') || entry.features.has('say') || pointsAtHuman(state.memory, mainObject);
    objects.push(pronounForms(mainObject, human).object);
  } else if (topicRepeated && context.topic) {
    objects.push(pronounForms(mainObject ?? '3ms', context.topic.human).object);
  }
  const oblique = subject !== null && resumptive && !headIsSubject ? resumptive : undefined;
  const asked = entry.perfect === 'طلب' ? askedOf(items) : null;
  if (asked) {
    items = asked;
    verb = 'ask';
  }
  let subjectText = '';
  let seenSubject = false;
  items.forEach((item, index) => {
    if (item === oblique) return;
    if (
      context.fronted &&
      subject &&
      item.pronoun !== null &&
      mainObject === null &&
      pronounFits(item.pronoun, context.fronted)
    ) {
      after.unshift(
        item.vanishing ? context.fronted.english : item.english.replace(/(him|her|it|them)$/, context.fronted.english),
      );
      return;
    }
    if (item.phrase !== null && item.phrase === subject) {
      subjectText = item.english;
      seenSubject = true;
      return;
    }
    if (item.kind === 'phrase' && item.phrase) {
      if (item.late && (!entry.takesObject || objects.length > 0 || passive)) after.push(item.english);
      else objects.push(item.english);
      return;
    }
    // "An official in the ministry said that …": right after the subject of a verb of speech it belongs to the subject.
    const previous = items[index - 1];
    if (
      item.kind === 'prepositional' &&
      seenSubject &&
      previous?.phrase === subject &&
      subject &&
      !subject.named &&
      gathered.hasClause &&
      /^(في|من|ب|باسم|لدى|ل)$/.test(item.arabic) &&
      !(entry.frame.has(item.arabic) && (subject.definite || item.arabic !== 'ل'))
    ) {
      subjectText += ` ${item.english}`;
      return;
    }
    if (item.asked) objects.unshift(item.english);
    else after.push(item.english);
  });
  if (
    subject === null &&
    context.topic === null &&
    !headIsSubject &&
    context.mode?.time !== 'infinitive' &&
    context.mode?.time !== 'bare' &&
    context.mode?.time !== 'gerund'
  ) {
    const carries = context.carried !== null && agreesAfter(mainForm.person, context.carried);
    const antecedent = carries ? context.carried : null;
    const impersonal =
      gathered.hasClause &&
      mainForm.person === '3ms' &&
      (passive || (!entry.features.has('say') && !entry.features.has('agent=hum')));
    if (antecedent === null || !context.joined || context.mode !== null) {
      const human = impersonal
        ? false
        : (passive ? entry.features.has('patient=hum') : entry.features.has('agent=hum')) || entry.features.has('say')
          ? true
          : pointsAtHuman(state.memory, mainForm.person);
      subjectText = pronounForms(mainForm.person, human).subject;
      if (antecedent !== null && !impersonal) {
        plural = isPlural(antecedent);
        subjectText = plural ? 'they' : pronounForms(mainForm.person, antecedent.human).subject;
      }
    }
  }
  if (topicIsSubject) subjectText = '';
  if (subjectText !== '') before.push(subjectText);
  if (subject === null && context.topic === null && context.carried && subjectText === '') subject = context.carried;
  const words = groupWords(
    context,
    form,
    mainForm,
    auxiliary,
    mainNegation,
    passive,
    plural,
    englishPerson(person),
    verb,
  );
  const english = [...before, words, ...objects, ...after].filter((part) => part !== '').join(' ');
  if (subject?.human) {
    if (subject.gender === 'f') state.memory = { ...state.memory, feminine: true };
    else state.memory = { ...state.memory, masculine: true };
  } else if (subject !== null) {
    state.memory =
      subject.gender === 'f'
        ? { ...state.memory, feminine: false }
        : { ...state.memory, masculine: subject.gender === null };
  }
  return {
    english,
    subject: subject ?? context.relative?.head ?? null,
    governor: entry,
    past: mainForm.tense === 'perfect' || form.tense === 'perfect',
    next: gathered.next,
    gap: headIsSubject ? 'subject' : repeats ? 'object' : oblique ? 'oblique' : 'none',
    passive,
    stranded: oblique ? oblique.english.replace(/ (him|her|it|them)$/, '') : '',
  };
}

function groupWords(
  context: ClauseContext,
  first: VerbForm,
  main: VerbForm,
  auxiliary: string | null,
  negation: string | null,
  passive: boolean,
  plural: boolean,
  person: 1 | 2 | 3,
  english: string,
): string {
  let verb = english;
  let time: VerbGroup['time'] = main.tense === 'perfect' ? 'past' : 'present';
  let negative = negation !== null;
  let adverb: string | undefined;
  if (first.future || main.future || context.future) time = 'future';
  if (negation === 'لم' || (negation === 'ما' && main.tense === 'perfect')) time = 'past';
  if (negation === 'لن') time = 'future';
  if (auxiliary === 'كان') {
    if (first.future) time = 'future';
    else if (first.tense === 'perfect')
      time = main.tense === 'perfect' ? 'past-perfect' : main.future ? 'modal' : 'past-progressive';
    if (negation === 'لم' && main.tense === 'imperfect') time = 'past-progressive';
  } else if (auxiliary !== null) {
    const shape = inchoative[auxiliary];
    const base = first.tense === 'perfect' && negation !== 'لا' ? 'past' : 'present';
    if (auxiliary === 'زال') {
      adverb = 'still';
      negative = false;
      time = negation === 'لا' || negation === 'لن' ? 'present' : 'present';
    } else if (auxiliary === 'عاد' && negative) {
      adverb = 'no longer';
      negative = false;
      time = negation === 'لم' ? 'present' : 'future';
    } else if (shape?.adverb) {
      adverb = shape.adverb;
      time = base;
    } else if (shape?.verb) {
      const inner = passive
        ? verbGroupWords({ verb, time: 'bare', passive: true, negative: false, plural, person })
        : verb;
      verb = `${shape.verb} ${inner}`;
      passive = false;
      time = time === 'future' ? 'future' : negation === 'لم' ? 'past' : base;
    }
  }
  if (
    auxiliary === null &&
    negation !== null &&
    (first.entry.perfect === 'زال' || (first.entry.perfect === 'عاد' && verb === first.entry.english[0]))
  ) {
    verb = 'be';
    negative = false;
    adverb = first.entry.perfect === 'زال' ? 'still' : 'no longer';
    time = negation === 'لن' ? 'future' : 'present';
  }
  const modal = auxiliary === 'كان' && main.future ? 'would' : context.mode?.modal;
  if (context.mode) time = context.mode.time;
  return verbGroupWords({
    verb,
    time,
    passive,
    negative,
    plural,
    person,
    ...(modal ? { modal } : {}),
    ...(adverb ? { adverb } : {}),
  });
}
