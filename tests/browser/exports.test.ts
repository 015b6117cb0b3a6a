import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportArticle } from '../../shared/exports/export-article.ts';
import { buildHarbourBriefing } from '../builders/briefing.ts';
import { hostileStrings, withEveryString } from '../builders/hostile-briefing.ts';
import { findChromium, openBrowser, openPage } from './chromium.ts';

const chromium = await findChromium();
const pair = buildHarbourBriefing();

describe.skipIf(chromium === null)('a TMX export in an XML parser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (chromium === null) return;
    browser = await openBrowser(chromium);
    page = await openPage(browser);
  });
  afterAll(() => browser?.close());

  const parsed = (tmx: string) =>
    page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const names = [...new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName))].sort();
      return { names, segments: [...document.querySelectorAll('seg')].map(({ textContent }) => textContent) };
    }, tmx);

  it('gives every segment back letter for letter', async () => {
    const { segments } = await parsed(exportArticle('tmx', pair.translation, pair.summary).body);
    expect(segments).toEqual(pair.translation.segments.flatMap(({ source, target }) => [source, target]));
  });

  it.each(hostileStrings)('is well-formed and gains no elements with %s', async (_, hostile) => {
    const { translation, summary } = withEveryString(pair, hostile);
    const { names } = await parsed(exportArticle('tmx', translation, summary).body);
    expect(names).toEqual(['body', 'header', 'note', 'prop', 'seg', 'tmx', 'tu', 'tuv']);
  });
});
