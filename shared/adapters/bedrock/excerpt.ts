import { type Token, tokenise } from '../../summary/words/tokens.ts';

/** Words that say nothing of who did what: an excerpt may leave them out or put them in. */
const light = new Set(['a', 'an', 'the', 'that']);
/** Where a stretch may begin that tells when or where. */
const joints = new Set(['on', 'in', 'at', 'during', 'for', 'with']);
/** What a sentence may begin with and be the same without. */
const openers = new Set(['but', 'and', 'yet', 'however', 'meanwhile', 'also', 'then']);
/** Words that decide what the rest of a sentence is worth: a stretch with one of them cannot be left out. */
const bearing = new RegExp(
  `^(?:${[
    "not|no|never|nor|neither|none|nobody|nothing|without|cannot|.*n['’]t|hardly|barely|rarely|seldom|few|little|less|half|part|part(?:ly|ial\\w*)|almost|nearly",
    'if|unless|until|whether|provided|except|only|but|or|because|although|though|despite|after|before|while|since|against|by|than',
    'according|says?|said|tell|tells|told|add(?:s|ed)|stat(?:es?|ed)|argu\\w*|insist\\w*|warn\\w*|report\\w*|claim\\w*|alleg\\w*|accus\\w*|suspect\\w*|suppos\\w*|believ\\w*|assum\\w*|think\\w*|thought|apparent\\w*|seem\\w*|appear\\w*',
    'den(?:y|ies|ied)|reject\\w*|refus\\w*|fail\\w*|disput\\w*|question\\w*|rumou?r\\w*|false\\w*|fake\\w*|hoax\\w*|untrue|wrong\\w*|dismiss\\w*|so-called',
    'may|might|could|would|should|will|can|must|likely|unlikely|possibl\\w*|perhaps|plan\\w*|expect\\w*|propos\\w*|hop\\w*|threat\\w*|promis\\w*|vow\\w*|offer\\w*|urg\\w*|ask\\w*|want\\w*|try|tries|tried|attempt\\w*',
    'films?|movies?|novels?|plays?|scenes?|series|dreams?|games?|fiction\\w*|drills?|exercises?|simulat\\w*|jokes?|satir\\w*',
  ].join('|')})$`,
);

/**
 * Whether a wording is an excerpt of a translation: its very words in their own order, nothing put in, and nothing left out but
 * asides between commas and named or numbered times and places that hold no negation, condition, doubt or attribution.
 * Who did what to whom cannot be turned round in one.
 */
export function isExcerpt(wording: string, translation: string): boolean {
  if (wording === translation) return true;
  const text = tokenise(translation).filter(isMeant);
  let at = -1;
  let isApart = true;
  for (const word of tokenise(wording).filter(isMeant)) {
    if (isSign(word) || endsSentence(word)) {
      isApart = true;
      continue;
    }
    const next = text.findIndex((token, place) => place > at && isSame(token, word));
    const found = text[next];
    if (found === undefined) return false;
    const skipped = text.slice(at + 1, next);
    const before = text[at];
    if (before === undefined ? !isOpening(skipped) : !standsApart(skipped, found)) return false;
    // "Salim, Karim" must not become one person, nor two numbers one.
    if (!isApart && skipped.length > 0 && isNamed(before) && isNamed(found)) return false;
    at = next;
    isApart = false;
  }
  return at >= 0 && isEnding(text.slice(at + 1));
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

/** Whether a token is part of a name or a number. */
function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'number' || /^\p{Lu}/u.test(token?.text ?? '');
}

/** Whether a stretch left out of the middle stands apart. */
function standsApart(skipped: readonly Token[], next: Token): boolean {
  if (skipped.every(isSign)) return true;
  if (skipped.some((token) => endsSentence(token) || bearing.test(token.fold))) return false;
  const [first] = skipped;
  const last = skipped.at(-1);
  if (isSign(first)) return isSign(last) && skipped.filter(isSign).length === 2;
  return tellsWhenOrWhere(skipped) && (isSign(last) || joints.has(next.fold));
}

function tellsWhenOrWhere(skipped: readonly Token[]): boolean {
  const [first] = skipped;
  return joints.has(first?.fold ?? '') && skipped.slice(1).some(isNamed) && !skipped.some(({ fold }) => fold === 'and');
}

function isOpening(skipped: readonly Token[]): boolean {
  if (skipped.every((token) => openers.has(token.fold) || isSign(token))) return true;
  return isSign(skipped.at(-1)) && tellsWhenOrWhere(skipped) && !skipped.some(({ fold }) => bearing.test(fold));
}

function isEnding(skipped: readonly Token[]): boolean {
  if (skipped.every((token) => isSign(token) || endsSentence(token))) return true;
  if (skipped.some(({ fold }) => bearing.test(fold))) return false;
  return isSign(skipped[0]) || tellsWhenOrWhere(skipped);
}
