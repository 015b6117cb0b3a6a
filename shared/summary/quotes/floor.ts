import type { NamedSpeaker } from './extract-quotes.ts';

type Gender = 'm' | 'f';

interface Holder {
  readonly speaker: NamedSpeaker;
  readonly paragraph: number;
}

/** "He" is looked for at most this many paragraphs back. */
const memoryParagraphs = 3;

/**
 * Who has the floor as an article goes on: whom "he added" and "she added" can mean, each for itself, since a woman who
 * spoke is still "she" after a man has. Somebody without a name takes the floor from those he or she could be.
 */
export class Floor {
  /** Whoever spoke last, man or woman; null when that one has no name. */
  last: NamedSpeaker | null = null;
  #held: Readonly<Record<Gender, Holder | null>> = { m: null, f: null };
  /** The genders in which somebody has spoken already. */
  readonly #heard = new Set<Gender>();
  #paragraph = 0;

  nextParagraph(): void {
    this.#paragraph++;
  }

  /** A speaker with a name takes the floor; without a known gender, as he and as she. */
  take(speaker: NamedSpeaker, gender: Gender | null): void {
    const holder = { speaker, paragraph: this.#paragraph };
    this.#set(gender, holder);
    this.last = speaker;
  }

  /** Somebody is named beside the one who speaks: who is meant by "he" or "she" where only that one can be. */
  mention(speaker: NamedSpeaker, gender: Gender): void {
    this.#set(gender, { speaker, paragraph: this.#paragraph });
  }

  /** Somebody whose name is not known speaks. */
  lose(gender: Gender | null): void {
    this.#set(gender, null);
    this.last = null;
  }

  /** Whom "he" or "she" means, or null when that is open; `onlyOne` is the one whom the article has named before anybody spoke. */
  heldBy(gender: Gender, onlyOne: NamedSpeaker | null): NamedSpeaker | null {
    if (!this.#heard.has(gender)) return onlyOne;
    const holder = this.#held[gender];
    return holder !== null && this.#isRecent(holder) ? holder.speaker : null;
  }

  /** Whoever spoke last, where that was not too long ago. */
  get recent(): NamedSpeaker | null {
    const { m, f } = this.#held;
    const holder = m?.speaker === this.last ? m : f;
    return holder !== null && holder.speaker === this.last && this.#isRecent(holder) ? holder.speaker : null;
  }

  #isRecent({ paragraph }: Holder): boolean {
    return this.#paragraph - paragraph <= memoryParagraphs;
  }

  #set(gender: Gender | null, holder: Holder | null): void {
    this.#held = gender === null ? { m: holder, f: holder } : { ...this.#held, [gender]: holder };
    for (const one of gender === null ? (['m', 'f'] as const) : [gender]) this.#heard.add(one);
  }
}
