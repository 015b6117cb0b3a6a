import type { VerbEntry } from '../lexicon/entries.ts';
import { adverbialAt } from './adverbials.ts';
import { appoints } from './appointing.ts';
import {
  adverbialAhead,
  betweenCommas,
  clauseAfterAside,
  obliqueBehind,
  saidAgain,
  showsDeed,
  sideBehind,
} from './asides.ts';
import { type Item, isTime, partitive, partOf, plainItem, remember, timeActs, withTail } from './clause-items.ts';
import { choiceBut, exceptedPhrase, excepts, isExcepting } from './excepted.ts';
import { pronounConcerned } from './light-verbs.ts';
import { type MainVerb, mainVerb } from './main-verb.ts';
import { isNameUnit, parseName } from './name-phrase.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import { parsePrepositional } from './prepositions.ts';
import { relativeClause, relativeClauses } from './relative-clause.ts';
import { isAuxiliary } from './transition.ts';
import { saysMeanwhile } from './write-participle.ts';

interface Gathered {
  readonly items: Item[];
  readonly beforeMark: number | null;
  readonly main: MainVerb | null;
  readonly next: number;
  readonly hasClause: boolean;
  readonly hasAgent: boolean;
  /** Behind a negation سوى or إلا lets one thing through: the clause is true of that alone. */
  readonly exclusive: boolean;
}

const agentMarks = /^(من قبل|على يد|على أيدي|من جانب|من طرف|بواسطة|من لدن)/;

/** Collects what follows a verb up to the end of its own reach. */
export function gather(
  state: ParseState,
  at: number,
  entry: VerbEntry,
  expectsSubject: boolean,
  hasPronoun = false,
  negated = false,
): Gathered {
  const reserved = state.reserved;
  const leaveObject = state.awaiting;
  state.awaiting = false;
  const items: Item[] = [];
  let beforeMark: number | null = null;
  let phrases = 0;
  let next = at;
  let hasAgent = false;
  let asideEnd = -1;
  let governor: VerbEntry | null = entry;
  let afterPhrase: Phrase | null = null;
  const used = new Set<string>();
  let exclusive = false;
  for (;;) {
    const unit = state.units[next];
    if (unit === undefined) break;
    if (negated && !exclusive && excepts(state, next)) {
      // خيارا سوى رفع الأسعار: no option but one.
      const option = items.at(-1);
      const but = option && choiceBut(option, state, next + 1, phrases);
      if (but) {
        items[items.length - 1] = but;
        next = but.phrase?.next ?? next + 1;
        continue;
      }
      exclusive = true;
      next += 1;
      if (state.units[next]?.kind === 'prep') continue;
      const only = exceptedPhrase(state, next);
      if (only === null) break;
      items.push(only);
      phrases += 1;
      next = only.phrase?.next ?? next + 1;
      continue;
    }
    if (unit.kind === 'mark') {
      beforeMark = phrases;
      next += 1;
      continue;
    }
    const adverbial = adverbialAt(state, next, entry, negated);
    if (adverbial) {
      items.push({ ...plainItem, english: adverbial.english, arabic: adverbial.arabic });
      if (adverbial.governor !== undefined) governor = adverbial.governor;
      next = adverbial.next;
      continue;
    }
    if (unit.kind === 'prep') {
      const behind = state.units[next + 1];
      // What the verb above still waits for is not taken by a verb below: أدت الأمطار التي بدأت أمس إلى.
      const waited = reserved.has(unit.arabic) && !entry.frame.has(unit.arabic);
      if (waited || behind?.kind === 'sub' || behind?.kind === 'rel') break;
      // What the verb's own frame asks for belongs to the verb, unless a verbal noun after it asks for the same.
      const parts = unit.arabic === 'من' && unit.reading.pronoun === null && behind?.reading.definite;
      const whole = parts ? partOf(items.at(-1)) : null;
      // يشتبه في تورطه في الهجوم: the first is what is suspected, the second belongs to that.
      const spent = used.has(unit.arabic) && entry.frame.get(unit.arabic) === '';
      const place = saidAgain(state, next, entry);
      const asked = whole === null && !spent && !place && entry.frame.has(unit.arabic);
      const owned =
        asked &&
        !(used.has(unit.arabic) && afterPhrase?.source !== entry && governor !== entry) &&
        (afterPhrase === null || phrases < 2 || !afterPhrase.source?.frame.has(unit.arabic));
      const above = spent ? (items.at(-1)?.governed?.source ?? null) : (afterPhrase?.source ?? governor);
      const bearing = owned ? null : (whole ?? afterPhrase ?? partitive(items.at(-1), behind));
      const found = parsePrepositional(state, next, owned ? entry : place ? null : above, bearing);
      if (found === null) break;
      const start = next;
      if (owned) used.add(unit.arabic);
      hasAgent ||= agentMarks.test(unit.arabic);
      let { english } = found;
      ({ next } = found);
      if (found.object) {
        const relative = relativeClause(state, next, found.object);
        if (relative) {
          english += relative.english;
          next = relative.next;
        }
      }
      const bearer = items.at(-1);
      const told = bearer?.phrase ?? bearer?.governed ?? null;
      // "A report by the UN that came out …": the verb after the preposition still tells of the indefinite phrase before it.
      if (bearer && told && !told.definite && state.units[next]?.kind === 'verb' && !owned) {
        const relative = relativeClause(state, next, told);
        if (relative) {
          items[items.length - 1] = withTail(bearer, ` ${english}${relative.english}`);
          next = relative.next;
          continue;
        }
      }
      // "The secretary general of the ministry, Hala Smadi": the name comes after what belongs to the title.
      const named =
        bearer?.kind === 'phrase' &&
        bearer.phrase?.human &&
        bearer.phrase.definite &&
        !bearer.phrase.named &&
        found.object !== null &&
        /^[لب]$/.test(unit.arabic) &&
        isNameUnit(state.units[next])
          ? parseName(state, next)
          : null;
      if (bearer && named && (named.human || !named.organisation)) {
        items[items.length - 1] = withTail(
          bearer,
          ` ${unit.arabic === 'ل' ? `of ${found.object?.english}` : english}, ${named.english},`,
        );
        next = named.next;
        continue;
      }
      // What belongs to the phrase just read stays with it: "a round of talks", "the criticism of the minister".
      if (!owned && bearer && (bearer.kind === 'phrase' || whole !== null) && /^of /.test(english)) {
        items[items.length - 1] = withTail(bearer, ` ${english}`);
        continue;
      }
      if (exclusive && isExcepting(state.units[start - 1])) english = `only ${english}`;
      const direct = owned && found.vanishing;
      items.push({
        ...plainItem,
        kind: 'prepositional',
        english,
        arabic: unit.arabic,
        pronoun: found.pronoun,
        governed: found.object,
        stem: state.units[start + 1]?.reading.nominal?.arabic ?? state.units[start + 1]?.arabic ?? null,
        vanishing: direct ? (found.object ?? pronounConcerned(found.pronoun ?? '3ms', true, next)) : null,
      });
      if (found.object === null && opensPhrase(state.units[next]) && unit.reading.pronoun === null) break;
      continue;
    }
    if (unit.kind === 'punctuation' && unit.arabic === '،' && next === asideEnd) {
      next += 1;
      continue;
    }
    // "The head of civil defence in Kassala, Brigadier Tayeb, said": the name comes after a phrase that belongs to the title.
    if (unit.kind === 'punctuation' && expectsSubject && phrases === 1 && entry.features.has('say')) {
      const [title, place] = items.slice(-2);
      if (title?.kind === 'phrase' && title.phrase?.human && !title.phrase.named && place?.kind === 'prepositional') {
        const explained = betweenCommas(state, next, title.phrase);
        if (explained) {
          items.splice(-2, 2, withTail(title, ` ${place.english}${explained.english}`));
          next = explained.next;
          continue;
        }
      }
    }
    // An aside between commas stands before the subject, or before the object that the verb still lacks.
    const lacksObject = phrases === 1 && expectsSubject && entry.takesObject && !hasPronoun && beforeMark === null;
    if (unit.kind === 'punctuation' && unit.arabic === '،' && expectsSubject && (phrases === 0 || lacksObject)) {
      const close = adverbialAhead(state, next + 1);
      if (close === null || (lacksObject && !opensPhrase(state.units[close + 1]))) break;
      const inner = state.units[next + 1];
      if (inner?.kind !== 'time' && inner?.kind !== 'prep' && inner?.kind !== 'adv') break;
      if (lacksObject && inner.kind === 'prep') break;
      asideEnd = close;
      next += 1;
      continue;
    }
    if (saysMeanwhile(state.units, next)) break;
    if (opensPhrase(unit) || (unit.kind === 'adj' && phrases > 0 && entry.features.has('copula'))) {
      if (phrases >= (entry.takesObject ? 3 : 2) && beforeMark === null && !entry.features.has('copula')) break;
      // With a pronoun for its head the clause has its subject still to come: الطعن الذي تقدم به المحامون.
      const taken = phrases === 0 && items.some((item) => item.pronoun !== null);
      if (leaveObject && !taken && items.length > 0 && (phrases > 0 || !entry.takesObject || entry.features.has('in')))
        break;
      // أظهرت بيانات تباطؤ النشاط: what data show is no genitive of theirs.
      const shown = phrases === 0 && expectsSubject && entry.takesObject && showsDeed(state, next);
      const apart =
        phrases === 0 && expectsSubject && entry.takesObject && (obliqueBehind(state, next) || sideBehind(state, next));
      if (shown || apart) state.held.add(next + 1);
      let phrase = unit.kind === 'adj' && !opensPhrase(unit) ? null : parseNounPhrase(state, next, {});
      if (shown || apart) state.held.delete(next + 1);
      if (phrase === null) break;
      let english = phrase.english;
      let end = phrase.next;
      state.reserved = new Set(entry.frame.keys());
      state.awaiting = phrases === 0 && expectsSubject && entry.takesObject && !hasPronoun && beforeMark === null;
      // ما كان أحد يتوقع: the verb behind an auxiliary's subject is its main verb.
      const main = phrases === 0 && isAuxiliary(entry.perfect) && state.units[end]?.kind === 'verb';
      const relative = main ? null : relativeClauses(state, end, phrase);
      state.reserved = reserved;
      state.awaiting = false;
      if (relative) {
        english += relative.english;
        end = relative.next;
      }
      // "was elected as president": a title in the accusative after its bearer.
      const rank =
        phrase.human &&
        !phrase.definite &&
        (phrase.accusative || (unit.reading.gender === 'f' && unit.kind === 'noun' && phrases >= 1));
      if (
        (rank && phrases >= 1 && appoints(state, entry, items, phrase)) ||
        (rank && phrase.accusative && phrases >= (expectsSubject ? 2 : 1) - (hasPronoun ? 1 : 0))
      ) {
        items.push({ ...plainItem, late: true, bare: true, english: `as ${english.replace(/^an? /, '')}` });
        next = end;
        continue;
      }
      // بدأ العام الدراسي: a time begins and ends, where no other word says when.
      if (items.length === 0 && expectsSubject && timeActs(entry, phrase, english)) phrase = { ...phrase, time: false };
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
  state.awaiting = leaveObject;
  const found = mainVerb(state, next, entry, negated);
  if (found) next = found.next;
  const colon = stop?.kind === 'punctuation' && stop.arabic === ':';
  return {
    items,
    beforeMark,
    main: found?.main ?? null,
    next,
    hasClause:
      // وصفت المحادثات بأنها بناءة: as what, besides what.
      (stop?.kind === 'sub' && !(stop.arabic === 'بأن' && entry.frame.get('بأن') === 'as')) ||
      clauseAfterAside(state, next) ||
      colon ||
      (stop?.kind === 'quote' && stop.quote === 'open'),
    hasAgent,
    exclusive,
  };
}
