import { preferFirstPerson } from './first-person.ts';
import type { Word } from './lattice.ts';
import {
  preferAgreement,
  preferExpressed,
  preferIntransitive,
  preferLeftBehind,
  preferPast,
  preferQuoted,
  preferReached,
  preferSamePerson,
  preferTransitive,
  preferWithout,
} from './prefer-agreement.ts';
import { preferAsked } from './prefer-asked.ts';
import { preferAwaited, preferOwned, preferStruckSides } from './prefer-awaited.ts';
import {
  preferClauseVerbs,
  preferJoinedDeeds,
  preferNextDeeds,
  preferNextFates,
  preferOpeningDeeds,
} from './prefer-clause-verbs.ts';
import {
  preferActing,
  preferActors,
  preferCarrying,
  preferDoneTo,
  preferFelt,
  preferFractions,
  preferMembers,
  preferQualities,
} from './prefer-described.ts';
import { preferHurt, preferMainVerbs, preferTalk } from './prefer-main-verbs.ts';
import { preferGoals, preferNamedPeople, preferNationals, preferOfficeHolders, preferOthers } from './prefer-named.ts';
import { preferObjectless, preferObjects } from './prefer-objects.ts';
import { preferParallel } from './prefer-parallel.ts';
import {
  preferParticipleObjects,
  preferParticiples,
  preferPartsOfDay,
  preferPassiveParticiples,
  preferWholeVerbs,
} from './prefer-participles.ts';
import { preferVictims, preferYears } from './prefer-times.ts';
import {
  preferConsequences,
  preferDeedsDone,
  preferDoers,
  preferObjectNouns,
  preferPeople,
  preferResumed,
  preferSentenceVerbs,
  preferSuffered,
} from './prefer-verbs.ts';
import type { Reading } from './reading.ts';
import { preferFrames, preferMasdars } from './revise-readings.ts';
import { transition } from './transition.ts';

/** What it costs that a construct form has nothing after it. */
function dangling(previous: Reading | null): number {
  return previous?.construct ? -1.2 : 0;
}

/** Picks one reading for every word, so that the sum of their own likelihood and of their transitions is the highest (Viterbi). */
export function chooseReadings(words: readonly Word[]): (Reading | null)[] {
  const chosen: (Reading | null)[] = new Array(words.length).fill(null);
  let previousScores: number[] = [0];
  let previousReadings: (Reading | null)[] = [null];
  const back: number[][] = [];
  words.forEach((word, at) => {
    // Quotation marks are seen through; other punctuation starts anew.
    const candidates: readonly (Reading | null)[] =
      word.readings.length > 0 ? word.readings : word.quote === 'close' || word.objectMark ? previousReadings : [null];
    const through = word.readings.length === 0 && (word.quote === 'close' || word.objectMark);
    const scores: number[] = [];
    const pointers: number[] = [];
    candidates.forEach((candidate, index) => {
      if (through) {
        scores.push(previousScores[index] ?? 0);
        pointers.push(index);
        return;
      }
      // أطلق النار على تاجر: behind على stands who was shot at.
      const governed = words[at - 1]?.objectMark === true && candidate?.tag === 'verb' ? -4 : 0;
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      previousReadings.forEach((previous, earlier) => {
        const score =
          (previousScores[earlier] ?? 0) +
          (candidate === null ? dangling(previous) : candidate.score + governed + transition(previous, candidate));
        if (score > best) {
          best = score;
          from = earlier;
        }
      });
      scores.push(best);
      pointers.push(from);
    });
    back[at] = pointers;
    previousScores = scores;
    previousReadings = [...candidates];
  });
  const ended = previousScores.map((score, index) => score + dangling(previousReadings[index] ?? null));
  let pointer = ended.indexOf(Math.max(...ended));
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word !== undefined && word.readings.length > 0) chosen[at] = word.readings[pointer] ?? null;
    pointer = back[at]?.[pointer] ?? 0;
  }
  preferPartsOfDay(words, chosen);
  preferMasdars(words, chosen);
  preferFrames(words, chosen);
  preferObjects(words, chosen);
  preferObjectless(words, chosen);
  preferAgreement(words, chosen);
  preferPast(words, chosen);
  preferSamePerson(words, chosen);
  preferTransitive(words, chosen);
  preferParallel(words, chosen);
  preferIntransitive(words, chosen);
  preferExpressed(words, chosen);
  preferReached(words, chosen);
  preferQuoted(words, chosen);
  preferFirstPerson(words, chosen);
  preferParticiples(words, chosen);
  preferParticipleObjects(words, chosen);
  preferPassiveParticiples(words, chosen);
  preferWholeVerbs(words, chosen);
  preferSentenceVerbs(words, chosen);
  preferDeedsDone(words, chosen);
  preferResumed(words, chosen);
  preferDoers(words, chosen);
  preferSuffered(words, chosen);
  preferAsked(words, chosen);
  preferConsequences(words, chosen);
  preferObjectNouns(words, chosen);
  preferPeople(words, chosen);
  preferFractions(words, chosen);
  preferActors(words, chosen);
  preferActing(words, chosen);
  preferFelt(words, chosen);
  preferQualities(words, chosen);
  preferMembers(words, chosen);
  preferAwaited(words, chosen);
  preferOwned(words, chosen);
  preferStruckSides(words, chosen);
  preferDoneTo(words, chosen);
  preferCarrying(words, chosen);
  preferClauseVerbs(words, chosen);
  preferNextDeeds(words, chosen);
  preferNextFates(words, chosen);
  preferJoinedDeeds(words, chosen);
  preferYears(words, chosen);
  preferVictims(words, chosen);
  preferOpeningDeeds(words, chosen);
  preferNationals(words, chosen);
  preferOthers(words, chosen);
  preferOfficeHolders(words, chosen);
  preferNamedPeople(words, chosen);
  preferGoals(words, chosen);
  preferLeftBehind(words, chosen);
  preferWithout(words, chosen);
  preferMainVerbs(words, chosen);
  preferTalk(words, chosen);
  preferHurt(words, chosen);
  return chosen;
}
