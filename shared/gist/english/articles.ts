const consonantSound = /^(uni[^nmd]|unanim|use|usu|euro|one\b|once|ubiq|utili|ura|u-|u\.)/i;
const silentH = /^(hour|honest|honou?r|heir)/i;
const spelledVowel = /^(8|11\b|18\b|[AEFHILMNORSX](?=[A-Z\d.-]|\b(?![a-z'])))/;

/** Puts `a` or `an` before an English phrase, by its first sound. */
export function withIndefiniteArticle(phrase: string): string {
  const word = phrase.replace(/^["'(‹\uE000]+/, '');
  const vowel = silentH.test(word) || spelledVowel.test(word) || (/^[aeiou]/i.test(word) && !consonantSound.test(word));
  if (/^one (?!of )/.test(word)) return phrase;
  if (word.startsWith('other ')) return `an${phrase}`;
  return `${vowel ? 'an' : 'a'} ${phrase}`;
}
