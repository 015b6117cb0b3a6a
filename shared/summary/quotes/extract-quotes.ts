import { foldLetters } from '../../arabic/letters.ts';
import type { Text } from '../../contract/source.ts';
import type { Quote, Span } from '../../contract/summary.ts';
import { describeEntity } from '../names/english-names.ts';
import type { NamedEntity } from '../names/entities.ts';
import type { Mention } from '../names/mention.ts';
import { beadAt, type ReadSegment, sentenceAt } from '../read-article.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { attributionOf } from './find-speaker.ts';
import { quotedStretches } from './quote-spans.ts';
import { targetQuotes } from './target-quotes.ts';
import { isUtterance } from './utterance.ts';

/** An entity and the name it goes by in the summary. */
export interface NamedSpeaker {
  readonly entity: NamedEntity;
  readonly name: Text;
}

/** The entities that can speak, each under its name in the summary. */
export function namedSpeakers(entities: readonly NamedEntity[], segments: readonly ReadSegment[]): NamedSpeaker[] {
  return entities.filter(({ kind }) => kind !== 'place').map((entity) => ({ entity, name: describeEntity(entity, segments).name }));
}

/** The words that the article puts in people's mouths, each with its speaker where the text leaves no doubt. */
export function extractQuotes(segments: readonly ReadSegment[], speakers: readonly NamedSpeaker[]): Quote[] {
  const byMention = new Map<Mention, NamedSpeaker>();
  for (const speaker of speakers) for (const { mention } of speaker.entity.mentions) byMention.set(mention, speaker);
  const quotes: Quote[] = [];
  let talking: NamedSpeaker | null = null;
  for (const segment of segments) {
    if (segment.kind === 'headline') {
      quotes.push(...quotesOf(segment, byMention, segments, speakers, null).quotes);
      continue;
    }
    const told = quotesOf(segment, byMention, segments, speakers, talking);
    quotes.push(...told.quotes);
    talking = told.talking;
  }
  return quotes;
}

function quotesOf(
  segment: ReadSegment,
  byMention: ReadonlyMap<Mention, NamedSpeaker>,
  segments: readonly ReadSegment[],
  speakers: readonly NamedSpeaker[],
  before: NamedSpeaker | null,
): { quotes: Quote[]; talking: NamedSpeaker | null } {
  const { source, tokens, mentions } = segment;
  const stretches = quotedStretches(source);
  const inTarget = targetQuotes(segment, stretches);
  const quotes: Quote[] = [];
  let talking = before;
  let at = 0;
  for (const [index, stretch] of stretches.entries()) {
    if (!isUtterance(source, tokens, mentions, stretch)) continue;
    talking = lastNamed(segment, byMention, at, stretch.outer.start) ?? talking;
    at = stretch.outer.end;
    const sentence = sentenceAt(segment, stretch.outer.start);
    const said = attributionOf(source, tokens, mentions, stretch, sentence, stretches);
    let speaker: NamedSpeaker | null = null;
    if (said?.by === 'name') speaker = byMention.get(said.mention) ?? null;
    else if (said?.by === 'role') speaker = holderOf(said.words, segments, speakers);
    else if (said?.by === 'pronoun' && !said.plural) speaker = talking;
    talking = said === null || said.by === 'pronoun' ? talking : speaker;
    const inner = trimmedSpan(source, stretch.inner);
    const target = inTarget[index] ?? null;
    const english = target === null ? null : segment.target.slice(target.start, target.end);
    const bead = beadAt(segment, stretch.outer.start)?.target ?? null;
    quotes.push({
      text: {
        source: source.slice(inner.start, inner.end),
        target: english ?? (bead === null ? '' : segment.target.slice(bead.start, bead.end)),
      },
      speaker: speaker === null ? null : { name: speaker.name },
      evidence: [{ segment: segment.id, source: inner, target }],
    });
  }
  return { quotes, talking: lastNamed(segment, byMention, at, source.length) ?? talking };
}

/** The last person whom a verb of speech makes the subject between two offsets: the one a following "he added" means. */
function lastNamed(
  segment: ReadSegment,
  byMention: ReadonlyMap<Mention, NamedSpeaker>,
  from: number,
  to: number,
): NamedSpeaker | null {
  let last: NamedSpeaker | null = null;
  for (const mention of segment.mentions) {
    if (mention.kind === 'place' || mention.start < from || mention.end > to) continue;
    const start = segment.tokens.findIndex((token) => token.end > (mention.role?.start ?? mention.start));
    const verb = segment.tokens[start - 1];
    if (verb !== undefined && speechVerb(verb.fold) !== null) last = byMention.get(mention) ?? last;
  }
  return last;
}

/** The one person of the article who holds an office, or null when nobody or several do; an office said more fully than the
 * person's own ("the army's spokesman") is another one. */
function holderOf(
  words: readonly string[],
  segments: readonly ReadSegment[],
  speakers: readonly NamedSpeaker[],
): NamedSpeaker | null {
  const [head = '', ...rest] = words;
  if (rest.length === 0 && !head.startsWith('ال')) return null;
  const bare = withoutArticle(head);
  const holders = speakers.filter(({ entity }) =>
    entity.mentions.some(({ segment, mention }) => {
      if (mention.kind !== 'person' || mention.role === null || mention.roleHead === null) return false;
      if (withoutArticle(mention.roleHead) !== bare) return false;
      const office = foldLetters(segments[segment]?.source.slice(mention.role.start, mention.role.end) ?? '');
      return rest.every((word) => sameWords.has(word) || office.includes(withoutArticle(word)));
    }),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

const sameWords = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'المذكور', 'المذكوره']);

function withoutArticle(word: string): string {
  return word.replace(/^(?:لل|ال)/, '');
}

function trimmedSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: end - (inner.length - inner.trimEnd().length) };
}
