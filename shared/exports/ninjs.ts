import type { Entity, Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import { bodyText } from './article-text.ts';
import { moment, sourceUri, translationUri, webAddress } from './article-uri.ts';
import { gradeNotice } from './grade-notice.ts';

/**
 * The article as an IPTC ninjs 3.0 item: the translation as the item, the original as its association.
 * A translation of gist grade is `withheld`: no receiver publishes it by itself.
 * @see https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json
 */
export function articleNinjs(translation: Translation, summary: Summary): string {
  const { source, segments, targetLanguage, translator } = translation;
  const created = moment(source.published);
  const notice = gradeNotice(translator);
  const dated = source.published === null ? '' : ` Original published ${source.published}.`;
  const item = {
    uri: translationUri(translation),
    standard: { name: 'ninjs', version: '3.0', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' },
    type: 'text',
    representationType: 'full',
    profile: 'machine-translation',
    version: source.versionId ?? source.etag,
    ...(created === null ? {} : { contentCreated: created }),
    pubStatus: translator.grade === 'gist' ? 'withheld' : 'usable',
    language: targetLanguage,
    usageTerms: notice,
    edNote: `${notice}.${dated}`,
    headlines: [{ role: 'main', contentType: 'text/plain', value: summary.headline.text.target }],
    descriptions: summary.keyPoints.map(({ text }) => ({
      role: 'keyPoint',
      contentType: 'text/plain',
      value: text.target,
    })),
    bodies: [body(bodyText(segments, 'target'))],
    people: summary.people.map(named),
    organisations: summary.organisations.map(named),
    places: summary.places.map((place) => ({
      ...named(place),
      ...(place.sameAs === null ? {} : { literal: place.sameAs }),
    })),
    subjects: summary.topics.map(({ code, name }) => ({
      name,
      rel: 'about',
      uri: `http://cv.iptc.org/newscodes/mediatopic/${code.replace(/^medtop:/, '')}`,
      literal: code,
      creator: `${summary.summariser.name} ${summary.summariser.version}`,
    })),
    infoSources: [{ name: `${translator.name} ${translator.version}`, role: 'translator' }],
    altIds: [{ role: 'sourceSha256', value: source.sha256 }, ...addressIds(source.url)],
    associations: [
      {
        name: 'original',
        uri: sourceUri(source),
        type: 'text',
        representationType: 'full',
        language: source.language,
        ...(created === null ? {} : { contentCreated: created }),
        headlines: [{ role: 'main', contentType: 'text/plain', value: summary.headline.text.source }],
        bodies: [body(bodyText(segments, 'source'))],
      },
    ],
  };
  return `${JSON.stringify(item, null, 2)}\n`;
}

function body(value: string) {
  const words = value.split(/\s+/).filter((word) => word !== '').length;
  return { role: 'main', contentType: 'text/plain', charCount: value.length, wordCount: words, value };
}

function named({ name }: Entity) {
  return { name: name.target, rel: 'mentioned', literal: name.source };
}

function addressIds(url: string | null) {
  const address = webAddress(url);
  return address === null ? [] : [{ role: 'sourceUrl', value: address }];
}
