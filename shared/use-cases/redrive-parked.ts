import { MalformedMessageError, parseHint } from '../domain/hint-message.ts';
import type { Hint, HintQueue } from '../ports/hint-queue.ts';
import type { ParkedMessage, ParkedMessages } from '../ports/parked-messages.ts';

/** Where a parked message can go back to. */
export interface RedriveLane {
  /** The name of the dead-letter queue that its messages come through. */
  readonly deadLetters: string;
  /** How the keys of its hints end; empty for the lane of articles. */
  readonly keyEnding: string;
  readonly queue: HintQueue;
}

/** What became of the parked messages. */
export interface Redriven {
  /** The keys that were sent back to their stage. */
  readonly resent: readonly string[];
  /** The ids of messages that name no object: they stay parked. */
  readonly left: readonly string[];
}

/**
 * Sends every parked message back to the stage it came from, as a fresh hint, and removes it. A message that comes back
 * meanwhile is left for the next redrive, so that a cause that is not gone cannot keep this one going.
 * @throws QueueUnavailableError after which the messages not yet sent are still parked
 */
export async function redriveParked(parked: ParkedMessages, lanes: readonly RedriveLane[]): Promise<Redriven> {
  const resent: string[] = [];
  const left: string[] = [];
  const seen = new Set<string>();
  for (;;) {
    const messages = await parked.take();
    const fresh = messages.filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) return { resent, left };
    for (const message of fresh) {
      seen.add(message.id);
      const hint = hintOf(message);
      const lane = hint === null ? undefined : laneOf(message, hint, lanes);
      if (hint === null || lane === undefined) {
        left.push(message.id);
        continue;
      }
      // Sent first: a crash in between leaves a message too many, never one too few.
      await lane.queue.send(hint);
      await parked.remove(message);
      resent.push(hint.key);
    }
  }
}

/** The lane of a message's origin, else the one whose hints' keys end alike. */
function laneOf({ origin }: ParkedMessage, { key }: Hint, lanes: readonly RedriveLane[]): RedriveLane | undefined {
  const name = origin?.split(':').at(-1);
  return (
    lanes.find(({ deadLetters }) => deadLetters === name) ??
    lanes.find(({ keyEnding }) => keyEnding !== '' && key.endsWith(keyEnding)) ??
    lanes.find(({ keyEnding }) => keyEnding === '')
  );
}

function hintOf({ body }: ParkedMessage): Hint | null {
  try {
    return parseHint(body);
  } catch (error) {
    if (error instanceof MalformedMessageError) return null;
    throw error;
  }
}
