import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

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

/** A browser with a profile of its own, gone when it is closed. */
export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** How a test looks at a page. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

/** Starts Chromium without a window; requests beyond this machine are refused by the machine's own rules or answered by none. */
export async function openBrowser(executablePath: string, view: View = {}): Promise<TestBrowser> {
  const { width = 1440, height = 900, colorScheme = 'light', javaScriptEnabled = true } = view;
  const profile = await mkdtemp(join(tmpdir(), 'tarjuman-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: flags,
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled,
    reducedMotion: 'reduce',
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
