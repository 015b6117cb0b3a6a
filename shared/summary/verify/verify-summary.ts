import type { Claim, Entity, Summary } from '../../contract/summary.ts';
import type { TranslatedSegment } from '../../contract/translation.ts';
import { articleDate } from '../facts/article-date.ts';
import { findingsOf } from '../findings.ts';
import type { EntityKind } from '../names/gazetteer.ts';
import { headlineOf, repeatsHeadline } from '../points/key-points.ts';
import { overlap } from '../points/rank-sentences.ts';
import { contentStems } from '../words/stems.ts';
import { tokenise } from '../words/tokens.ts';
import { checkEntity } from './check-entity.ts';
import { numberFault, quoteFault, speakerFault, timelineFault, topicFault, unitFault } from './check-facts.ts';
import { type Grounds, statementFault, type VerificationFailure } from './verification.ts';

/** Two key points that share more than this of their words say the same. */
const repeats = 0.8;

/** A summary with what its evidence does not show removed, and the account of it. */
export interface VerifiedSummary {
  readonly summary: Summary;
  readonly failures: readonly VerificationFailure[];
  /** Items checked: the headline, key points, entities, dates, quotations, amounts and topics; verified + dropped. */
  readonly claims: number;
  readonly verified: number;
  readonly dropped: number;
}

/** Proves or refuses every item of a summary, whoever made it, against the segments it is of: an item that is not shown is
 * dropped, a part of one (role, speaker, unit, identity, one mention) set to null or removed. A headline that falls is
 * replaced by the article's own. */
export function verifySummary(summary: Summary, segments: readonly TranslatedSegment[]): VerifiedSummary {
  const grounds = groundsFor(summary, segments);
  const account = new Account();
  const headlineFault = statementFault(summary.headline.text, summary.headline.evidence, grounds);
  account.item('headline', headlineFault);
  const headline = headlineFault === null ? summary.headline : headlineOf(grounds.found.segments);
  const checked: Summary = {
    ...summary,
    headline,
    keyPoints: keyPointsShown(summary.keyPoints, headline, grounds, account),
    people: entitiesShown(summary.people, 'people', 'person', grounds, account),
    organisations: entitiesShown(summary.organisations, 'organisations', 'organisation', grounds, account),
    places: entitiesShown(summary.places, 'places', 'place', grounds, account),
    timeline: summary.timeline.filter((entry, index) =>
      account.item(`timeline[${index}]`, timelineFault(entry, grounds)),
    ),
    quotes: quotesShown(summary, grounds, account),
    numbers: numbersShown(summary, grounds, account),
    topics: summary.topics.filter((topic, index) => account.item(`topics[${index}]`, topicFault(topic, grounds))),
  };
  const { claims, dropped, failures } = account;
  const verification = { claims, verified: claims - dropped, dropped };
  return { summary: { ...checked, verification }, failures, ...verification };
}

/** Counts the items and keeps what failed. */
class Account {
  claims = 0;
  dropped = 0;
  readonly failures: VerificationFailure[] = [];

  /** Counts an item; whether it stands. */
  item(path: string, fault: VerificationFailure | null): boolean {
    this.claims++;
    if (fault === null) return true;
    this.dropped++;
    this.failures.push({ path: path + fault.path, reason: fault.reason });
    return false;
  }

  /** Keeps the failure of a part of an item that stands without it; whether the part stands. */
  part(path: string, reason: string | null): boolean {
    if (reason !== null) this.failures.push({ path, reason });
    return reason === null;
  }
}

function groundsFor(summary: Summary, segments: readonly TranslatedSegment[]): Grounds {
  const found = findingsOf(segments);
  const paragraphs = found.segments.filter(({ kind }) => kind !== 'headline').map(({ source }) => source);
  const listed = [...summary.people, ...summary.organisations, ...summary.places];
  return {
    found,
    reference: articleDate(summary.source.published, paragraphs, summary.source.key),
    copies: summary.summariser.name === 'extractive',
    listedNames: listed.map(({ name }) => name.target),
  };
}

function keyPointsShown(points: readonly Claim[], headline: Claim, grounds: Grounds, account: Account): Claim[] {
  const told = new Set(contentStems(tokenise(headline.text.source)));
  const kept: ReadonlySet<string>[] = [];
  return points.filter((point, index) => {
    const words = contentStems(tokenise(point.text.source));
    const stems = new Set(words);
    const again = kept.some((other) => overlap(stems, other) > repeats);
    const isHeadline = points.length > 1 && repeatsHeadline(words, told);
    const reason = again ? 'It repeats another key point.' : isHeadline ? 'It repeats the headline.' : null;
    const repeated = reason === null ? null : { path: '.text', reason };
    const stands = account.item(`keyPoints[${index}]`, statementFault(point.text, point.evidence, grounds) ?? repeated);
    if (stands) kept.push(stems);
    return stands;
  });
}

function entitiesShown(
  entities: readonly Entity[],
  list: string,
  kind: EntityKind,
  grounds: Grounds,
  account: Account,
): Entity[] {
  return entities.flatMap((entity, index) => {
    const path = `${list}[${index}]`;
    const { entity: checked, failures } = checkEntity(entity, kind, grounds);
    if (checked === null) {
      account.item(path, failures.at(-1) ?? { path: '', reason: 'Nothing shows it.' });
      for (const { path: part, reason } of failures.slice(0, -1)) account.part(path + part, reason);
      return [];
    }
    account.item(path, null);
    for (const { path: part, reason } of failures) account.part(path + part, reason);
    return [checked];
  });
}

function quotesShown(summary: Summary, grounds: Grounds, account: Account): Summary['quotes'] {
  return summary.quotes.flatMap((quote, index) => {
    const path = `quotes[${index}]`;
    if (!account.item(path, quoteFault(quote, grounds))) return [];
    return [account.part(`${path}.speaker`, speakerFault(quote, grounds)) ? quote : { ...quote, speaker: null }];
  });
}

function numbersShown(summary: Summary, grounds: Grounds, account: Account): Summary['numbers'] {
  return summary.numbers.flatMap((fact, index) => {
    const path = `numbers[${index}]`;
    if (!account.item(path, numberFault(fact, grounds))) return [];
    return [account.part(`${path}.unit`, unitFault(fact, grounds)) ? fact : { ...fact, unit: null }];
  });
}
