import { onDemand } from '../domain/on-demand.ts';
import { foldLetters } from './letters.ts';

/** A noun of measure in one of its forms. */
export interface UnitNoun {
  /** The folded singular, the same for every form. */
  readonly unit: string;
  readonly number: 'one' | 'two' | 'many';
  /** Whether و or ف joins it to what stands before. */
  readonly joined: boolean;
  readonly definite: boolean;
  /** Letters of the clitics before it, without the article. */
  readonly cliticLength: number;
}

/** Singular, then the plurals. */
const nouns: readonly (readonly string[])[] = [
  ['ثانية', 'ثوان', 'ثواني'],
  ['دقيقة', 'دقائق'],
  ['ساعة', 'ساعات'],
  ['يوم', 'أيام'],
  ['أسبوع', 'أسابيع'],
  ['شهر', 'أشهر', 'شهور'],
  ['عام', 'أعوام'],
  ['سنة', 'سنوات', 'سنين'],
  ['عقد', 'عقود'],
  ['قرن', 'قرون'],
  ['مرة', 'مرات'],
  ['ضعف', 'أضعاف'],
  ['نقطة', 'نقاط'],
  ['درجة', 'درجات'],
  ['متر', 'أمتار'],
  ['سنتيمتر', 'سنتيمترات'],
  ['مليمتر', 'مليمترات'],
  ['ميليمتر', 'ميليمترات'],
  ['كيلومتر', 'كيلومترات'],
  ['ميل', 'أميال'],
  ['قدم', 'أقدام'],
  ['بوصة', 'بوصات'],
  ['فدان', 'أفدنة'],
  ['هكتار', 'هكتارات'],
  ['دونم', 'دونمات'],
  ['طن', 'أطنان'],
  ['كيلوغرام', 'كيلوغرامات'],
  ['كيلوجرام', 'كيلوجرامات'],
  ['كيلو', 'كيلوات'],
  ['غرام', 'غرامات'],
  ['جرام', 'جرامات'],
  ['رطل', 'أرطال'],
  ['قنطار', 'قناطير'],
  ['لتر', 'لترات'],
  ['ليتر', 'ليترات'],
  ['برميل', 'براميل'],
  ['دولار', 'دولارات'],
  ['دينار', 'دنانير'],
  ['درهم', 'دراهم'],
  ['ريال', 'ريالات'],
  ['جنيه', 'جنيهات'],
  ['ليرة', 'ليرات'],
  ['يورو'],
  ['شيكل', 'شواكل'],
  ['روبية', 'روبيات'],
];

const forms = onDemand((): ReadonlyMap<string, Pick<UnitNoun, 'unit' | 'number'>> => {
  const found = new Map<string, Pick<UnitNoun, 'unit' | 'number'>>();
  for (const [singular = '', ...plurals] of nouns) {
    const unit = foldLetters(singular);
    const stem = singular.replace(/ة$/, 'ت');
    found.set(unit, { unit, number: 'one' });
    // What eleven and more count stands in the accusative: عاما.
    if (stem === singular) found.set(`${unit}ا`, { unit, number: 'one' });
    for (const ending of ['ان', 'ين']) found.set(foldLetters(stem + ending), { unit, number: 'two' });
    for (const plural of plurals) found.set(foldLetters(plural), { unit, number: 'many' });
  }
  return found;
});

/** Conjunction, preposition and article before any of the forms; a form may itself begin with the letter of a clitic. */
const withClitics = onDemand(
  (): RegExp => new RegExp(`^([وف]?)([بلك]?)(ال|(?<=ل)ل)?(${[...forms().keys()].join('|')})$`, 'u'),
);

/** The noun of measure that a word of an Arabic text is, clitics taken off, or null. */
export function matchUnitNoun(word: string): UnitNoun | null {
  const match = withClitics().exec(foldLetters(word));
  const form = forms().get(match?.[4] ?? '');
  if (match === null || form === undefined) return null;
  const [, conjunction = '', preposition = '', article] = match;
  return {
    ...form,
    joined: conjunction !== '',
    definite: article !== undefined,
    cliticLength: conjunction.length + preposition.length,
  };
}
