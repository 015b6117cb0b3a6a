import { LeaseHeldError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { statePrefix } from '../domain/object-key.ts';
import { type ArticleVersion, isOfVersion } from '../domain/object-metadata.ts';
import { jsonBody, jsonContentType } from '../domain/output-body.ts';
import type { ArticleStore, ObjectHead } from '../ports/article-store.ts';
import { unchangedSince } from './output-heads.ts';

/** A run's state beside the article: who may pay for it now, and what has been paid for already. */
interface ProgressState {
  readonly key: string;
  /** The version of the article that was being translated. */
  readonly article: ArticleVersion | null;
  readonly lease: { readonly owner: string; readonly expiresAt: string } | null;
  /** Translations by reuse key. */
  readonly pieces: Readonly<Record<string, string>>;
  readonly requests: number;
  readonly billedCharacters: number;
  /** What went wrong at the last try, for the record if retries run out. */
  readonly fault: { readonly code: string; readonly message: string } | null;
}

/** A translated piece under its reuse key. */
export interface TranslatedPiece {
  readonly reuseKey: string;
  readonly target: string;
}

/** Where the progress of translating an article into one language is kept. */
export function progressKey(articleKey: string, target: string): string {
  return `${statePrefix}${sha256(articleKey)}/${target}.json`;
}

/** Removes what runs of an article that is gone have left. @throws ConflictError */
export async function removeProgress(store: ArticleStore, articleKey: string, target: string): Promise<void> {
  const head = await store.head(progressKey(articleKey, target));
  if (head !== null) await store.remove(head.key, { etag: head.etag });
}

const emptyState: Omit<ProgressState, 'key'> = {
  article: null,
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
  readonly #key: string;
  #head: ObjectHead | null;
  #state: ProgressState;
  #saving: Promise<void> = Promise.resolve();
  #unsaved = false;

  private constructor(store: ArticleStore, key: string, head: ObjectHead | null, state: ProgressState) {
    this.#store = store;
    this.#key = key;
    this.#head = head;
    this.#state = state;
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
    accounted: ArticleVersion | null = null,
  ): Promise<RunProgress> {
    const key = progressKey(articleKey, target);
    const stored = await store.read(key);
    const left: ProgressState = { ...emptyState, ...(stored === null ? {} : parsed(stored.body)), key: articleKey };
    const alreadyTold = accounted !== null && left.article !== null && isOfVersion(accounted, left.article);
    return new RunProgress(store, key, stored, alreadyTold ? { ...left, requests: 0, billedCharacters: 0 } : left);
  }

  /** The pieces translated so far, by reuse key. */
  get pieces(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.#state.pieces));
  }

  /** What was billed since the article's last translation was stored. */
  get billed(): { readonly requests: number; readonly billedCharacters: number } {
    return { requests: this.#state.requests, billedCharacters: this.#state.billedCharacters };
  }

  /** What went wrong at the last try, if that was recorded. */
  get fault(): { readonly code: string; readonly message: string } | null {
    return this.#state.fault;
  }

  /**
   * Takes the right to pay for this version of the article until `expiresAt`.
   * @throws LeaseHeldError when another run has it @throws ConflictError when another run came in between
   */
  async acquire(owner: string, article: ArticleVersion, now: Date, expiresAt: Date): Promise<void> {
    const { lease } = this.#state;
    if (lease !== null && lease.owner !== owner && Date.parse(lease.expiresAt) > now.getTime()) {
      throw new LeaseHeldError(this.#state.key, new Date(lease.expiresAt));
    }
    const { etag, versionId } = article;
    this.#state = {
      ...this.#state,
      article: { etag, versionId },
      lease: { owner, expiresAt: expiresAt.toISOString() },
    };
    await this.#write();
  }

  /**
   * Keeps what was just paid for. Calls that arrive while a write is under way share the next one; each resolves once
   * its pieces are stored. @throws ConflictError when another run took over an expired lease.
   */
  async save(
    pieces: readonly TranslatedPiece[],
    billed: { requests: number; billedCharacters: number },
  ): Promise<void> {
    this.#state = {
      ...this.#state,
      pieces: { ...this.#state.pieces, ...Object.fromEntries(pieces.map((piece) => [piece.reuseKey, piece.target])) },
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
  }

  /** Forgets everything: the stored translation is the memory now. */
  async clear(): Promise<void> {
    if (this.#head !== null) await this.#store.remove(this.#key, { etag: this.#head.etag });
    this.#head = null;
  }

  async #write(): Promise<void> {
    this.#head = await this.#store.write(
      { key: this.#key, body: jsonBody(this.#state), contentType: jsonContentType, metadata: {} },
      unchangedSince(this.#head),
    );
  }
}

/** Reads a state object; one that cannot be read is worth nothing and blocks nobody. */
function parsed(body: Uint8Array): Partial<ProgressState> {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Partial<ProgressState>) : {};
  } catch {
    return {};
  }
}
