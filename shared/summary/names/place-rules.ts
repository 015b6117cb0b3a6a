import { foldLetters } from '../../arabic/letters.ts';
import { readings } from '../words/clitics.ts';
import type { Token } from '../words/tokens.ts';
import { everydayPlace } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { adjoin, isDefinite, isUnknown } from './name-words.ts';
import { ruleMention } from './rule-mention.ts';
import { placeTriggers } from './triggers.ts';

const nisba = /^(?:و|)ال.{2,}(?:ي|يه)$/;

/** Words for towns and provinces, behind which even an everyday word is the name of one. */
const administrative = new Set(
  foldLetters('مدينة بلدة قرية محافظة ولاية إقليم مقاطعة قضاء بلدية ميناء معبر مركز عمالة معتمدية').split(' '),
);

/** Places named behind a word that says what they are: "the city of …"; the word itself is not part of the name. */
export function findTriggeredPlaces(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    const token = tokens[index];
    const first = tokens[index + 1];
    if (token === undefined || first === undefined || !adjoin(text, token, first)) continue;
    const trigger = readings(token).find((reading) => placeTriggers.has(reading.fold));
    if (trigger === undefined) continue;
    const everyday = administrative.has(trigger.fold) ? everydayPlace(first.fold) : null;
    if (everyday !== null) {
      found.push({ ...ruleMention('place', tokens, index + 1, index + 2, first.start, 2), entry: everyday });
      continue;
    }
    if (!isUnknown(first) || nisba.test(first.fold)) continue;
    let to = index + 2;
    const next = tokens[to];
    if (
      next !== undefined &&
      adjoin(text, first, next) &&
      isUnknown(next) &&
      !isDefinite(first) &&
      !nisba.test(next.fold)
    )
      to++;
    found.push(ruleMention('place', tokens, index + 1, to, first.start, 2));
    index = to - 1;
  }
  return found;
}
