import type { Warning } from '../../contract/translation.ts';
import type { CheckedPair } from './checked-pair.ts';
import { wholeWords } from './letters.ts';

/** A share that is named by one word, which the readers of numbers leave alone because it often is no amount. */
interface Share {
  readonly name: string;
  readonly arabic: RegExp;
  readonly english: RegExp;
}

const arabicShare = (stem: string): RegExp => wholeWords('', `[وف]?[بلك]?(?:ال|لل)?(?:${stem})(?:ه|ها|هم|هن|هما)?`);

const shares: readonly Share[] = [
  {
    name: 'half',
    arabic: arabicShare('نصف|منتصف|مناصفة'),
    english: /\b(?:half|halves|halved|halfway|mid[a-z]*|semi[a-z]*|middle)\b/i,
  },
  {
    name: 'a third',
    arabic: arabicShare('ثلث|ثلثا|ثلثي|أثلاث'),
    english: /\bthirds\b|\b(?:an?|one)[- ]third\b|\bthird of\b/i,
  },
  {
    name: 'a quarter',
    arabic: arabicShare('ربع|أرباع|ربعي|ربعا'),
    english: /\bquarter|\bfourths\b|\b(?:a|one)[- ]fourth\b/i,
  },
];

/** A half in one language that is a third or a quarter in the other. */
export function swappedShares({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const said = shares.filter(({ arabic }) => arabic.test(source.text));
  const rendered = shares.filter(({ english }) => english.test(target.text));
  const lost = said.filter((share) => !rendered.includes(share));
  const added = rendered.filter((share) => !said.includes(share));
  if (lost.length === 0 || added.length === 0) return [];
  return [{ code: 'number-mismatch', message: `The source says ${listed(lost)}, the translation ${listed(added)}.` }];
}

function listed(found: readonly Share[]): string {
  return found.map(({ name }) => name).join(', ');
}
