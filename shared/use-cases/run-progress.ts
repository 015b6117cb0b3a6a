import * as z from 'zod/mini';
import { LeaseHeldError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { statePrefix } from '../domain/object-key.ts';
import { type ArticleVersion, isOfVersion } from '../domain/object-metadata.ts';
import { jsonContentType } from '../domain/output-body.ts';
import type { ArticleStore, ObjectHead } from '../ports/article-store.ts';
import { unchangedSince } from './output-heads.ts';

/** A run's state beside the article: who may pay for it now, and what has been paid for already. */
const ProgressState = z.object({
  key: z.string(),
  /** The version of the article that was being translated. */
  article: z.nullable(z.object({ etag: z.string(), versionId: z.nullable(z.string()) })),
  /** Of the settings that it was being translated with. */
  fingerprint: z.nullable(z.string()),
  lease: z.nullable(z.object({ owner: z.string(), expiresAt: z.string() })),
  /** Translations by reuse key. */
  pieces: z.record(z.string(), z.string()),
  requests: z.int().check(z.nonnegative()),
  billedCharacters: z.int().check(z.nonnegative()),
  /** What went wrong at the last try, for the record if retries run out. */
  fault: z.nullable(z.object({ code: z.string(), message: z.string() })),
});
type ProgressState = z.infer<typeof ProgressState>;

/**
 * The longest that a lease is believed, in milliseconds: a function runs for fifteen minutes at most (AWS Lambda
 * Developer Guide, "Lambda quotas"), and clocks differ a little. One that ends later is a fault, and blocks nobody.
 */
const maxLeaseMs = 16 * 60_000;

/** A translated piece under its reuse key. */
export interface TranslatedPiece {
  readonly reuseKey: string;
  readonly target: string;
}

/** Where the progress of translating an article into one language is kept. */
export function progressKey(articleKey: string, target: string): string {
  return `${statePrefix}${sha256(articleKey)}/${target}.json`;
}

/**
 * Removes what runs of an article that is gone have left. A run that holds the lease clears up itself; it may be at work
 * on an upload that came after the article was found missing. @throws ConflictError
 */
export async function removeProgress(
  store: ArticleStore,
  articleKey: string,
  target: string,
  now: Date,
): Promise<void> {
  const left = await RunProgress.open(store, articleKey, target);
  if (!left.isLeased(now)) await left.clear();
}

/**
 * Removes what the run that made the translation of this version left because it died before it could: its lease would
 * make the next version wait. @throws ConflictError
 */
export async function forgetFinishedProgress(
  store: ArticleStore,
  articleKey: string,
  target: string,
  article: ArticleVersion,
): Promise<void> {
  const left = await RunProgress.open(store, articleKey, target);
  if (left.isOf(article)) await left.clear();
}

const emptyState: Omit<ProgressState, 'key'> = {
  article: null,
  fingerprint: null,
  lease: null,
  pieces: {},
  requests: 0,
  billedCharacters: 0,
  fault: null,
};

/**
 * The progress and the lease of one article in one language: one object, changed only by conditional writes, so that
 * at most one run pays at a time and what was paid for survives a crash.
 */
export class RunProgress {
  readonly #store: ArticleStore;
  /** Where the progress is kept. */
  readonly key: string;
  #head: ObjectHead | null;
  #state: Omit<ProgressState, 'pieces'>;
  readonly #pieces: Map<string, string>;
  /** The pieces as members of a JSON object: they become many, and each is written anew with every answer. */
  #piecesJson: string;
  #saving: Promise<void> = Promise.resolve();
  #unsaved = false;
  #holdsLease = false;

  private constructor(store: ArticleStore, key: string, head: ObjectHead | null, state: ProgressState) {
    this.#store = store;
    this.key = key;
    this.#head = head;
    const { pieces, ...rest } = state;
    this.#state = rest;
    this.#pieces = new Map(Object.entries(pieces));
    this.#piecesJson = membersOf(this.#pieces);
  }

  /**
   * Reads what earlier runs left. What they were billed counts on, unless the stored translation `accounted` already
   * tells it (its run died before it could clear its progress).
   * @throws StoreUnavailableError
   */
  static async open(
    store: ArticleStore,
    articleKey: string,
    target: string,
    accounted: (ArticleVersion & { readonly fingerprint: string }) | null = null,
  ): Promise<RunProgress> {
    const key = progressKey(articleKey, target);
    const stored = await store.read(key);
    const left: ProgressState = (stored === null ? null : parsed(stored.body)) ?? { ...emptyState, key: articleKey };
    const alreadyTold =
      accounted !== null &&
      left.article !== null &&
      isOfVersion(accounted, left.article) &&
      accounted.fingerprint === left.fingerprint;
    return new RunProgress(store, key, stored, alreadyTold ? { ...left, requests: 0, billedCharacters: 0 } : left);
  }

  /** The pieces translated so far, by reuse key. */
  get pieces(): ReadonlyMap<string, string> {
    return new Map(this.#pieces);
  }

  /** What was billed since the article's last translation was stored. */
  get billed(): { readonly requests: number; readonly billedCharacters: number } {
    return { requests: this.#state.requests, billedCharacters: this.#state.billedCharacters };
  }

  /** Whether this run holds the lease, as far as it knows. */
  get holdsLease(): boolean {
    return this.#holdsLease;
  }

  /** Whether some run holds the lease. */
  isLeased(now: Date): boolean {
    const { lease } = this.#state;
    const endsInMs = lease === null ? 0 : Date.parse(lease.expiresAt) - now.getTime();
    return endsInMs > 0 && endsInMs <= maxLeaseMs;
  }

  /** Whether this is the progress of translating this version. */
  isOf(article: ArticleVersion): boolean {
    return this.#state.article !== null && isOfVersion(this.#state.article, article);
  }

  /** What went wrong at the last try to translate this version, if that was recorded. */
  faultOf(article: ArticleVersion): { readonly code: string; readonly message: string } | null {
    return this.isOf(article) ? this.#state.fault : null;
  }

  /**
   * Takes the right to pay for this version of the article until `expiresAt`.
   * @throws LeaseHeldError when another run has it @throws ConflictError when another run came in between
   */
  async acquire(
    owner: string,
    { version, fingerprint }: { readonly version: ArticleVersion; readonly fingerprint: string },
    now: Date,
    expiresAt: Date,
  ): Promise<void> {
    const { lease } = this.#state;
    if (lease !== null && lease.owner !== owner && this.isLeased(now)) {
      throw new LeaseHeldError(this.#state.key, new Date(lease.expiresAt));
    }
    const { etag, versionId } = version;
    this.#state = {
      ...this.#state,
      article: { etag, versionId },
      fingerprint,
      lease: { owner, expiresAt: expiresAt.toISOString() },
    };
    await this.#write();
    this.#holdsLease = true;
  }

  /**
   * Keeps what was just paid for. Calls that arrive while a write is under way share the next one; each resolves once
   * its pieces are stored. @throws ConflictError when another run took over an expired lease.
   */
  async save(
    pieces: readonly TranslatedPiece[],
    billed: { requests: number; billedCharacters: number },
  ): Promise<void> {
    const fresh = new Map(pieces.map(({ reuseKey, target }) => [reuseKey, target]));
    const areNew = [...fresh.keys()].every((key) => !this.#pieces.has(key));
    for (const [key, target] of fresh) this.#pieces.set(key, target);
    this.#piecesJson = areNew ? joined(this.#piecesJson, membersOf(fresh)) : membersOf(this.#pieces);
    this.#state = {
      ...this.#state,
      requests: this.#state.requests + billed.requests,
      billedCharacters: this.#state.billedCharacters + billed.billedCharacters,
    };
    this.#unsaved = true;
    this.#saving = this.#saving.then(async () => {
      if (!this.#unsaved) return;
      this.#unsaved = false;
      await this.#write();
    });
    await this.#saving;
  }

  /** Gives the lease back and, after a fault, says what it was. */
  async release(fault: ProgressState['fault'] = null): Promise<void> {
    this.#state = { ...this.#state, lease: null, fault };
    await this.#write();
    this.#holdsLease = false;
  }

  /** Forgets everything: the stored translation is the memory now. */
  async clear(): Promise<void> {
    if (this.#head !== null) await this.#store.remove(this.key, { etag: this.#head.etag });
    this.#head = null;
    this.#holdsLease = false;
  }

  #body(): Uint8Array {
    const members = joined(JSON.stringify(this.#state).slice(1, -1), `"pieces":{${this.#piecesJson}}`);
    return Buffer.from(`{${members}}\n`);
  }

  async #write(): Promise<void> {
    this.#head = await this.#store.write(
      { key: this.key, body: this.#body(), contentType: jsonContentType, metadata: {} },
      unchangedSince(this.#head),
    );
  }
}

/** The members of a JSON object, without its braces. */
function membersOf(pieces: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries(pieces)).slice(1, -1);
}

function joined(left: string, right: string): string {
  return left === '' || right === '' ? left + right : `${left},${right}`;
}

/** Reads a state object; one that cannot be read is worth nothing and blocks nobody. */
function parsed(body: Uint8Array): ProgressState | null {
  try {
    return ProgressState.safeParse(JSON.parse(Buffer.from(body).toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}
