import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where a browser is installed; null where none is. */
export const BROWSER: string | null =
  ['chromium', 'chromium-browser', 'google-chrome']
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
    .find((file) => file !== '') ?? null;

/** A page that is shown in a browser, and what it did that it should not. */
export interface Shown {
  page: Page;
  /** Messages of the console, errors of scripts, and requests for anything but the page. */
  complaints: string[];
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox'] });
}

/** Opens a page from disk, in a window of its own. */
export async function show(
  browser: Browser,
  url: string,
  look: { width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<Shown> {
  const { width = 1280, colorScheme = 'light' } = look;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** How a page is looked at: light and dark, on a desk and on a telephone. */
export const LOOKS = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const;

/** With everything unfolded, what axe finds on a page that keeps people out, and whether it scrolls sideways; a sentence each. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
  await page.evaluate(fs.readFileSync(axe, 'utf8'));
  const { violations } = await page.evaluate<{
    violations: { impact: string; id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>('axe.run()');
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  return [
    ...violations
      .filter(({ impact }) => ['serious', 'critical'].includes(impact))
      .map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`),
    ...(tooWide > 0 ? [`${tooWide} pixels too wide`] : []),
  ];
}
