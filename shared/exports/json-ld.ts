import type { Entity, Quote, Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import { bodyText } from './article-text.ts';
import { sourceUri, translationUri, webAddress } from './article-uri.ts';
import { gradeNotice } from './grade-notice.ts';

/**
 * The article as a schema.org NewsArticle in JSON-LD: the translation, with the original as the work it translates.
 * The text can be put into an HTML script element as it is: `<` is written as an escape.
 * @see https://schema.org/NewsArticle
 */
export function articleJsonLd(translation: Translation, summary: Summary): string {
  const { source, segments, targetLanguage, translator } = translation;
  const published = source.published === null ? {} : { datePublished: source.published };
  const address = webAddress(source.url);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': translationUri(translation),
    headline: summary.headline.text.target,
    inLanguage: targetLanguage,
    ...published,
    creativeWorkStatus: `machine translation, ${translator.grade} grade`,
    creditText: gradeNotice(translator),
    abstract: summary.keyPoints.map(({ text }) => text.target).join('\n'),
    articleBody: bodyText(segments, 'target'),
    about: summary.topics.map(({ code, name }) => ({
      '@type': 'DefinedTerm',
      name,
      termCode: code,
      inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
    })),
    mentions: [
      ...summary.people.map(person),
      ...summary.organisations.map((entity) => ({ '@type': 'Organization', ...names(entity) })),
      ...summary.places.map(place),
      ...summary.timeline.map(({ date, text }) => ({ '@type': 'Event', startDate: date, name: text.target })),
    ],
    hasPart: summary.quotes.map((quote) => quotation(quote, targetLanguage)),
    translationOfWork: {
      '@type': 'NewsArticle',
      '@id': sourceUri(source),
      ...(address === null ? {} : { url: address }),
      headline: summary.headline.text.source,
      inLanguage: source.language,
      ...published,
      articleBody: bodyText(segments, 'source'),
    },
  };
  return `${JSON.stringify(article, null, 2).replaceAll('<', '\\u003c')}\n`;
}

function names({ name }: Entity) {
  return { name: name.target, alternateName: name.source };
}

function person(entity: Entity) {
  const { role } = entity;
  return {
    '@type': 'Person',
    ...names(entity),
    ...(role === null || role.target === '' ? {} : { jobTitle: role.target }),
  };
}

function place(entity: Entity) {
  const country = /^iso3166:([A-Z]{2})$/.exec(entity.sameAs ?? '')?.[1];
  if (country === undefined) return { '@type': 'Place', ...names(entity) };
  return {
    '@type': 'Country',
    ...names(entity),
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: country },
  };
}

/** A quotation is its original words; the translation goes with it as one. */
function quotation({ text, speaker }: Quote, targetLanguage: string) {
  return {
    '@type': 'Quotation',
    inLanguage: 'ar',
    text: text.source,
    ...(speaker === null
      ? {}
      : { spokenByCharacter: { '@type': 'Person', name: speaker.name.target, alternateName: speaker.name.source } }),
    ...(text.target === ''
      ? {}
      : { workTranslation: { '@type': 'CreativeWork', inLanguage: targetLanguage, text: text.target } }),
  };
}
