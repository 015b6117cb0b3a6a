import { foldLetters } from '../../arabic/letters.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { type Reading, readings, readingsOf } from '../words/clitics.ts';
import { functionWords } from '../words/function-words.ts';
import { verbGender } from '../words/known-words.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { adjectives, genitiveTail } from './body-extent.ts';
import { charge, isNoBody, placeLength, seat } from './body-limits.ts';
import { purpose } from './body-purpose.ts';
import { fields, nisba } from './body-words.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { institutionNoun } from './institution-words.ts';
import { listedOutlet } from './listed-outlet.ts';
import type { Mention } from './mention.ts';
import { adjoin, isDefinite, isNationality, isUnknown } from './name-words.ts';
import { ruleMention } from './rule-mention.ts';
import { definiteTriggers, descriptors, looseHeads, organisationTriggers, stateBodies } from './triggers.ts';

/** Organisations named by what they are and what they are of: "ministry of …", "the … party". */
export function findOrganisations(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const mention = organisationAt(text, tokens, index);
    if (mention === null) continue;
    found.push(mention);
    index = mention.to - 1;
  }
  return found;
}

/** Whether any reading of a word is one that a body's name begins with: hardly any word is, and this is one look. */
const opensBody = rememberWords((word) =>
  readingsOf({ kind: 'arabic', fold: word, text: word, start: 0, end: word.length }).some(
    ({ fold }) =>
      organisationTriggers.has(fold) || descriptors.has(fold) || stateBodies.has(fold) || definiteTriggers.has(fold),
  ),
);

function organisationAt(text: string, tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'arabic') return null;
  if (!opensBody(token.fold) && !(token.fold.endsWith('ه') && fields.has(tokens[index + 1]?.fold ?? ''))) return null;
  for (const reading of readings(token)) {
    const trigger = organisationTriggers.get(reading.fold);
    const isDescriptor = descriptors.has(reading.fold);
    const quoted = trigger !== undefined || isDescriptor ? quotedName(text, tokens, index + 1) : null;
    if (quoted !== null)
      return {
        ...ruleMention('organisation', tokens, quoted.from, quoted.to, tokens[quoted.from]?.start ?? 0, 3),
        entry: listedOutlet(tokens.slice(quoted.from, quoted.to)),
      };
    if (trigger !== undefined) {
      if (isNoBody(tokens, index, reading)) return null;
      const tail = genitiveTail(text, tokens, index + 1);
      const first = tokens[index + 1];
      if (tail.length === 0 || first === undefined || (trigger.weak && !tail.proper && !isOfField(reading, first)))
        return null;
      const behind = index + 1 + tail.length;
      const to = behind + (charge(text, tokens, behind) || seat(text, tokens, behind, reading));
      // A listed body is found under its own name (وكالة الأونروا).
      if (
        (isDescriptor || (reading.fold === 'منظمه' && tail.length === 1)) &&
        reading.fold !== 'نادي' &&
        listedBodyLength(tokens, index + 1) === tail.length
      )
        return null;
      if (isNamedAlone(tokens, index + 1, first, { isDescriptor, isLoose: looseHeads.has(reading.fold) }))
        return ruleMention('organisation', tokens, index + 1, to, first.start, 3);
      return ruleMention('organisation', tokens, index, to, reading.start, tail.proper ? 3 : 2, reading);
    }
    // "The Algerian for water": a company by its nation and its field.
    if (
      reading.clitic === '' &&
      token.fold.endsWith('ه') &&
      fields.has(tokens[index + 1]?.fold ?? '') &&
      isNationality(token) &&
      adjoin(text, token, tokens[index + 1])
    )
      return ruleMention('organisation', tokens, index, index + 2, reading.start, 3, reading);
    if (stateBodies.has(reading.fold) && isStateBody(text, tokens, index, reading)) {
      const behind = index + 2;
      return ruleMention(
        'organisation',
        tokens,
        index,
        behind + seat(text, tokens, behind, reading),
        reading.start,
        2,
        reading,
      );
    }
    if (definiteTriggers.has(reading.fold)) {
      const length = adjectives(text, tokens, index + 1) || describedLength(text, tokens, index + 1);
      // "The Japanese company" is one that was named before.
      if (
        length === 1 &&
        generic.has(reading.fold) &&
        isNationality(tokens[index + 1]) &&
        purpose(text, tokens, index + 2) === 0
      )
        return null;
      const behind = index + 1 + length + (length === 0 ? 0 : purpose(text, tokens, index + 1 + length));
      const to = behind + seat(text, tokens, behind, reading);
      if (length > 0) return ruleMention('organisation', tokens, index, to, reading.start, 2, reading);
    }
  }
  return null;
}

/** "The executive unit for …": one adjective of any kind, where what the body is for follows. */
function describedLength(text: string, tokens: readonly Token[], at: number): number {
  const isOne = adjoin(text, tokens[at - 1], tokens[at]) && nisba.test(tokens[at]?.fold ?? '');
  const next = tokens[at + 1];
  // "The executive bureau of the union of …": that body's name is what counts.
  if (next === undefined || readings(next).some(({ fold }) => organisationTriggers.get(fold)?.weak === false)) return 0;
  return isOne && purpose(text, tokens, at + 1) > 1 ? 1 : 0;
}

/** "The French foreign (ministry)": a state's body by its adjective, where no noun stands before it ("the foreign policy"). */
function isStateBody(text: string, tokens: readonly Token[], index: number, { fold, clitic }: Reading): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (next === undefined || !adjoin(text, tokens[index], next)) return false;
  const isOfState = isNationality(next) || /^ال(?:انتقاليه|اتحاديه|فيدراليه|موقته)$/.test(next.fold);
  if (!isOfState || (!next.fold.endsWith('ه') && fold !== 'السلطات')) return false;
  const isNoun = /^ال(?:خارجيه|داخليه|خزانه|رياسه)$/.test(fold) && clitic === '' && before?.kind === 'arabic';
  return (
    !isNoun ||
    functionWords.has(before?.fold ?? '') ||
    speechVerb(before?.fold ?? '') !== null ||
    verbGender(before?.fold ?? '') !== null
  );
}

const generic = new Set(foldLetters('الشركة الشبكة المكتب النيابة الصحيفة النادي المركز الموقع المؤسسة').split(' '));

/** Whether a body's own name follows the word for its kind, which is left out of it: a strange word, not a place and not what the
 * body is for (شركة مياه …). */
function isNamedAlone(
  tokens: readonly Token[],
  at: number,
  first: Token,
  { isDescriptor, isLoose }: { readonly isDescriptor: boolean; readonly isLoose: boolean },
): boolean {
  const isStrange = isUnknown(first) || first.kind === 'latin';
  if (!((isDescriptor && isStrange) || isLoose) || isDefinite(first)) return false;
  return placeLength(tokens, at, first.fold) === 0 && institutionNoun(first.fold) === null;
}

function listedBodyLength(tokens: readonly Token[], at: number): number {
  const name = longestName(tokens, at, tokens[at]?.fold ?? '');
  return name?.entries.some((entry) => kindOf(entry) === 'organisation') === true ? name.length : 0;
}

/** Weak heads that one word for their field makes a body ("the directorate of health"). */
const fieldHeads = new Set(foldLetters('دائرة مديرية لجنة غرفة مكتب إدارة').split(' '));

function isOfField({ fold }: Reading, first: Token): boolean {
  return fieldHeads.has(fold) && institutionNoun(first.fold.replace(/^ال/, '')) !== null;
}

/** A short name between quotation marks right behind the word that says what it names. */
function quotedName(text: string, tokens: readonly Token[], mark: number): { from: number; to: number } | null {
  if (!/^["«“„]$/.test(tokens[mark]?.text ?? '')) return null;
  const gap = text.slice(tokens[mark - 1]?.end ?? 0, tokens[mark]?.start ?? 0);
  if (!/^\s{0,2}$/.test(gap)) return null;
  for (let at = mark + 1; at - mark <= 5; at++) {
    if (/^["»”“]$/.test(tokens[at]?.text ?? '')) return at > mark + 1 ? { from: mark + 1, to: at } : null;
    if (tokens[at] === undefined || tokens[at]?.kind === 'sign') return null;
  }
  return null;
}
