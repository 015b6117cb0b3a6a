import { transliterate } from '../../arabic/transliterate.ts';
import type { Token } from '../words/tokens.ts';
import { everydayFamily, familyName, givenName } from './gazetteer.ts';

/** A name as it is listed: without "the", with a capital letter. */
export function properName(name: string): string {
  return name.replace(/^the (?=\p{Lu})/u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The English spelling of a person's or place's name that nothing else names, word by word. */
export function spellName(words: readonly Token[]): string {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const token = words[at];
    if (token === undefined) continue;
    if (token.kind === 'sign') {
      if (/^[-‐‑]$/.test(token.text) && out.length > 0) out.push('-');
      continue;
    }
    if (token.kind !== 'arabic') out.push(token.text);
    else if (token.fold === 'عبد' && words[at + 1]?.fold.startsWith('ال') === true) {
      const half = words[at + 1];
      const bare = half?.fold.slice(2) ?? '';
      out.push(
        bare === 'له'
          ? 'Abdullah'
          : `Abdul ${divineNames[bare] ?? givenName(bare) ?? transliterate(half?.text.slice(2) ?? '')}`,
      );
      at++;
    } else out.push(nameWord(token));
  }
  const name = out.join(' ').replace(/ - /g, '-').replace(/ -$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Names that follow "servant of" and that their letters alone do not spell. */
const divineNames: Readonly<Record<string, string>> = {
  اله: 'Ilah',
  رووف: 'Raouf',
  جليل: 'Jalil',
  حفيظ: 'Hafiz',
  صبور: 'Sabour',
  غفور: 'Ghafour',
  شكور: 'Shakour',
  ستار: 'Sattar',
  جبار: 'Jabbar',
  رزاق: 'Razzaq',
  حق: 'Haq',
  مطلب: 'Muttalib',
  غني: 'Ghani',
  باسط: 'Basit',
};

const linkingWords: Readonly<Record<string, string>> = {
  بن: 'bin',
  ابن: 'ibn',
  بنت: 'bint',
  منت: 'Mint',
  ولد: 'Ould',
  أيت: 'Ait',
  ايت: 'Ait',
  ابو: 'Abu',
  ابي: 'Abi',
  ام: 'Umm',
  ال: 'Al',
  دي: 'de',
  فان: 'van',
  فون: 'von',
  دا: 'da',
};

/** The English spelling of one word of a name. */
export function nameWord(token: Token): string {
  const { fold } = token;
  return linkingWords[fold] ?? givenName(fold) ?? familyName(fold) ?? everydayFamily(fold) ?? transliterate(token.text);
}
