import * as z from 'zod/mini';
import { MalformedMessageError } from './hint-message.ts';

const count = z._default(z.int().check(z.nonnegative()), 0);

const WalkCounts = z.object({
  /** Articles the walk has come by. */
  articles: count,
  bytes: count,
  /** Articles that stand as they should. */
  current: count,
  /** Articles whose present version ended `failed`: their messages wait parked. */
  failed: count,
  /** Articles too young to be missed. */
  unsettled: count,
  /** Articles from before the time that the walk is about. */
  earlier: count,
  /** Articles whose outputs' keys would not fit; they can never have one. */
  unfit: count,
  /** Articles that are gone while outputs of theirs are not. */
  orphans: count,
  /** Articles that were hinted, or would be in a dry run, and what they hold. */
  hinted: count,
  hintedBytes: count,
  requests: count,
  /** What was read of the hinted ones to tell characters from bytes. */
  sampledBytes: count,
  sampledCharacters: count,
});

/** What a walk has seen and done so far. */
export type WalkCounts = Readonly<z.infer<typeof WalkCounts>>;

/** The counts of a walk that has seen nothing yet. */
export const nothingWalked: WalkCounts = WalkCounts.parse({});

const WalkRequest = z.object({
  /** Names the walk and its report. */
  walk: z.string().check(z.regex(/^[\w.:-]{1,100}$/)),
  /**
   * A `sweep` hints articles whose present version has no outcome; a `backfill` hints all that the present settings
   * would make anew.
   */
  purpose: z.enum(['sweep', 'backfill']),
  /** Keys below this alone; it lies within the articles' own prefix. */
  prefix: z.string(),
  /** Counts and estimates, and hints nothing. */
  dryRun: z._default(z.boolean(), false),
  /** Of articles that were processed before, only those by a pipeline older than this version. */
  olderThan: z._default(z.nullable(z.string().check(z.regex(/^\d+\.\d+\.\d+$/))), null),
  /** Objects younger than this are under way, not missing. */
  settleSeconds: z._default(z.int().check(z.nonnegative()), 0),
  /** Articles that came before this are left alone; none when null. */
  since: z._default(z.nullable(z.iso.datetime()), null),
  /** The manifest of an S3 Inventory to walk through, `s3://…/manifest.json`; the bucket's own listing when null. */
  inventory: z._default(z.nullable(z.string()), null),
  /** The position that the walk has come to, null at its start. */
  after: z._default(z.nullable(z.string()), null),
  startedAt: z.iso.datetime(),
  counts: z._default(WalkCounts, nothingWalked),
});

/** A walk through a bucket's articles, at its start or where it was interrupted: all of its state is in it. */
export type WalkRequest = Readonly<z.infer<typeof WalkRequest>>;

/** The request in a message of the walk queue. @throws MalformedMessageError */
export function parseWalkRequest(body: string): WalkRequest {
  try {
    return WalkRequest.parse(JSON.parse(body));
  } catch (error) {
    throw new MalformedMessageError('Expected a walk to take up, got something else.', { cause: error });
  }
}

/** Whether version `a` came before version `b`, both of three numbers. */
export function isOlder(a: string, b: string): boolean {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
