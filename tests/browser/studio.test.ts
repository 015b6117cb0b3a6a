/// <reference lib="dom" />
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningStudio, startStudio } from '../../studio/start-studio.ts';
import { shortArticle } from '../builders/pipeline.ts';
import { startTranslateStub, type TranslateStub } from '../stubs/translate-stub.ts';
import { findChromium, openBrowser, openPage, type View } from './chromium.ts';
import { screenshotPath } from './page-file.ts';

const chromium = await findChromium();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const samples = join(import.meta.dirname, '../../samples');
const floods = join(samples, 'gash-river-floods.txt');

/** The rules of axe that the page breaks, the frame of the briefing aside: that page is looked at on its own. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ exclude: ['iframe'] }, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 140)).join(' | ')))`,
  );
}

describe.skipIf(chromium === null)('the studio in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let studio: RunningStudio;
  let stub: TranslateStub;
  let page: Page;
  let complaints: string[];
  const environment = { ...process.env };

  beforeAll(async () => {
    if (chromium !== null) browser = await openBrowser(chromium);
    stub = await startTranslateStub();
    const aws = { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
    Object.assign(process.env, { ...aws, AWS_ENDPOINT_URL_TRANSLATE: stub.url });
  });
  afterAll(async () => {
    process.env = environment;
    await browser?.close();
    await stub?.close();
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tarjuman-studio-'));
    studio = await startStudio({
      folder,
      port: 0,
      target: 'en',
      engine: 'auto',
      modelDirectory: join(folder, 'no-model-here'),
      terminologyPath: null,
    });
  });
  afterEach(async () => {
    await page?.close();
    await studio.close();
    await rm(folder, { recursive: true });
  });

  async function visit(hash = '', view: View = {}): Promise<void> {
    page = await openPage(browser, view);
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML/i.test(message.text())) complaints.push(message.text());
    });
    await page.goto(studio.url + hash);
    await page.waitForSelector('body[data-ready]');
  }

  const row = (text: string | RegExp) => page.locator('#rows a').filter({ hasText: text });
  const condition = (text: string | RegExp) => row(text).locator('.condition');
  const picture = async (name: string) => page.screenshot({ path: await screenshotPath(`studio-${name}.png`) });
  /** Waits until the list has some articles and every one of them an outcome. */
  const rest = async (articles = 1) => {
    await page.waitForFunction((least) => {
      const items = [...document.querySelectorAll<HTMLElement>('#rows li')];
      const settled = ['complete', 'check', 'rejected', 'failed'];
      return items.length >= least && items.every(({ dataset }) => settled.includes(dataset.condition ?? ''));
    }, articles);
    await page.locator('#work').waitFor({ state: 'hidden' });
  };

  /** Drops files as a person does from the desktop. */
  async function drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    const transfer = await page.evaluateHandle((all) => {
      const made = new DataTransfer();
      for (const { name, text } of all) made.items.add(new File([text], name));
      return made;
    }, files);
    await page.dispatchEvent('#add', 'dragenter', { dataTransfer: transfer });
    expect(await page.locator('.drop-veil').isVisible()).toBe(true);
    await page.dispatchEvent('#add', 'dragover', { dataTransfer: transfer });
    await page.dispatchEvent('#add', 'drop', { dataTransfer: transfer });
    expect(await page.locator('.drop-veil').isVisible()).toBe(false);
  }

  it('takes dropped articles, shows each stage and opens the briefing', async () => {
    await visit();
    const seen = new Set<string>();
    await page.exposeFunction('saw', (text: string) => void seen.add(text));
    await page.evaluate(() => {
      const look = () => {
        for (const { textContent } of document.querySelectorAll('[aria-current="step"]')) {
          (window as unknown as { saw(text: string): void }).saw(textContent ?? '');
        }
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await drop([{ name: 'فيضان القاش.txt', text: await readFile(floods, 'utf8') }]);
    await page.frameLocator('iframe.briefing').locator('h1').waitFor();
    expect([...seen]).toEqual(expect.arrayContaining(['Translating', 'Summarising and writing the briefing']));
    expect(await condition('فيضان').innerText()).toMatch(/Complete/);
    expect(await page.locator('iframe.briefing').getAttribute('sandbox')).not.toMatch(/scripts|same-origin/);
    await picture('article');
    expect(complaints).toEqual([]);
  });

  it('takes files chosen by keyboard alone, and lets the arrows walk the list', async () => {
    await visit();
    const chooser = page.waitForEvent('filechooser');
    await page.locator('#files').focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([floods, join(samples, 'tunisian-date-exports.md')]);
    await rest(2);
    expect(await page.locator('#rows a[tabindex="0"]').count()).toBe(1);
    await page.locator('#rows a[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe(await page.locator('#rows li:nth-child(2) a').getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.frameLocator('iframe.briefing').locator('h1').waitFor();
  });

  it('shows refused files with their reasons', async () => {
    await visit();
    await drop([
      { name: 'report.pdf', text: '%PDF-1.7' },
      { name: 'english.txt', text: 'Nothing here is Arabic at all.' },
      { name: '.hidden.txt', text: shortArticle },
      { name: 'big.txt', text: 'ب'.repeat(500_001) },
    ]);
    await rest(2);
    expect(await condition('report.pdf').innerText()).toMatch(/Refused/);
    expect(await row('report.pdf').innerText()).toMatch(/unsupported type/);
    expect(await row('english.txt').innerText()).toMatch(/Arabic/);
    const report = await page.locator('.not-taken').innerText();
    expect(report).toMatch(/2 articles added, 2 not taken/);
    expect(report).toMatch(/hidden\.txt: Hidden files are not articles/);
    expect(report).toMatch(/big\.txt: It is too large: 1,000,002 bytes/);
    await row('report.pdf').click();
    expect(await page.locator('.refusal').innerText()).toMatch(/nothing was paid for[\s\S]*Code: unsupported-type/);
    expect(await violations(page)).toEqual([]);
    await picture('refused');
  });

  it('takes a pasted text with its date', async () => {
    await visit();
    await page.click('#paste');
    await page.fill('#text', `${shortArticle}<img src=x onerror=alert(1)>`);
    await page.fill('#published', '2026-01-12');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add and run' }).click();
    const briefing = page.frameLocator('iframe.briefing');
    await briefing.locator('h1').waitFor();
    expect(await briefing.locator('.meta').first().innerText()).toContain('12 January 2026');
    expect(await row('افتتاح جسر جديد في بغداد.txt').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('takes text from the clipboard wherever the page is', async () => {
    await visit();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, shortArticle);
    expect(await page.inputValue('#text')).toBe(shortArticle);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.locator('#rows li').count()).toBe(0);
  });

  it('sets Arabic from right to left, whatever stands around it', async () => {
    await visit();
    await drop([{ name: 'a.txt', text: shortArticle }]);
    await rest();
    const original = row('a.txt').locator('.original');
    expect(await original.evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
    expect(await original.evaluate((text) => getComputedStyle(text).fontFamily)).toMatch(/^"Noto Naskh Arabic"/);
    const edges = await original.evaluate((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const [box, words] = [text.getBoundingClientRect(), range.getBoundingClientRect()];
      return { left: words.left - box.left, right: box.right - words.right };
    });
    expect(edges.right).toBeLessThan(2);
    expect(edges.left).toBeGreaterThan(edges.right);
    await page.click('#paste');
    await page.fill('#text', 'عاجل: 5 قتلى');
    expect(await page.locator('#text').evaluate((area) => getComputedStyle(area).direction)).toBe('rtl');
  });

  it('asks before it spends, and spends what was agreed to', async () => {
    await visit();
    await page.selectOption('#engine', 'amazon');
    await drop([{ name: 'a.txt', text: shortArticle }]);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(
      /Spend about \$0\.\d+ on Amazon Translate\?[\s\S]*Characters to be billed\s+\d+/,
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Do not spend anything');
    expect(await violations(page)).toEqual([]);
    await picture('cost');
    await page.keyboard.press('Escape');
    await studio.atRest();
    expect(stub.stats().requests).toBe(0);
    expect(await condition('a.txt').innerText()).toMatch(/Not run yet/);

    await page.click('#run-open');
    await page.getByRole('button', { name: /^Spend about/ }).click();
    await page.frameLocator('iframe.briefing').locator('h1').waitFor();
    expect(stub.stats().requests).toBe(1);
    expect(await page.locator('.article-head').innerText()).toMatch(/Amazon Translate[\s\S]*Cost about \$0\.\d+/);
  });

  it('compares two versions of an article, and two translators', async () => {
    await visit();
    await drop([{ name: 'a.txt', text: shortArticle }]);
    await rest();
    await drop([{ name: 'a.txt', text: shortArticle.replace('45 مليون', '46 مليون') }]);
    await page.frameLocator('iframe.briefing').getByText('46').first().waitFor();
    await page.getByRole('link', { name: 'Compare' }).click();
    const table = page.locator('.comparison');
    await table.getByText('1 paragraph of 4 differ').waitFor();
    expect(await table.locator('.source .before mark').innerText()).toBe('45');
    expect(await table.locator('.source p:last-child mark').innerText()).toBe('46');
    expect(await violations(page)).toEqual([]);
    await picture('versions');

    await page.getByRole('button', { name: 'Try Amazon Translate' }).click();
    await page.getByRole('button', { name: /^Spend about/ }).click();
    await table.locator('thead').getByText('Amazon Translate').waitFor();
    expect(await page.locator('#pick-left option:checked').innerText()).toMatch(/^Current · Gist/);
    expect(await table.locator('tbody tr').count()).toBe(4);
    await picture('translators');
    await page.click('text=To the briefing');
    expect(await page.frameLocator('iframe.briefing').locator('.grade').innerText()).toMatch(/gist/i);
  });

  it('shows what a term changes before it is saved, then runs what it changes', async () => {
    await visit();
    await page.setInputFiles('#files', [floods, join(samples, 'tunisian-date-exports.md')]);
    await rest(2);
    await page.click('text=House glossary');
    await page.getByLabel('Arabic').fill('نهر القاش');
    const effect = page.locator('.effect');
    await effect.getByText('the target is empty').waitFor();
    await page.getByLabel('English').fill('River Gash, "the" Gash');
    await effect.getByText('2 paragraphs in 1 article would change').waitFor();
    const after = effect.locator('.after').first();
    expect(await after.innerText()).toContain('River Gash, "the" Gash');
    expect((await after.locator('mark').allInnerTexts()).join(' ')).toContain('"the" Gash');
    expect(await violations(page)).toEqual([]);
    await picture('glossary');
    await page.getByRole('button', { name: 'Save and run 1 article again' }).click();
    await row('gash-river').getByText('River Gash, "the" Gash').waitFor();
    expect(await readFile(join(folder, '.tarjuman/studio/terminology.csv'), 'utf8')).toBe(
      'source,target,note\nنهر القاش,"River Gash, ""the"" Gash",\n',
    );
    await page.click('text=House glossary');
    expect(await page.getByLabel('English').inputValue()).toBe('River Gash, "the" Gash');
  });

  it('removes an article after asking', async () => {
    await visit();
    await drop([{ name: 'a.txt', text: shortArticle }]);
    await rest();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.locator('#empty').getByText('No articles yet').waitFor();
  });

  it('finds a headline in either language among a thousand articles, and stays at hand', async () => {
    for (let index = 0; index < 1000; index += 1) await writeFile(join(folder, `wire-${index}.txt`), shortArticle);
    await copyFile(floods, join(folder, 'floods.txt'));
    await visit('#/article/floods.txt');
    expect(await page.locator('#count').innerText()).toBe('1,001 articles');
    expect(await page.locator('#rows li').count()).toBe(100);
    await page.getByRole('button', { name: 'Run with Gist' }).click();
    await page.frameLocator('iframe.briefing').locator('h1').waitFor();
    await page.fill('#find', 'نهر القاش');
    expect(await page.locator('#rows li:visible').count()).toBe(1);
    expect(await page.locator('#count').innerText()).toBe('1 of 1,001 articles');
    await page.fill('#find', 'WIRE-99');
    expect(await page.locator('#rows li:visible').count()).toBe(11);
    await page.fill('#find', '');
    await page.getByRole('radio', { name: 'Complete 1' }).check();
    expect(await page.locator('#rows li:visible').count()).toBe(1);
    await page.getByRole('radio', { name: 'Not run 1,000' }).check();
    expect(await page.locator('#run-open').innerText()).toBe('Run 1,000 articles');
    await page.locator('#rows li a').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#rows li').count()).toBe(200);
    const focused = () =>
      page.evaluate(() =>
        [...(document.querySelector('#rows')?.children ?? [])].findIndex((item) =>
          item.contains(document.activeElement),
        ),
      );
    expect(await focused()).toBe(100);
    await page.getByRole('button', { name: 'Show more (800 left)' }).click();
    expect(await focused()).toBe(200);
    expect(await page.locator('#find').isVisible()).toBe(true);
    expect((await page.locator('#find').boundingBox())?.y).toBeGreaterThan(0);
    await picture('thousand');
  });

  it('says when the studio is gone and goes on when it is back', async () => {
    await visit();
    const port = Number(new URL(studio.url).port);
    await studio.close();
    await page.getByText('The connection to the studio is lost').waitFor();
    await writeFile(join(folder, 'meanwhile.txt'), shortArticle);
    const settings = { target: 'en', engine: 'gist', modelDirectory: folder, terminologyPath: null } as const;
    studio = await startStudio({ ...settings, folder, port });
    await row('meanwhile.txt').waitFor();
    await page.getByText('The connection to the studio is lost').waitFor({ state: 'detached' });
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 360],
    ['dark', 360],
  ] as const)('breaks no rule of axe in %s at %d pixels, nor scrolls sideways', async (colorScheme, width) => {
    for (const name of ['gash-river-floods.txt', 'tunisian-date-exports.md']) {
      await copyFile(join(samples, name), join(folder, name));
    }
    await writeFile(join(folder, 'x.pdf'), 'x');
    await visit('', { colorScheme, width, height: 800 });
    expect(await violations(page)).toEqual([]);
    await page.click('#run-open');
    await rest(3);
    await picture(`list-${colorScheme}-${width}`);
    for (const view of ['', '#/article/tunisian-date-exports.md', '#/compare/tunisian-date-exports.md', '#/glossary']) {
      await page.goto(studio.url + view);
      await page.waitForTimeout(300);
      expect([view, await violations(page)]).toEqual([view, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.goto(`${studio.url}#/article/tunisian-date-exports.md`);
    await page.frameLocator('iframe.briefing').locator('h1').waitFor();
    await picture(`briefing-${colorScheme}-${width}`);
    expect(complaints).toEqual([]);
  });
});
