/// <reference lib="dom" />
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBriefing } from '../../shared/briefing/render-briefing.ts';
import { type BriefingPair, buildHarbourBriefing } from '../builders/briefing.ts';
import { hostileStrings, withEveryString } from '../builders/hostile-briefing.ts';
import { findChromium, openBrowser, openPage, type View } from './chromium.ts';
import { pageFile, screenshotPath } from './page-file.ts';

const chromium = await findChromium();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const warned = [{ code: 'number-mismatch', message: 'The Arabic says 225,000,000; the translation says 222.' }];
const gist = buildHarbourBriefing({ grade: 'gist', warnings: warned });

const render = ({ translation, summary }: BriefingPair) => renderBriefing(translation, summary);

let browser: Browser;

async function withPage(pair: BriefingPair, view: View, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage(browser, view);
  try {
    await page.goto(await pageFile('briefing', render(pair)));
    await look(page);
  } finally {
    await page.close();
  }
}

/** The rules of axe that a page breaks. The page's policy stops injected scripts, so axe comes in by the debugger. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
  );
  return found as string[];
}

describe.skipIf(chromium === null)('the briefing page in Chromium', () => {
  beforeAll(async () => {
    if (chromium !== null) browser = await openBrowser(chromium);
  });
  afterAll(() => browser?.close());

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(['gist', 'neural', 'production'] as const)('breaks no rule of axe in grade %s', async (grade) => {
      await withPage(buildHarbourBriefing({ grade, warnings: warned }), { colorScheme }, async (page) => {
        expect(await violations(page)).toEqual([]);
      });
    });

    it('breaks no rule of axe on a narrow screen with a fact lit up', async () => {
      await withPage(gist, { colorScheme, width: 360, height: 780 }, async (page) => {
        await page.click('#f1 .refs a');
        expect(await violations(page)).toEqual([]);
        await page.screenshot({ path: await screenshotPath(`narrow-${colorScheme}.png`) });
      });
    });
  });

  it('is looked at by an axe that sees', async () => {
    await withPage(gist, {}, async (page) => {
      await page.evaluate(() => document.querySelector('h1')?.replaceWith(document.createElement('marquee')));
      expect((await violations(page)).join()).toContain('page-has-heading-one');
    });
  });

  describe('for a reader', () => {
    let page: Page;
    const asked: string[] = [];

    beforeAll(async () => {
      if (chromium === null) return;
      page = await openPage(browser);
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(await pageFile('reader', render(gist)));
    });
    afterAll(() => page?.close());

    const styleOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

    it('asks for nothing but itself', () => {
      expect(asked).toEqual([page.url()]);
    });

    it('sets Arabic from right to left and English from left to right, side by side', async () => {
      expect(await styleOf('#s2 .source', 'direction')).toBe('rtl');
      expect(await styleOf('#s2 .target', 'direction')).toBe('ltr');
      const english = await page.locator('#s2 .target').boundingBox();
      const arabic = await page.locator('#s2 .source').boundingBox();
      expect(english?.y).toBe(arabic?.y);
      expect((english?.x ?? 0) + (english?.width ?? 0)).toBeLessThan(arabic?.x ?? 0);
    });

    it('sets Arabic in a face made for it', async () => {
      expect(await styleOf('#s2 .source', 'font-family')).toMatch(/^"Noto Naskh Arabic", Amiri, "Geeza Pro"/);
    });

    it('keeps the letters of a marked word joined', async () => {
      const widths = await page.locator('#s14 .source').evaluate((paragraph) => {
        const marked = paragraph.getBoundingClientRect().height;
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const before = range.getBoundingClientRect().width;
        const words = paragraph.textContent;
        paragraph.textContent = words;
        range.selectNodeContents(paragraph);
        return {
          before,
          after: range.getBoundingClientRect().width,
          sameHeight: paragraph.getBoundingClientRect().height === marked,
        };
      });
      expect(Math.abs(widths.before - widths.after)).toBeLessThan(1);
      expect(widths.sameHeight).toBe(true);
    });

    it('lights up the evidence of a fact in both languages when its link is followed', async () => {
      const plain = await styleOf('#s4 .target span', 'background-color');
      await page.locator('.points .fact').nth(1).locator('a').click();
      await page.mouse.move(0, 0);
      const lit = await page
        .locator('#s4 .f2')
        .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).backgroundColor));
      expect(lit.length).toBeGreaterThan(2);
      expect(new Set(lit).size).toBe(1);
      expect(lit[0]).not.toBe(plain);
      expect(
        await page.locator('#s4 .target').evaluate((paragraph) => paragraph.getBoundingClientRect().top > 30),
      ).toBe(true);
    });

    it('lights up a name in the other language when it is pointed at', async () => {
      await page.locator('#s3 .target .name', { hasText: 'Romania' }).hover();
      const arabic = page.locator('#s3 .source .name', { hasText: 'رومانيا' });
      expect(await arabic.evaluate((span) => getComputedStyle(span).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    });

    it('keeps the grade in view at the end of the article', async () => {
      await page.locator('#s15').scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const bar = await page.locator('.grade').boundingBox();
      expect(bar?.y).toBe(0);
    });

    it('shows one language alone when asked, by keyboard', async () => {
      await page.locator('#view-both').focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#s2 .target').isVisible()).toBe(true);
      expect(await page.locator('#s2 .source').isVisible()).toBe(false);
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#s2 .target').isVisible()).toBe(false);
      expect(await page.locator('#s2 .source').isVisible()).toBe(true);
      await page.keyboard.press('ArrowRight');
    });

    it('brings the keyboard to the article with its first two keys', async () => {
      await page.goto(`${page.url().split('#')[0]}`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the article');
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#article$/);
    });

    it('orders its headings without a gap', async () => {
      const levels = await page
        .locator('h1,h2,h3,h4')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels[0]).toBe(1);
      expect(levels.slice(1).every((level) => level === 2)).toBe(true);
    });
  });

  it('reads without scripts', async () => {
    await withPage(gist, { javaScriptEnabled: false }, async (page) => {
      await page.locator('.points .fact').first().locator('a').click();
      expect(await page.locator('#s2 .target').isVisible()).toBe(true);
      await page.screenshot({ path: await screenshotPath('desktop-light.png') });
    });
  });

  it.each([320, 360, 768, 1120, 1920])('never scrolls sideways at %d pixels', async (width) => {
    const long = { translation: structuredClone(gist.translation), summary: gist.summary };
    const [, second] = long.translation.segments;
    if (second !== undefined) second.target = `https://news.example/${'a'.repeat(300)} ${second.target}`;
    await withPage(long, { width, height: 800 }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  it('prints on A4 with its grade, in two columns', async () => {
    await withPage(gist, {}, async (page) => {
      const path = await screenshotPath('briefing.pdf');
      await page.pdf({ path, preferCSSPageSize: true });
      expect((await stat(path)).size).toBeGreaterThan(20_000);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.facts').evaluate((facts) => getComputedStyle(facts).columnCount)).toBe('2');
      const columns = await page
        .locator('#s2')
        .evaluate((pair) => getComputedStyle(pair).gridTemplateColumns.split(' ').length);
      expect(columns).toBe(3);
      await page.screenshot({ path: await screenshotPath('print.png'), fullPage: true });
    });
  });

  it('keeps its pictures for review', async () => {
    await withPage(buildHarbourBriefing(), { colorScheme: 'dark' }, async (page) => {
      await page.screenshot({ path: await screenshotPath('desktop-dark.png') });
    });
    await withPage(gist, { width: 1366 }, async (page) => {
      await page.evaluate(() => scrollTo(0, 300));
      await page.hover('.quotation');
      await page.screenshot({ path: await screenshotPath('desktop-evidence.png') });
    });
    await withPage(gist, { width: 360, height: 780 }, async (page) => {
      await page.screenshot({ path: await screenshotPath('narrow-full.png'), fullPage: true });
    });
  });

  describe('with hostile texts', () => {
    it.each(hostileStrings)('runs, builds and loads nothing with %s in every text', async (aim, hostile) => {
      const page = await openPage(browser);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const url = await pageFile(`hostile-${aim.replaceAll(/\W+/g, '-')}`, render(withEveryString(gist, hostile)));
      await page.goto(url);
      await page.locator('.fact').first().hover();
      await page.locator('.fact a').first().click();
      expect(await page.evaluate(whatGotOut)).toEqual({ ran: false, elements: [], handlers: [], addresses: [] });
      expect(asked.filter((address) => address.split('#')[0] !== url)).toEqual([]);
      await page.close();
    });

    it('would notice a text that got out', async () => {
      const page = await openPage(browser);
      await page.setContent('<img src=x onerror="window.hostile = 1"><a href="javascript:0">a</a>');
      await page.waitForFunction(() => 'hostile' in window);
      expect(await page.evaluate(whatGotOut)).toEqual({
        ran: true,
        elements: ['IMG'],
        handlers: ['onerror'],
        addresses: ['javascript:0'],
      });
      await page.close();
    });
  });
});

/** What no text of an article may put into a page; runs in the page. */
function whatGotOut() {
  const foreign =
    'script,img,iframe,object,embed,link,base,form,circle[onclick],[srcdoc],body meta,body style,body title';
  const names = (element: Element) => [...element.attributes].map(({ name }) => name);
  const addresses = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
  return {
    ran: 'hostile' in window,
    elements: [...document.querySelectorAll(foreign)].map(({ tagName }) => tagName),
    handlers: [...document.querySelectorAll('*')].flatMap(names).filter((name) => name.startsWith('on')),
    addresses: addresses.filter((href) => !/^(?:#|https?:)/.test(href)),
  };
}
