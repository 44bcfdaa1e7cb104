import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/article.js';
import { analyze } from '../../../src/index.js';
import { html } from '../../../src/reports/html.js';
import { sample } from '../sample.js';
import { BROWSER, faultsOf, LOOKS, launch, show } from './browser.js';

if (!BROWSER)
  process.stderr.write('\n*** SKIPPED: no chromium here, so no test of the page in a browser. ***\n\n');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'page-'));
const context = { columns: 80, color: false };

/** Writes the page of some articles, and gives back its address. */
function written(name: string, analyses: Analysis[]): string {
  const many = { ...context, many: analyses.length > 1 };
  const file = path.join(folder, `${name}.html`);
  const parts = analyses.map((analysis, index) => html.article(analysis, index, many));
  fs.writeFileSync(file, html.before(many) + parts.join('') + html.after(parts.length, many));
  return pathToFileURL(file).href;
}

const hostile = analyze(
  `<script>alert(1)</script> Pier closes
By "><img src=x onerror=alert(2)> Marsh

“It is <b>late</b>"><img src=x onerror=alert(3)>,” said Juma "><svg onload=alert(4)> Abara, the mayor of Paris.

<script>alert(5)</script> Abara said the pier & the <iframe src=//a.example> were closed.`,
  { includeText: true },
);

describe.skipIf(!BROWSER)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  test('shows one voice alone when its button is pressed, and all when it is pressed again', async () => {
    const { page, complaints } = await show(browser, written('one', [sample]));
    const bright = () => page.locator('.text .quote:not(.off)').count();
    const all = await bright();
    const button = page.getByRole('button', { name: /Tomas Quill/ });
    await button.click();
    expect(await bright()).toBe(4);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('status').textContent()).toContain('Tomas Quill');
    await button.press('Enter');
    expect(await bright()).toBe(all);
    await button.press('Enter');
    await page.keyboard.press('Escape');
    expect(await bright()).toBe(all);
    expect(complaints).toEqual([]);
  });

  test('jumps from a mention, a quote and a mark of the strip to the place in the text', async () => {
    const { page, complaints } = await show(browser, written('jumps', [sample]), { width: 900 });
    await page.getByRole('link', { name: 'Tomas Quill, mention 2' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Tomcat');
    await page.locator('.said a', { hasText: 'Bring the boots back' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('a1-q6');
    await page.locator('.voices svg a').first().click();
    expect(await page.evaluate('document.activeElement.id')).toBe('a1-q1');
    expect(complaints).toEqual([]);
  });

  test('marks a quote inside of another, and lists the speakers without a name', async () => {
    const text =
      'A pier engineer said the plan was “half a plan” and that the pier would not open before the spring.';
    const nested = analyze(text, { includeText: true });
    expect(nested.quotes).toHaveLength(2);
    const { page, complaints } = await show(browser, written('nested', [nested]));
    for (const { id } of nested.quotes) expect(await page.locator(`#a1-${id}`).count()).toBe(1);
    expect(await page.locator('.entities', { hasText: 'Speakers without a name' }).textContent()).toContain(
      'A pier engineer',
    );
    expect(complaints).toEqual([]);
  });

  test('is called by its only article', async () => {
    const { page } = await show(browser, written('title', [sample]));
    expect(await page.title()).toBe(await page.locator('article').getAttribute('aria-label'));
  });

  test('folds furniture away', async () => {
    const { page } = await show(browser, written('furniture', [sample]));
    const line = page.getByText('Sign up to our newsletter');
    expect(await line.isVisible()).toBe(false);
    await page.locator('details.furniture summary').last().click();
    expect(await line.isVisible()).toBe(true);
  });

  test('opens the article of a list in which a jump ends', async () => {
    const { page, complaints } = await show(browser, `${written('many', [hostile, sample])}`);
    expect(await page.locator('.text:visible').count()).toBe(0);
    await page.evaluate("location.hash = '#a2-q1'");
    await page.locator('#a2-q1').waitFor({ state: 'visible' });
    expect(await page.locator('.text:visible').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('shows markup in an article as text', async () => {
    const { page, complaints } = await show(browser, written('hostile', [hostile]));
    expect(await page.locator('main').textContent()).toContain('"><img src=x onerror=alert(3)>');
    expect(await page.locator('main script, img, b, iframe, svg[onload]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each(LOOKS)(
    'has no serious violation for axe and nothing to scroll sideways: %s, %i wide',
    async (colorScheme, width) => {
      const { page } = await show(browser, written('axe', [sample]), { colorScheme, width });
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
