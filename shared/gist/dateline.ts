/** The agencies that datelines name, as the English press does. */
const agencies: ReadonlyMap<string, string> = new Map(
  (
    'رويترز=Reuters|أ ف ب=AFP|ا ف ب=AFP|أ.ف.ب=AFP|فرانس برس=AFP|د ب أ=dpa|د ب ا=dpa|د.ب.أ=dpa|أ ب=AP|أسوشيتد برس=AP|الأناضول=Anadolu|شينخوا=Xinhua|' +
    'سبوتنيك=Sputnik|سبوتنيك عربي=Sputnik|وفا=WAFA|واس=SPA|وام=WAM|قنا=QNA|بترا=Petra|كونا=KUNA|بنا=BNA|العمانية=ONA|سانا=SANA|واج=APS|وأج=APS|و م ع=MAP|' +
    'ومع=MAP|وات=TAP|وال=LANA|سونا=SUNA|واع=INA|سبأ=Saba|أ ش أ=MENA|وكالات=agencies|الوكالات=agencies'
  )
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

const names = [...agencies.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');

/** A place of at most four words, perhaps a date, the agency behind a bracket, a slash, a dash or the date; then a mark or the line's end. */
const pattern = new RegExp(
  String.raw`^\s*(?<place>[\u0621-\u064A]+(?: [\u0621-\u064A]+){0,3}?)\s*[،,]?\s*` +
    String.raw`(?:(?:في )?(?<date>\d[^()«»"،]{2,60}?)\s*)?` +
    String.raw`(?<opening>[-–—/(\s]*?)\s*(?<agency>${names})\s*(?<closing>[-–—/:)\s]+|$)`,
  'u',
);

/** Where and when an item was written and who wrote it, in front of its first sentence: «عمان 11 مارس (رويترز) -». */
export interface Dateline {
  readonly place: string;
  readonly date: string | null;
  /** In English. */
  readonly agency: string;
  /** What the line says behind it. */
  readonly rest: string;
}

/** The dateline that a line begins with; null where it has none. */
export function datelineOf(line: string): Dateline | null {
  const found = pattern.exec(line);
  if (found?.groups === undefined) return null;
  const { place = '', date = null, opening = '', agency = '', closing = '' } = found.groups;
  const isMarkedOff = /[-–—/(]/.test(opening) || (date !== null && /[-–—/]|^$/.test(closing));
  const rest = line.slice(found[0].length);
  if (!isMarkedOff || (rest !== '' && !/[-–—/:]/.test(closing))) return null;
  return { place, date, agency: agencies.get(agency) ?? agency, rest };
}
