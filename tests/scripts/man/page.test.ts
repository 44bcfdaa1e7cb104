import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { manPage } from '../../../scripts/man/page.js';
import { createProgram } from '../../../src/cli/program.js';
import { run } from '../../cli/command.js';

const { man, ...about } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const page = fs.readFileSync(man, 'utf8');
const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

describe('the manual page', () => {
  test('is what the definitions give, byte for byte, whenever it is made', () => {
    expect(manPage(createProgram(), about)).toBe(page);
    expect(page.split('\n')[0]).toBe(
      `.TH ARTICLE\\-ANALYZE 1 "" "article\\-analyze ${about.version}" "User Commands"`,
    );
  });

  test('names every command and every option in bold', () => {
    const program = createProgram();
    for (const command of [program, ...program.commands]) {
      if (command !== program) expect(page).toContain(`.SS article\\-analyze ${command.name()} `);
      for (const { long, short } of command.options) {
        const flags = [short, long]
          .filter((flag) => flag !== undefined)
          .map((flag) => flag.replaceAll('-', '\\-'));
        for (const flag of flags)
          expect(page).toMatch(new RegExp(`^.*\\\\fB${flag.replaceAll('\\', '\\\\')}(?: ?)\\\\fR`, 'm'));
      }
    }
  });

  test('says what roff would take for its own, or print as something else', () => {
    const program = new Command('tide')
      .description('reads')
      .addHelpText('after', '\nNotes:\n  .5 m\n  \'tis "\\n" ~/x ^ `a` “é”\n');
    const text = manPage(program, { name: 'tide', version: '1.0.0', description: 'Reads tides' });
    expect(text).toContain(
      '\n.SH NOTES\n\\&.5 m \\(aqtis \\(dq\\en\\(dq \\(ti/x \\(ha \\(gaa\\(ga \\[u201C]\\[u00E9]\\[u201D]\n',
    );
  });
});

describe(`the manual page in mandoc${has('mandoc') ? '' : ', which is not here: SKIPPED'}`, () => {
  test.runIf(has('mandoc'))('has no fault but that it has no date', () => {
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', man], { encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line && !line.includes('missing date'))).toEqual([]);
  });

  const commands = ['', 'clean', 'check', 'schema', 'rules', 'completion'];
  test.runIf(has('mandoc')).each(commands)('says all that the help of article-analyze %s says', (command) => {
    const { stdout } = spawnSync('mandoc', ['-T', 'utf8', '-O', 'width=500', man], { encoding: 'utf8' });
    const shown = withoutBlanks(stdout.replace(/.[\b]/g, ''));
    // Sections have their headings without a colon there, and what an option takes has no brackets.
    const help = run([...(command ? [command] : []), '--help'])
      .stdout.replace(/^Usage: .*$|^(?:Arguments|Commands):$|^(\S.*):$/gm, '$1')
      .replace(/(--[\w-]+) <(\w+)>/g, '$1 $2');
    // What stands in a column of a line stands together on the page.
    const cells = help.split(/\n\s*|(?<=\S) {2,}/).map(withoutBlanks);
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.filter((cell) => !shown.includes(cell))).toEqual([]);
  });
});

describe(`the manual page in groff${has('groff') ? '' : ', which is not here: SKIPPED'}`, () => {
  test.runIf(has('groff'))('has no fault', () => {
    const { stderr, status } = spawnSync('groff', ['-man', '-ww', '-Tutf8', man], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
