import { longArticle, rememberLast } from '../../domain/remember-last.ts';
import { englishOfWord } from '../words/english-of-words.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { fixedBody } from './fixed-bodies.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { institutionNoun } from './institution-words.ts';
import { type OrganisationParts, partsOf } from './organisation-parts.ts';
import { capitalised } from './title-case.ts';
import { definiteTriggers, organisationTriggers, stateBodies } from './triggers.ts';

/** Bodies that English calls by "X of …", whatever they are of. */
const ofHeads =
  /^(?:Ministry|Department|Directorate|Court|Chamber|Association|Union|College|Presidency|Institute|Museum|Office|University|League|Front|Academy|School|Mission|Federation|Embassy|Municipality|House|General Staff|Commune)(?: of .*)?$/;
/** Bodies whose purpose English joins with "of", as it does with "for" behind all others. */
const purposeOf =
  /^(?:Ministry|Department|Directorate|Institute|Union|Academy|University|College|League|Museum|School|Chamber|Office)/;
/** Bodies called by the place before them ("Basra Police", "Kuwait University"). */
const placedFirst =
  /^(?:University|Hospital|Club|Police|Museum|team|newspaper|channel|television|Exchange|Academy|Army|Brigades?|Command|Prosecution|.*Court(?: of .*)?)$/;
const sports = /(?:ball|Athletics|Swimming|Tennis|Boxing|Equestrian|Cycling)/;

/**
 * The English of an organisation that neither the glossary, the gazetteer nor the translation names: the word for its kind, its own
 * name spelled, its field translated, in the order of English (شركة أفق للطاقة: Horizon Energy Company); null when a word of it is
 * not known.
 */
export function composeOrganisation(arabic: string): string | null {
  return composition(arabic).english;
}

/** Each body is put together when it is described, and again when it is proved. */
const composition = rememberLast(
  // The article of the first word may be lost in the ل before it (للديوان الوطني).
  (arabic) => ({ english: compose(arabic) ?? (arabic.startsWith('ال') ? null : compose(`ال${arabic}`)) }),
  longArticle,
);

function compose(arabic: string): string | null {
  const tokens = tokenise(arabic).filter(({ kind }) => kind !== 'sign');
  const [first] = tokens;
  // Half of somebody's name is no word to translate.
  if (first === undefined || tokens.at(-1)?.fold === 'عبد') return null;
  const company = nationalCompany(tokens);
  if (company !== null) return company;
  const fixed = fixedBody(tokens);
  const head = fixed?.english ?? headOf(tokens);
  if (head === null) return null;
  const parts = partsOf(tokens.slice(fixed?.length ?? 1), first, head, fixed !== null);
  return parts === null ? null : inEnglish(head, parts, fixed !== null);
}

/** "The Algerian for water": a company that is called by its nation and its field alone. */
function nationalCompany([nation, field, ...more]: readonly Token[]): string | null {
  const reading = nation === undefined ? null : englishOfWord(nation.fold);
  if (reading?.nationality !== true || field === undefined || more.length > 0 || !field.fold.startsWith('لل'))
    return null;
  const noun = institutionNoun(field.fold.slice(2));
  return noun === null ? null : `${reading.english} ${capitalised(noun)} Company`;
}

/** What English calls the kind of body that a name begins with. */
function headOf(tokens: readonly Token[]): string | null {
  const [first, second] = tokens;
  const fold = first?.fold ?? '';
  const head = organisationTriggers.get(fold)?.english ?? definiteTriggers.get(fold) ?? stateBodies.get(fold) ?? null;
  // Of the Maghreb's bodies, a جماعة of a place is a commune, a public مؤسسة everywhere a corporation.
  if (fold === 'جماعه' && isPlace(tokens, 1)) return 'Commune';
  // In Tunisia and Morocco a جامعة of a trade or sport is its federation.
  if (fold === 'الجامعه' && (second?.fold === 'العامه' || isOfTrade(tokens[2]?.fold ?? ''))) return 'Federation';
  if (fold === 'الموسسه' && /^(?:العامه|الوطنيه)$/.test(second?.fold ?? '')) return 'Corporation';
  return head;
}

function isOfTrade(fold: string): boolean {
  return fold === 'لكره' || (/^لل/.test(fold) && !/^لل(?:علوم|تكنولوجيا|تقنيه|طب|هندسه|فنون|تعليم)/.test(fold));
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  return longestName(tokens, at, tokens[at]?.fold ?? '')?.entries.some((entry) => kindOf(entry) === 'place') ?? false;
}

function inEnglish(kind: string, parts: OrganisationParts, isFixed: boolean): string {
  const { field, place, purpose, isIn } = parts;
  // "Qatari national football team".
  if (kind === 'national team')
    return [...parts.nations, place, parts.proper, 'national', (purpose || field).toLowerCase(), 'team']
      .filter(Boolean)
      .join(' ');
  const head = kind === 'Union' && sports.test(`${field}${purpose}`) ? 'Federation' : capitalised(kind);
  // "The organisation OPEC" is OPEC.
  if (kind === 'Organization' && parts.proper !== '' && field + place + purpose === '' && parts.adjectives.length === 0)
    return parts.proper;
  const isOf = ofHeads.test(head);
  let name = head;
  let attributes = parts.proper;
  let isPurposeTold = purpose === '';
  // "Jordanian Basketball Federation".
  if (purpose !== '' && sports.test(purpose) && head === 'Federation') {
    name = `${purpose} ${head}`;
    isPurposeTold = true;
  }
  if (field !== '' && isFixed) name = parts.isJoined ? joined(head, field) : `${field} ${head}`;
  else if (field !== '' && parts.isOwnNoun && purpose !== '' && !isOf) attributes = `${attributes} ${field}`.trim();
  else if (field !== '') name = isOf || isLong(field) ? `${head} ${isOf ? 'of' : 'for'} ${field}` : `${field} ${head}`;
  // A company's own name or place is followed by its field: "Arabian Sea Oil Company".
  const isOfPlace = place !== '' && !isIn && purpose !== '' && !isOf;
  if (isOfPlace) attributes = `${place} ${attributes}`.trim();
  if (attributes !== '' && !isPurposeTold && !purposeOf.test(head)) {
    name = `${attributes} ${purpose} ${name}`;
    isPurposeTold = true;
  } else if (attributes !== '') name = `${attributes} ${name}`;
  if (!isPurposeTold) name = `${name} ${purposeOf.test(head) ? 'of' : 'for'} ${purpose}`;
  const own = [...parts.nations, ...parts.adjectives].map(capitalised);
  if (place === '' || isOfPlace) return [...own, name].join(' ');
  const isBefore = (placedFirst.test(name) && own.length === 0) || /Court/.test(name) || (field !== '' && !isOf);
  if (isBefore) return [...(/Court/.test(name) ? [place, ...own] : [...own, place]), name].join(' ');
  if (/^radio$/i.test(name)) return `${name} ${place}`;
  // "Kassala Teaching Hospital".
  if (/^(?:Hospital|Cluster|School)$/.test(name) && !isIn)
    return [
      ...parts.nations,
      place,
      ...parts.adjectives.map((word) => (word === 'educational' ? 'Teaching' : capitalised(word))),
      name,
    ].join(' ');
  // "Royal Oman Police": what describes a body of a place.
  if (placedFirst.test(name) && !isIn) return [...own, place, name].join(' ');
  return `${[...own, name].join(' ')} ${isIn && !/University$/.test(name) ? 'in' : 'of'} ${place}`;
}

/** "Ministry of Foreign Affairs and Expatriates", not "Foreign Ministry and …". */
function joined(head: string, field: string): string {
  const ministry = /^(\w+) Ministry$/.exec(head)?.[1];
  if (ministry === undefined) return `${head} and ${field}`;
  return `Ministry of ${ministry === 'Foreign' ? 'Foreign Affairs' : ministry} and ${field}`;
}

function isLong(field: string): boolean {
  return / (?:of|for) /.test(field) || field.split(' ').length > 5;
}
