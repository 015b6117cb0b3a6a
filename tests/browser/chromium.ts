import { access } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine, or null after one line that says what to install. */
export async function findChromium(): Promise<string | null> {
  for (const path of [process.env.TARJUMAN_CHROMIUM ?? '', ...candidates]) {
    const isThere =
      path !== '' &&
      (await access(path).then(
        () => true,
        () => false,
      ));
    if (isThere) return path;
  }
  console.warn(
    'Browser tests are skipped: no Chromium was found. Install it (apt-get install chromium) or set TARJUMAN_CHROMIUM.',
  );
  return null;
}

/** Starts Chromium without a window, with a fresh profile that is gone when it is closed. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: flags });
}

/** How a test looks at a page. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

/** A new page as a reader sees it who asked for no motion; closing it closes all that was opened for it. */
export function openPage(browser: Browser, view: View = {}): Promise<Page> {
  const { width = 1440, height = 900, colorScheme = 'light', javaScriptEnabled = true } = view;
  return browser.newPage({ viewport: { width, height }, colorScheme, javaScriptEnabled, reducedMotion: 'reduce' });
}
