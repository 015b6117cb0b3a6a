import { type Token, tokenise } from '../../summary/words/tokens.ts';

/** Words that say nothing of who did what: an excerpt may leave them out or put them in. */
const light = new Set(['a', 'an', 'the', 'that']);
/** Where a stretch may begin that can be left out: what follows tells when, where or how. */
const joints = new Set(['on', 'in', 'at', 'during', 'for', 'with']);
/** What a sentence may begin with and be the same without. */
const openers = new Set(['but', 'and', 'yet', 'however', 'meanwhile', 'also', 'then']);
/** Words that decide what the rest of a sentence is worth: a stretch with one of them cannot be left out. */
const bearing =
  /^(?:not|no|never|nor|neither|none|nobody|nothing|without|cannot|.*n['’]t|if|unless|until|whether|provided|except|only|but|or|because|although|though|despite|after|before|while|since|against|by|than|according|says?|said|tell|tells|told|add(?:s|ed)|stat(?:es?|ed)|argu(?:es?|ed)|insist(?:s|ed)?|warn(?:s|ed)?|report\w*|claim\w*|alleg\w*|accus\w*|suspect\w*|den(?:y|ies|ied)|reject\w*|refus\w*|fail\w*|may|might|could|would|should|will|can|must|likely|unlikely|possibl\w*|perhaps|plan\w*|expect\w*|propos\w*|so-called)$/;

/**
 * Whether a wording is an excerpt of a translation: its very words in their own order, nothing put in, and nothing left out but
 * stretches that stand apart (between commas, or a "when, where, how" before another or at the end) and that hold no
 * negation, condition, doubt or attribution. Who did what to whom cannot be turned round in one.
 */
export function isExcerpt(wording: string, translation: string): boolean {
  if (wording === translation) return true;
  const text = tokenise(translation).filter(isMeant);
  const words = tokenise(wording).filter((token) => isMeant(token) && !isSign(token) && !endsSentence(token));
  if (words.length === 0) return false;
  let at = -1;
  for (const [index, word] of words.entries()) {
    const next = text.findIndex((token, place) => place > at && isSame(token, word));
    if (next < 0) return false;
    const skipped = text.slice(at + 1, next);
    const mayGo = index === 0 ? isOpening(skipped) : standsApart(skipped, text[next]);
    if (!mayGo) return false;
    at = next;
  }
  return isEnding(text.slice(at + 1));
}

function isMeant({ kind, fold, text }: Token): boolean {
  // Quotation marks come and go; whose words they are is told by the words around them.
  return kind === 'sign' ? !/^["'“”„«»‘’]$/.test(text) : !light.has(fold);
}

function isSame(one: Token, other: Token): boolean {
  return one.kind === other.kind && one.fold === other.fold;
}

function isSign(token: Token | undefined): boolean {
  return token !== undefined && /^[,;:()–—-]$/.test(token.text);
}

function endsSentence({ text }: Token): boolean {
  return text === '.';
}

/** Whether a stretch left out of the middle stands apart. */
function standsApart(skipped: readonly Token[], next: Token | undefined): boolean {
  if (skipped.every(isSign)) return true;
  if (skipped.some((token) => endsSentence(token) || bearing.test(token.fold))) return false;
  if (isSign(skipped[0])) return isSign(skipped.at(-1)) && skipped.filter(isSign).length === 2;
  const resumes = isSign(skipped.at(-1)) || joints.has(next?.fold ?? '');
  return joints.has(skipped[0]?.fold ?? '') && resumes && !skipped.some(({ fold }) => fold === 'and');
}

function isOpening(skipped: readonly Token[]): boolean {
  if (skipped.every((token) => openers.has(token.fold) || isSign(token))) return true;
  return (
    isSign(skipped.at(-1)) && joints.has(skipped[0]?.fold ?? '') && !skipped.some(({ fold }) => bearing.test(fold))
  );
}

function isEnding(skipped: readonly Token[]): boolean {
  const [first] = skipped;
  if (skipped.some(({ fold }) => bearing.test(fold))) return false;
  return (
    skipped.every((token) => isSign(token) || endsSentence(token)) || isSign(first) || joints.has(first?.fold ?? '')
  );
}
