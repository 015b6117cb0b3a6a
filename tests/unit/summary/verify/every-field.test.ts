import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { Summary } from '../../../../shared/contract/summary.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { verifySummary } from '../../../../shared/summary/verify/verify-summary.ts';
import { bridgeStory, buildTranslation } from '../../../builders/translated-article.ts';

type Path = readonly (string | number)[];

/** What a summary says of itself rather than of the article: nothing in it is a claim that evidence could show. */
const aboutItself = new Set(['schemaVersion', 'source', 'targetLanguage', 'summariser', 'verification']);

const story = [
  ...bridgeStory,
  [
    'وأدت الفيضانات والسيول عام 2019 إلى مقتل 12 شخصا وإجلاء سكان القرى القريبة من الجسر القديم بعد العاصفة، وفق الدفاع المدني.',
    'The floods and torrents of 2019 killed 12 people and the residents of the villages near the old bridge were evacuated after the storm, according to civil defence.',
  ],
  [
    'ونفى المقاول طلال الزعبي أن يكون قد تلقى ما بين 600 و700 ألف دولار، وقال: «لم أوقع أي عقد مع الوزارة في لبنان».',
    'Contractor Talal al-Zoubi denied having received between 600 and 700 thousand dollars, and said: “I did not sign any contract with the ministry in Lebanon.”',
  ],
] as const;
const translation = buildTranslation(story, { headline: true });
const { segments } = translation;
const sound = summarise(translation);

/** The fields of a schema, lists as `[]`, so that one added later is found here. */
function fieldsOf(schema: z.core.$ZodType, path = ''): string[] {
  const { def } = schema._zod as { readonly def: z.core.$ZodTypeDef };
  if (def.type === 'nullable') return fieldsOf((def as z.core.$ZodNullableDef).innerType, path);
  if (def.type === 'array') return fieldsOf((def as z.core.$ZodArrayDef).element, `${path}[]`);
  if (def.type !== 'object') return [path];
  return Object.entries((def as z.core.$ZodObjectDef).shape).flatMap(([key, field]) =>
    path === '' && aboutItself.has(key) ? [] : fieldsOf(field, path === '' ? key : `${path}.${key}`),
  );
}

/** The places in a value with what stands there, null included. */
function leavesOf(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function fieldOf(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[]` : name === '' ? part : `${name}.${part}`),
    '',
  );
}

function itemOf(path: Path): string {
  return typeof path[1] === 'number' ? `${path[0]}[${path[1]}]` : String(path[0]);
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const leaves = leavesOf(sound).filter(({ path }) => !aboutItself.has(String(path[0])));
const filled = leaves.filter(({ value }) => value !== null);
const empty = leaves.filter(({ value }) => value === null);

/** Something false for a field that is null: another's office, another country, other words of the translation. */
function inventedFor(path: Path): unknown {
  const role = sound.people.find((person) => person.role !== null)?.role ?? null;
  if (path.at(-1) === 'role') return role;
  if (path.at(-1) === 'sameAs') return 'iso3166:FR';
  if (path.at(-1) === 'speaker') return { name: { source: 'كريم ناصر', target: 'Karim Nasser' } };
  return path.at(-1) === 'target' ? { start: 0, end: 3 } : { source: 'دولار', target: 'US dollars' };
}

/** Other things that the same field says elsewhere in the summary: somebody else's name, another sentence's offset. */
function othersOf(path: Path, value: unknown): unknown[] {
  const field = fieldOf(path);
  const others = filled.filter((leaf) => fieldOf(leaf.path) === field && leaf.value !== value);
  return [...new Set(others.map((leaf) => leaf.value))];
}

/** Ways in which one field can be wrong, as a careless or inventive summariser would have it. */
function damagesOf(path: Path, value: unknown): unknown[] {
  const others = othersOf(path, value);
  if (typeof value === 'number') {
    const shifted = [value + 1, value - 1].filter((number) => number >= 0);
    return path.includes('evidence') || path.includes('mentions') ? shifted : [...shifted, value * 10, value * 1000];
  }
  const text = String(value);
  if (path.at(-1) === 'precision') return ['day', 'month', 'year'].filter((other) => other !== text);
  if (path.at(-1) === 'segment') return segments.map(({ id }) => id).filter((id) => id !== text);
  if (path.at(-1) === 'date')
    return [...others, text.replace(/^\d{4}/, '1907'), `${text}-01`.slice(0, 10)].filter((d) => d !== text);
  if (path.at(-1) === 'code' || path.at(-1) === 'sameAs') return ['medtop:99999999', 'iso3166:FR', ...others];
  const words = text.split(' ');
  const isArabic = path.at(-1) === 'source';
  const negated = isArabic
    ? [...words.slice(0, 1), 'لا', ...words.slice(1)]
    : [...words.slice(0, 1), 'not', ...words.slice(1)];
  const renumbered = text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
  const made = [
    `${text} 7731`,
    `${text} ${isArabic ? 'زنجبار' : 'Zanzibar'}`,
    negated.join(' '),
    renumbered,
    ...others,
  ];
  return [...made, ...(words.length > 3 ? [words.slice(0, -2).join(' ')] : [])].filter((other) => other !== text);
}

describe('verifySummary, field by field', () => {
  const fields = fieldsOf(Summary);

  it('is tried on an article that fills every field, or leaves it null for something false to be put there', () => {
    const found = new Set(leaves.map(({ path }) => fieldOf(path)));
    const open = new Set(empty.map(({ path }) => fieldOf(path)));
    const isTried = (field: string): boolean =>
      found.has(field) || [...open].some((start) => field.startsWith(`${start}.`));
    expect(fields.filter((field) => !isTried(field))).toEqual([]);
  });

  it.each([...new Set(empty.map(({ path }) => fieldOf(path)))])('refuses what is made up for an empty %s', (field) => {
    const escaped = empty
      .filter(({ path }) => fieldOf(path) === field)
      .flatMap(({ path }) => {
        const { failures } = verifySummary(replaced(sound, path, inventedFor(path)) as Summary, segments);
        return failures.some((failure) => failure.path.startsWith(itemOf(path))) ? [] : [path.join('.')];
      });
    expect(escaped).toEqual([]);
  });

  it.each(fields)('refuses a summary wrong in %s alone, at that item', (field) => {
    const escaped = filled
      .filter(({ path }) => fieldOf(path) === field)
      .flatMap(({ path, value }) =>
        damagesOf(path, value).flatMap((damage) => {
          const { failures } = verifySummary(replaced(sound, path, damage) as Summary, segments);
          const isRefused = failures.some((failure) => failure.path.startsWith(itemOf(path)));
          return isRefused ? [] : [`${path.join('.')}: ${String(value)} → ${String(damage)}`];
        }),
      );
    expect(escaped).toEqual([]);
  });
});
