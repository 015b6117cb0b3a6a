/** The attributes of an element as the parser gives them: names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** Elements that run within a line of text; every other element begins and ends a block. */
export const inlineElements: ReadonlySet<string> = words(
  'a abbr acronym b bdi bdo big br cite code data dfn em font i img ins kbd mark nobr q ruby rb samp small source span ' +
    'strong sub sup time tt u var wbr',
);

/** Elements whose content is no text of the article: code, controls, media, what was struck out, and captions of media. */
const silentElements: ReadonlySet<string> = words(
  'script style template noscript iframe object embed svg canvas audio video map title button select option optgroup ' +
    'datalist input textarea label legend dialog menu figcaption del s strike rp rt',
);

/** What classes, ids and roles call the parts of a page around an article. */
const chromeWords: ReadonlySet<string> = words(
  'ad ads advert adverts advertisement advertising adsense dfp sponsor sponsored promo promoted promotion banner newsletter ' +
    'subscribe subscription signup share sharing sharebar social related recommended recommendation recommendations trending ' +
    'popular comments comment disqus breadcrumb breadcrumbs menu nav navbar navigation sidebar footer copyright cookie cookies ' +
    'consent popup modal tags tag pagination pager toolbar login search taboola outbrain byline author authors dateline ' +
    'timestamp date meta caption credit credits masthead complementary contentinfo logo',
);
const chromeElements: ReadonlySet<string> = words('nav aside footer form address');

const hidingClasses: ReadonlySet<string> = words('sr-only visually-hidden visuallyhidden screen-reader-text');
const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)|text-indent\s*:\s*-\d{3,})/i;

/** Whether a reader never sees the element: by its kind, its attributes, or a class or id that the page's style hides. */
export function isSilent(name: string, attributes: Attributes, hiddenByStyle: ReadonlySet<string>): boolean {
  if (silentElements.has(name)) return true;
  if (attributes.hidden !== undefined || attributes['aria-hidden']?.trim().toLowerCase() === 'true') return true;
  if (hidingStyle.test(attributes.style ?? '')) return true;
  const classes = (attributes.class ?? '').split(/\s+/);
  if (classes.some((name) => hidingClasses.has(name.toLowerCase()) || hiddenByStyle.has(`.${name}`))) return true;
  return hiddenByStyle.has(`#${attributes.id ?? ''}`);
}

/** Whether an element's kind, class, id or role says that it stands around an article rather than in it. */
export function looksLikeChrome(name: string, attributes: Attributes): boolean {
  if (chromeElements.has(name)) return true;
  if (/author|date/i.test(attributes.itemprop ?? '')) return true;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.role ?? ''}`;
  const parts = names
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .match(/[a-z]+/g);
  return parts?.some((part) => chromeWords.has(part)) ?? false;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
