import { foldLetters } from '../../arabic/letters.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { describedAt } from './description.ts';
import { namedAt } from './named-at.ts';
import type { Attribution, Scene } from './scene.ts';
import { subjectBehind } from './subject-behind.ts';

/** "According to". */
export const accordingTo = new Set(foldLetters('بحسب حسب وفق وفقا لوفق بالنسبة').split(' '));
/** "His words", "as she put it". */
export const ownWords = /^(?:تعبير|قول|وصف|زعم|راي|كلام)(?:ه|ها|هم)$/;
const sayings = /^(?:قول|تعبير|تصريح|تصريحات|بيان|كلام|رواية|روايه)$/;
/** Verbs that pass on what another said. */
const passing = /^[وف]?(?:نقل|نقلت|ينقل|تنقل|نقلوا)(?:ه|ها|هم)?$/;
/** The words between a quotation and the verb or "according to" that follows it. */
export const reach = 4;

/** Whom "according to", "quoting" or "in the words of" names at `at`. */
export function sourceNamed(scene: Scene, at: number, end: number): Attribution | null {
  const fold = scene.tokens[at]?.fold ?? '';
  if (fold === 'لسان' && scene.tokens[at - 1]?.fold === 'علي') return sourceAt(scene, at + 1);
  if (fold === 'حد' && sayings.test(scene.tokens[at + 1]?.fold ?? '')) return sourceAt(scene, at + 2);
  const bare = fold.replace(/^[وف](?=.{3})/, '');
  let next = at + 1;
  if (bare === 'نقلا' && scene.tokens[next]?.fold === 'عن') next++;
  else if (!accordingTo.has(bare) && !accordingTo.has(fold)) return null;
  const word = scene.tokens[next]?.fold ?? '';
  if (word === 'ما' || word === 'لما') {
    // "According to what X said": the verb may carry what it said as an ending.
    const said = (scene.tokens[next + 1]?.fold ?? '').replace(/(?:ته|تها|ه|ها)$/, (ending) =>
      ending.startsWith('ت') ? 'ت' : '',
    );
    if (speechVerb(said) !== null) return subjectBehind(scene, next + 1, end);
    return speechVerb(scene.tokens[next + 1]?.fold ?? '') === null ? null : subjectBehind(scene, next + 1, end);
  }
  if (ownWords.test(word))
    return { by: 'pronoun', gender: word.endsWith('ها') ? 'f' : 'm', plural: word.endsWith('هم') };
  if (sayings.test(word.replace(/^(?:لل|ل|ال)/, ''))) next++;
  if (/^["«“„]$/.test(scene.tokens[next]?.text ?? '')) next++;
  return sourceAt(scene, next);
}

/** Whom words are traced to: a name, an office, a description that a name follows, or somebody without a name. */
export function sourceAt(scene: Scene, at: number): Attribution {
  const named = namedAt(scene, at);
  if (named !== null && named.by !== 'role') return named;
  return describedAt(scene, at, scene.tokens.length) ?? named ?? { by: 'somebody' };
}

/** "The agency reported from X", "said, quoting X": whose words a verb only passes on; null when it passes nothing on. */
export function passedOnFrom(scene: Scene, verbAt: number, end: number): Attribution | null {
  for (let at = verbAt + 1; at < end; at++) {
    const [fold, next] = [scene.tokens[at]?.fold ?? '', scene.tokens[at + 1]?.fold ?? ''];
    if (fold === 'نقلا' && next === 'عن') return sourceAt(scene, at + 2);
    if (fold === 'لسان' && scene.tokens[at - 1]?.fold === 'علي') return sourceAt(scene, at + 1);
    // "And of her her colleague reports the words".
    const opens = verbAt === 0 || /^(?:[.!؟?]|فيما|بينما|كما|وقد|قد)$/.test(scene.tokens[verbAt - 1]?.fold ?? '');
    if (opens && at === verbAt + 1 && /^عن(?:ه|ها)$/.test(fold) && passing.test(scene.tokens[verbAt]?.fold ?? ''))
      return { by: 'pronoun', gender: fold.endsWith('ها') ? 'f' : 'm', plural: false };
    if (fold === 'عن' && passing.test(scene.tokens[verbAt]?.fold ?? '')) return sourceAt(scene, at + 1);
  }
  return passing.test(scene.tokens[verbAt]?.fold ?? '') ? { by: 'somebody' } : null;
}

/** "The defence held that «…», in the words of X": who is said to have put it so. */
export function ownWordsBehind(scene: Scene, close: number): Attribution | null {
  for (let at = close; at < close + reach; at++) {
    const isSource = accordingTo.has(scene.tokens[at]?.fold ?? '') || scene.tokens[at]?.fold === 'حد';
    if (isSource && sayings.test(scene.tokens[at + 1]?.fold ?? '')) return sourceAt(scene, at + 2);
  }
  return null;
}

/** "X quoted Y as saying": the name behind the عن ahead of "his words". */
export function behindFrom(scene: Scene, wordsAt: number, first: number): Attribution | null {
  for (let at = wordsAt - 1; at >= first; at--) {
    const { fold = '', start = 0 } = scene.tokens[at] ?? {};
    if (scene.inQuote(start)) return null;
    if (/^عن(?:ه|ها)$/.test(fold)) return { by: 'pronoun', gender: fold.endsWith('ها') ? 'f' : 'm', plural: false };
    if (fold === 'عن' || fold === 'الي') return sourceAt(scene, at + 1);
  }
  return null;
}
