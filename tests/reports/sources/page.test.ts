import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../../src/reports/sources/html.js';
import type { SourcesReport } from '../../../src/sources/figures.js';

import { countSources } from '../../../src/sources.js';
import { BROWSER, faultsOf, LOOKS, launch, show } from '../html/browser.js';
import { context, hostile, report } from './sample.js';

if (!BROWSER)
  process.stderr.write('\n*** SKIPPED: no chromium here, so no test of the page of sources. ***\n\n');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sources-page-'));

/** Writes the page of a report, and gives back its address. */
function written(name: string, of: SourcesReport): string {
  const file = path.join(folder, `${name}.html`);
  fs.writeFileSync(file, html(of, context()));
  return pathToFileURL(file).href;
}

describe.skipIf(!BROWSER)('the page of sources in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  test('has a table beside every plot', async () => {
    const { page, complaints } = await show(browser, written('tables', report));
    const sections = page.locator('section', { has: page.locator('svg.plot') });
    expect(await sections.count()).toBe(2);
    for (const section of await sections.all()) {
      expect(await section.locator('svg.plot').getAttribute('aria-label')).toMatch(/\d/);
      expect(await section.locator('table').count()).toBe(1);
    }
    expect(
      await page.getByRole('row', { name: 'Ada Brook harbour master' }).locator('td').allTextContents(),
    ).toEqual(['2', '2', '0', '6']);
    expect(complaints).toEqual([]);
  });

  test('draws the shares as long as they are', async () => {
    const { page } = await show(browser, written('shares', report));
    const widths = await page.evaluate(
      "[...document.querySelectorAll('svg.plot')[0].querySelectorAll('g rect')].map((one) => one.getBoundingClientRect().width)",
    );
    const [people, institutions, described, unknown] = widths as number[];
    expect(people! / institutions!).toBeCloseTo(3, 0);
    expect(unknown! / described!).toBeCloseTo(2, 0);
  });

  test('lists who speaks only once when asked', async () => {
    const { page } = await show(browser, written('once', report));
    const name = page.locator('.names li', { hasText: 'Peter Lind' });
    expect(await name.isVisible()).toBe(false);
    await page.getByText('Who speaks in one article only').click();
    expect(await name.isVisible()).toBe(true);
  });

  test('shows markup in names, descriptions and groups as text', async () => {
    const { page, complaints } = await show(browser, written('hostile', hostile));
    const words = await page.locator('main').textContent();
    for (const text of ['<script>alert(1)</script>', '<img src=x onerror=alert(2)> Lind', '<b>an aide</b>'])
      expect(words).toContain(text);
    expect(await page.locator('script, img, b, iframe, svg[onload]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('says so where there are no quotes', async () => {
    const { page, complaints } = await show(browser, written('none', countSources([])));
    expect(await page.locator('main').textContent()).toContain('No quotes were found.');
    expect(complaints).toEqual([]);
  });

  test.each(LOOKS)('keeps nobody out and fits the screen: %s, %i wide', async (colorScheme, width) => {
    for (const [name, one] of [['axe', report] as const, ['axe-hostile', hostile] as const]) {
      const { page } = await show(browser, written(name, one), { colorScheme, width });
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});
