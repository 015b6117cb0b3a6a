import { ConflictError } from '../domain/errors.ts';

/** More rounds than any sane race takes; beyond it the message goes back to the queue. */
const maxLooks = 5;

/** What a look answers when the article changed under it and it must be looked at anew. */
export const again = Symbol('again');

/**
 * Repeats a look at an article until it comes to rest: a conflicting write, or a change noticed after the last write,
 * means that the world moved and the look starts over. The look is told whether it is the first: a later one follows
 * writes or removals of this very run, which may have hit what another run made, and must look at more.
 * @throws ConflictError when the article does not come to rest within a few rounds.
 */
export async function lookUntilAtRest<T>(
  key: string,
  look: (isFirst: boolean) => Promise<T | typeof again>,
): Promise<T> {
  let conflict: ConflictError | undefined;
  for (let round = 0; round < maxLooks; round += 1) {
    try {
      const outcome = await look(round === 0);
      if (outcome !== again) return outcome;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      conflict = error;
    }
  }
  throw new ConflictError(key, { cause: conflict });
}
