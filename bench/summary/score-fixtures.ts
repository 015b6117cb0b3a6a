import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from '../../shared/contract/summary.ts';
import { resolveInSentence } from '../../shared/summary/facts/timeline.ts';
import { quotedStretches } from '../../shared/summary/quotes/quote-spans.ts';
import { type ReadSegment, readSegments } from '../../shared/summary/read-article.ts';
import { draftSummary } from '../../shared/summary/summarise.ts';
import { normalise, type Score, scoreOf } from './normalise.ts';

interface Annotated {
  readonly id: string;
  readonly published: string | null;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly paragraph: number; readonly speaker: string | null }[];
  readonly dates: readonly { readonly text: string; readonly paragraph: number; readonly date: string | null }[];
  readonly numbers: readonly {
    readonly text: string;
    readonly paragraph: number;
    readonly value: number;
    readonly unit: string | null;
  }[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** A share: how many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How a folder of annotated articles comes out. */
export interface FixtureScores {
  readonly articles: number;
  /** Everything between quotation marks, found as a stretch. */
  readonly quotedSpans: Share;
  /** What somebody says, told as a quotation. */
  readonly utterances: Share;
  /** The speaker of each utterance: the right name, or null where the source is unnamed. */
  readonly speakers: Share;
  /** Quotations told under somebody else's name. */
  readonly wrongSpeakers: number;
  readonly dates: Share;
  readonly inventedDates: number;
  readonly numbers: Share;
  readonly inventedNumbers: number;
  readonly units: Share;
  readonly people: Score;
  readonly organisations: Score;
  readonly places: Score;
}

/** Scores the articles of a folder; null when it is not there. `report` hears of every fault. */
export function scoreFixtures(folder: string, report: (fault: string) => void = () => {}): FixtureScores | null {
  if (!existsSync(folder)) return null;
  const tally = new FixtureTally(report);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    tally.add(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Annotated);
  }
  return tally.scores();
}

class FixtureTally {
  readonly #report: (fault: string) => void;
  readonly #counts = new Map<string, number>();

  constructor(report: (fault: string) => void) {
    this.#report = report;
  }

  add(article: Annotated): void {
    const texts = [article.headline, ...article.paragraphs].map(withoutTatweel);
    const segments = texts.map((source, index) => ({
      id: `s${index + 1}`,
      kind: index === 0 ? ('headline' as const) : ('paragraph' as const),
      source,
      target: '',
      warnings: [],
    }));
    const source = {
      bucket: 'b',
      key: 'a.txt',
      versionId: null,
      etag: '',
      sha256: '0'.repeat(64),
      bytes: 0,
      encoding: 'utf-8',
      mediaType: 'text/plain',
      language: 'ar' as const,
      published: article.published,
      url: null,
    };
    const translator = { name: 'none', grade: 'gist' as const, version: '0', terminology: null };
    const summary = draftSummary({ schemaVersion: '1.0', source, targetLanguage: 'en', translator, segments });
    const read = readSegments(segments);
    this.#count('articles');
    this.#quotes(article, summary, texts);
    this.#dates(article, read);
    this.#numbers(article, summary);
    for (const list of ['people', 'organisations', 'places'] as const) this.#entities(article, summary, list);
  }

  scores(): FixtureScores {
    const share = (name: string): Share => ({ right: this.#get(name), of: this.#get(`${name}-of`) });
    const score = (name: string): Score =>
      scoreOf(this.#get(`${name}-right`), this.#get(`${name}-found`), this.#get(`${name}-wanted`));
    return {
      articles: this.#get('articles'),
      quotedSpans: share('span'),
      utterances: share('utterance'),
      speakers: share('speaker'),
      wrongSpeakers: this.#get('wrong-speaker'),
      dates: share('date'),
      inventedDates: this.#get('invented-date'),
      numbers: share('number'),
      inventedNumbers: this.#get('invented-number'),
      units: share('unit'),
      people: score('people'),
      organisations: score('organisations'),
      places: score('places'),
    };
  }

  #quotes(article: Annotated, summary: Summary, texts: readonly string[]): void {
    const named = [...article.people, ...article.organisations].map(alike);
    for (const { text, paragraph, speaker } of article.quotes) {
      const wanted = alike(text);
      const source = texts[paragraph + 1] ?? '';
      this.#share(
        'span',
        quotedStretches(source).some(({ inner }) => alike(source.slice(inner.start, inner.end)) === wanted),
        `${article.id} quoted: ${text}`,
      );
      const told = summary.quotes.find(
        (quote) => quote.evidence[0]?.segment === `s${paragraph + 2}` && alike(quote.text.source) === wanted,
      );
      if (speaker !== null) this.#share('utterance', told !== undefined, `${article.id} utterance: ${text}`);
      const said = told?.speaker?.name.source ?? null;
      const isNamed = speaker !== null && named.includes(alike(speaker));
      const right = said === null ? !isNamed : speaker !== null && alike(said) === alike(speaker);
      if (speaker !== null || said !== null)
        this.#share(
          'speaker',
          right && (told !== undefined || !isNamed),
          `${article.id} speaker: ${text} — wanted ${speaker}, got ${said}`,
        );
      if (said !== null && !right) this.#count('wrong-speaker');
    }
  }

  #dates(article: Annotated, read: readonly ReadSegment[]): void {
    const left = [...article.dates];
    for (const [index, segment] of read.entries()) {
      for (const mention of index === 0 ? [] : segment.dates) {
        const said = alike(segment.source.slice(mention.start, mention.end));
        const resolved = resolveInSentence(segment, mention, article.published)?.date ?? null;
        const here = left.findIndex(
          ({ paragraph, text }) =>
            paragraph === index - 1 && (alike(text).includes(said) || said.includes(alike(text))),
        );
        const [wanted] = here < 0 ? [] : left.splice(here, 1);
        // The second half of a double date says the same day again.
        const again = article.dates.some(
          ({ paragraph, text, date }) => paragraph === index - 1 && alike(text).includes(said) && date === resolved,
        );
        if (wanted !== undefined)
          this.#share(
            'date',
            wanted.date === resolved,
            `${article.id} date: ${wanted.text} — wanted ${wanted.date}, got ${resolved}`,
          );
        else if (resolved !== null && !again)
          this.#invented('date', `${article.id} invented date: ${said} ${resolved}`);
      }
    }
    for (const { text, date } of left) this.#share('date', date === null, `${article.id} date missed: ${text}`);
  }

  #numbers(article: Annotated, summary: Summary): void {
    const left = [...article.numbers];
    for (const { value, unit, evidence } of summary.numbers) {
      for (const { segment } of evidence) {
        const paragraph = Number(segment.slice(1)) - 2;
        if (paragraph < 0) continue;
        const here = left.findIndex((number) => number.paragraph === paragraph && number.value === value);
        const [wanted] = here < 0 ? [] : left.splice(here, 1);
        if (wanted === undefined) {
          this.#invented('number', `${article.id} invented number: ${value} ${unit?.source ?? ''}`);
          continue;
        }
        this.#share('number', true, '');
        const [mine, theirs] = [
          unit === null ? '' : alike(unit.source),
          wanted.unit === null ? '' : alike(wanted.unit),
        ];
        const agrees =
          mine === theirs || (mine !== '' && theirs !== '' && (mine.startsWith(theirs) || theirs.startsWith(mine)));
        this.#share('unit', agrees, `${article.id} unit of ${wanted.text}: wanted ${wanted.unit}, got ${unit?.source}`);
      }
    }
    for (const { text } of left) this.#share('number', false, `${article.id} number missed: ${text}`);
  }

  #entities(article: Annotated, summary: Summary, list: 'people' | 'organisations' | 'places'): void {
    const bare = (name: string): string =>
      (list === 'places' ? withoutKind(alike(name)) : alike(name)).replace(/^ال/, '');
    const wanted = new Set(article[list].map(bare));
    const found = new Set(summary[list].map(({ name }) => bare(name.source)));
    this.#count(`${list}-found`, found.size);
    this.#count(`${list}-wanted`, wanted.size);
    for (const name of found) {
      if (wanted.has(name)) this.#count(`${list}-right`);
      else this.#report(`${article.id} ${list} too much: ${name}`);
    }
    for (const name of wanted) if (!found.has(name)) this.#report(`${article.id} ${list} missed: ${name}`);
  }

  #share(name: string, right: boolean, fault: string): void {
    this.#count(`${name}-of`);
    if (right) this.#count(name);
    else this.#report(fault);
  }

  #invented(name: string, fault: string): void {
    this.#count(`invented-${name}`);
    this.#report(fault);
  }

  #count(name: string, by = 1): void {
    this.#counts.set(name, this.#get(name) + by);
  }

  #get(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}

function alike(text: string): string {
  return normalise(text)
    .replace(/[ؤئ]/g, (letter) => (letter === 'ؤ' ? 'و' : 'ي'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A place without the word for what it is: some annotators write "Minya Governorate" where others write "Minya". */
function withoutKind(place: string): string {
  return place.replace(
    /^(?:محافظه|ولايه|اقليم|قضاء|عماله|معتمديه|ميناء|مطار|معبر|منفذ|نهر|بحر|بحيره|مضيق|جبل) (?=.{2})/,
    '',
  );
}

function withoutTatweel(text: string): string {
  return text.replace(/\u0640/g, '');
}
