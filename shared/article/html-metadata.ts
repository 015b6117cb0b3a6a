import type { Attributes } from './html-elements.ts';
import { isoDateOf } from './iso-date.ts';
import { newsArticleData } from './json-ld.ts';
import { webAddress } from './web-address.ts';

const publishedNames: ReadonlySet<string> = new Set([
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
]);

/** What the head of a page, its structured data and its time stamps say of the article; the first statement of a kind holds. */
export class HtmlMetadata {
  #published: string | null = null;
  #publishedInData: string | null = null;
  #publishedInArticle: string | null = null;
  readonly #timesElsewhere = new Set<string>();
  #articleDepth = 0;
  #canonical: string | null = null;
  #socialAddress: string | null = null;
  #addressInData: string | null = null;
  #structuredDataIsOpen = false;
  #language: string | null = null;
  #title = '';
  #socialTitle = '';

  /** When the article was published, ISO 8601. */
  get published(): string | null {
    // Times outside the article may be those of other news, unless the page has only one.
    const [onlyTime = null] = this.#timesElsewhere.size === 1 ? this.#timesElsewhere : [];
    return this.#published ?? this.#publishedInData ?? this.#publishedInArticle ?? onlyTime;
  }

  get url(): string | null {
    return this.#canonical ?? this.#socialAddress ?? this.#addressInData;
  }

  get language(): string | null {
    return this.#language;
  }

  /** The page's title as shared on social networks, else the title of its window; may be ''. */
  get title(): string {
    return this.#socialTitle || this.#title;
  }

  /** Looks at an element that opens. */
  open(name: string, attributes: Attributes): void {
    this.#structuredDataIsOpen = name === 'script' && /ld\+json/i.test(attributes.type ?? '');
    if (name === 'html') this.#language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    if (name === 'meta') this.#readMeta(attributes);
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) {
      this.#canonical ??= webAddress(attributes.href);
    }
    if (name === 'article' || name === 'main') this.#articleDepth += 1;
    if (name === 'time') this.#readTime(isoDateOf(attributes.datetime ?? ''));
    if (name !== 'meta' && /datepublished/i.test(attributes.itemprop ?? '')) {
      this.#published ??= isoDateOf(attributes.datetime ?? attributes.content ?? '');
    }
  }

  /** Looks at an element that closes, with the raw text that it held if it is a `title` or `script`. */
  close(name: string, rawText: string): void {
    if (name === 'article' || name === 'main') this.#articleDepth -= 1;
    if (name === 'title') this.#title ||= rawText.trim();
    if (name !== 'script' || !this.#structuredDataIsOpen) return;
    const { published, url } = newsArticleData(rawText);
    this.#publishedInData ??= published;
    this.#addressInData ??= url;
  }

  #readTime(date: string | null): void {
    if (date === null) return;
    if (this.#articleDepth > 0) this.#publishedInArticle ??= date;
    else this.#timesElsewhere.add(date);
  }

  #readMeta(attributes: Attributes): void {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
    const content = attributes.content ?? '';
    if (publishedNames.has(name)) this.#published ??= isoDateOf(content);
    else if (name === 'og:url') this.#socialAddress ??= webAddress(content);
    else if (name === 'og:title' || name === 'twitter:title') this.#socialTitle ||= content.trim();
  }
}
