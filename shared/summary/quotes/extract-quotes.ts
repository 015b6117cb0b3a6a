import type { Text } from '../../contract/source.ts';
import type { Quote, Span } from '../../contract/summary.ts';
import { withoutArabic } from '../claim.ts';
import type { NamedEntity } from '../names/entities.ts';
import type { Mention } from '../names/mention.ts';
import { organisationTriggers } from '../names/triggers.ts';
import { beadAt, type ReadSegment, sentenceAt } from '../read-article.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { isRelation } from './description.ts';
import { attributionOf } from './find-speaker.ts';
import { Floor } from './floor.ts';
import { isStatement } from './not-speaking.ts';
import type { QuotedStretch } from './quote-spans.ts';
import type { Attribution, Scene } from './scene.ts';
import { calledSo, genderOfSpeaker, holderOf, isCutShort } from './speakers.ts';
import { talkerBetween } from './talker.ts';
import { targetQuotes } from './target-quotes.ts';
import { isUtterance } from './utterance.ts';

/** An entity and the name it goes by in the summary. */
export interface NamedSpeaker {
  readonly entity: NamedEntity;
  readonly name: Text;
}

/** The words that the article puts in people's mouths, each with its speaker where the text leaves no doubt. */
export function extractQuotes(segments: readonly ReadSegment[], speakers: readonly NamedSpeaker[]): Quote[] {
  const byMention = new Map<Mention, NamedSpeaker>();
  for (const speaker of speakers) for (const { mention } of speaker.entity.mentions) byMention.set(mention, speaker);
  const quotes: Quote[] = [];
  const floor = new Floor();
  let goesOn = false;
  for (const [index, segment] of segments.entries()) {
    // What a headline quotes is told again below it, and nobody goes on from there.
    const heard = segment.kind === 'headline' ? new Floor() : floor;
    const told = new SegmentQuotes(
      segment,
      { segments, byMention, speakers },
      heard,
      onlyOneBefore(index, speakers),
      goesOn,
    );
    quotes.push(...told.quotes);
    if (segment.kind === 'headline') continue;
    goesOn = told.goesOn;
    floor.nextParagraph();
  }
  return quotes;
}

/** The one person whom an article has named before anybody speaks ("an interview with X"): "she said" can mean nobody else. */
function onlyOneBefore(segment: number, speakers: readonly NamedSpeaker[]): NamedSpeaker | null {
  const named = speakers.filter(
    ({ entity }) => entity.kind === 'person' && entity.mentions.some((mention) => mention.segment < segment),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The article as its quotations are read: its segments, and who in it can speak. */
interface Cast {
  readonly segments: readonly ReadSegment[];
  readonly byMention: ReadonlyMap<Mention, NamedSpeaker>;
  readonly speakers: readonly NamedSpeaker[];
}

/** The quotations of one segment, read in order so that "he" finds the one who spoke before. */
class SegmentQuotes {
  readonly quotes: Quote[] = [];
  readonly #segment: ReadSegment;
  readonly #cast: Cast;
  readonly #floor: Floor;
  readonly #onlyOne: NamedSpeaker | null;
  readonly #isContinued: boolean;
  #hasSpoken = false;

  constructor(segment: ReadSegment, cast: Cast, floor: Floor, onlyOne: NamedSpeaker | null, isContinued: boolean) {
    this.#segment = segment;
    this.#cast = cast;
    this.#floor = floor;
    this.#onlyOne = onlyOne;
    this.#isContinued = isContinued;
    this.#read();
  }

  #read(): void {
    const { source, tokens, mentions } = this.#segment;
    const stretches = this.#segment.quoted;
    const inTarget = targetQuotes(this.#segment, stretches);
    const scene = sceneOf(this.#segment, stretches);
    let at = 0;
    for (const [index, stretch] of stretches.entries()) {
      const previous = this.quotes.at(-1) ?? null;
      if (!isUtterance(source, tokens, mentions, stretch, previous?.evidence[0]?.source.end ?? null)) continue;
      const sentence = sentenceAt(this.#segment, stretch.outer.start);
      this.#listen(scene, at, sentence.start);
      at = Math.max(at, sentence.end);
      const said = attributionOf(scene, stretch, sentence);
      const speaker = this.#resolve(said, stretch, sentence);
      // "When somebody asked him «…», he answered «…»": the one who asks does not stay.
      const isAsked = said?.by === 'somebody' && asksPerson(source.slice(sentence.start, sentence.end));
      if (said !== null && !isAsked) this.#hear(speaker, said);
      this.quotes.push(quoteOf(this.#segment, stretch, inTarget[index] ?? null, speaker));
    }
    this.#listen(scene, at, source.length);
  }

  /** Takes up who speaks, or acts alone, in the sentences between two offsets. */
  #listen(scene: Scene, from: number, to: number): void {
    for (const event of talkerBetween(scene, this.#segment.sentences, from, to)) {
      if (event.by === 'several' || event.by === 'beside') {
        this.#hearOf(event.people, event.by === 'beside' ? event.speaker : null);
        continue;
      }
      const heard =
        event.by === 'name'
          ? (this.#cast.byMention.get(event.mention) ?? null)
          : event.by === 'role'
            ? (this.#holder(event) ?? this.#goingOn(event))
            : null;
      this.#hear(heard, event);
    }
  }

  /** Several people of a sentence: whoever is the only one of a gender is whom "he" or "she" means behind it, beside the one who
   * speaks. */
  #hearOf(people: readonly Mention[], speaking: Mention | null): void {
    const { byMention, segments } = this.#cast;
    const told = people.map((mention) => byMention.get(mention) ?? null);
    const genders = told.map((speaker) => speaker && genderOfSpeaker(speaker.entity, segments));
    if (speaking === null) this.#floor.lose(null);
    if (genders.includes(null)) return;
    const speaker = speaking === null ? null : (byMention.get(speaking) ?? null);
    for (const gender of ['m', 'f'] as const) {
      const those = new Set(told.filter((one, index) => one !== null && genders[index] === gender));
      const [only] = those;
      if (only && those.size === 1 && !(speaker !== null && those.has(speaker))) this.#floor.mention(only, gender);
    }
  }

  /** Gives the floor to whoever speaks. */
  #hear(speaker: NamedSpeaker | null, said: Attribution): void {
    if (speaker !== null) this.#floor.take(speaker, genderOfSpeaker(speaker.entity, this.#cast.segments));
    else this.#floor.lose(said.by === 'pronoun' && !said.plural ? said.gender : null);
    this.#hasSpoken = true;
  }

  #resolve(said: Attribution | null, stretch: QuotedStretch, sentence: Span): NamedSpeaker | null {
    if (said === null) return this.#isUnbroken(stretch, sentence) ? this.#floor.recent : null;
    if (said.by === 'name') return this.#agreeing(this.#cast.byMention.get(said.mention) ?? null, said.gender ?? null);
    if (said.by === 'role') return this.#holder(said) ?? this.#goingOn(said) ?? this.#anaphor(said.words);
    if (said.by === 'somebody' || said.plural) return null;
    if (said.here === true && !this.#hasSpoken) return null;
    const speaker = said.gender === null ? this.#floor.recent : this.#floor.heldBy(said.gender, this.#onlyOne);
    if (speaker === null) return null;
    // "The paper asked her, and she said": a body is not asked, whoever spoke before.
    if (speaker.entity.kind === 'organisation' && asksPerson(this.#segment.source.slice(sentence.start, sentence.end)))
      return null;
    return this.#agreeing(speaker, said.gender);
  }

  /** A speaker, unless the verb is of the other gender. */
  #agreeing(speaker: NamedSpeaker | null, verb: 'm' | 'f' | null): NamedSpeaker | null {
    if (speaker === null || isCutShort(speaker.entity, this.#cast.segments)) return null;
    if (verb === null) return speaker;
    const gender = genderOfSpeaker(speaker.entity, this.#cast.segments);
    return gender === null || gender === verb ? speaker : null;
  }

  /** "The speaker", "the statement": whoever spoke before, where nobody of the article speaks for a body; a statement is a body's. */
  #anaphor([head = '', ...rest]: readonly string[]): NamedSpeaker | null {
    const { recent } = this.#floor;
    if (rest.length > 0 || recent === null) return null;
    if (isStatement(head)) return recent.entity.kind === 'organisation' ? recent : null;
    return /^المتحدثه?$/.test(head) ? recent : null;
  }

  /** Whether a quotation without an attribution goes on with the words before it. */
  #isUnbroken(stretch: QuotedStretch, sentence: Span): boolean {
    if (!isAlone(this.#segment.source, stretch, sentence)) return false;
    return this.#hasSpoken || (this.#isContinued && isAlone(this.#segment.source, stretch, wholeOf(this.#segment)));
  }

  /** Whether the segment ends with a quotation, all of its quotations being one named speaker's. */
  get goesOn(): boolean {
    const end = this.quotes.at(-1)?.evidence[0]?.source.end ?? null;
    const { last } = this.#floor;
    if (end === null || last === null || /[\p{L}\p{N}]/u.test(this.#segment.source.slice(end))) return false;
    return this.quotes.every(({ speaker }) => speaker !== null && speaker.name === last.name);
  }

  /** "The young man went on", "the teacher, aged 33": whoever was told of before, unless only others of the article are called so. */
  #goingOn({ words: [head = '', ...rest], goesOn }: Attribution & { readonly by: 'role' }): NamedSpeaker | null {
    // "Says the teacher, who is 33": who has been told of already, whatever the verb.
    const isAged = /^البالغه?$/.test(rest[0] ?? '');
    const gender = goesOn ?? (head.endsWith('ه') ? 'f' : 'm');
    const recent = isAged ? this.#floor.heldBy(gender, this.#onlyOne) : this.#floor.recent;
    if ((goesOn === undefined && !isAged) || recent?.entity.kind !== 'person' || !head.startsWith('ال')) return null;
    if (isRelation(head.slice(2)) || organisationTriggers.has(head.slice(2))) return null;
    const called = calledSo(head, this.#cast.segments, this.#cast.speakers);
    if (
      called.includes(recent) ? !isAged && !rest.every(isOfPerson) : called.length > 0 || (rest.length > 0 && !isAged)
    )
      return null;
    return this.#agreeing(recent, gender);
  }

  #holder(said: Attribution & { readonly by: 'role' }): NamedSpeaker | null {
    const { segments, speakers } = this.#cast;
    return holderOf(said.words, segments, speakers, segments.indexOf(this.#segment));
  }
}

/** Whether a word behind what somebody is called tells where he comes from or what he is like, not what his office is of. */
function isOfPerson(fold: string): boolean {
  const kind = fold === 'الجنوب' ? null : nounKind(fold);
  return kind !== 'thing' && kind !== 'body' && /^(?:ال.{3,}|.{3,}يه?)$/.test(fold);
}

/** Whether a sentence has somebody asked or answered who is not named in it. */
function asksPerson(sentence: string): boolean {
  return /(?:^|\s)[وف]?(?:سأل|ساءل|أجاب|حاور|التق)ت?(?:ه|ها)(?=\s)/.test(sentence);
}

function sceneOf(segment: ReadSegment, stretches: readonly QuotedStretch[]): Scene {
  const { source, tokens, mentions } = segment;
  const mentionAt = new Map<number, Mention>();
  const officeOf = new Map<number, Mention>();
  for (const mention of mentions) {
    for (let at = mention.from; at < mention.to; at++) mentionAt.set(at, mention);
    if (mention.role === null) continue;
    // The office may begin behind a proclitic, within its token.
    const at = tokenIndexAt(tokens, mention.role.start);
    officeOf.set(tokens[at]?.start === mention.role.start ? at : at - 1, mention);
  }
  return {
    text: source,
    tokens,
    mentionAt,
    officeOf,
    inQuote: (offset) => stretches.some(({ inner }) => offset >= inner.start && offset < inner.end),
  };
}

function wholeOf({ source }: ReadSegment): Span {
  return { start: 0, end: source.length };
}

/** Whether a sentence is nothing but the quotation. */
function isAlone(text: string, { outer }: QuotedStretch, sentence: Span): boolean {
  const around = text.slice(sentence.start, outer.start) + text.slice(outer.end, Math.max(outer.end, sentence.end));
  return !/[\p{L}\p{N}]/u.test(around);
}

function quoteOf(
  segment: ReadSegment,
  stretch: QuotedStretch,
  target: Span | null,
  speaker: NamedSpeaker | null,
): Quote {
  const { source } = segment;
  const inner = trimmedSpan(source, stretch.inner);
  const english = target ?? beadAt(segment, stretch.outer.start)?.target ?? null;
  const spoken = english === null ? '' : segment.target.slice(english.start, english.end);
  return {
    text: { source: source.slice(inner.start, inner.end), target: withoutArabic(spoken) },
    speaker: speaker === null ? null : { name: speaker.name },
    evidence: [{ segment: segment.id, source: inner, target }],
  };
}

function trimmedSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: end - (inner.length - inner.trimEnd().length) };
}
