// Ratios measured in one run, side by side, each with its bar:  npm run bench [-- part …] [--quick]
// Parts: start speed memory growth jobs stages (all by default). --quick takes fewer rounds and smaller inputs.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { articleOf, articles, recordsOf, source, wordsOf } from './articles.mjs';
import { ratesOf } from './long-runs.mjs';
import { BIN, compare, median, runNode } from './processes.mjs';

const quick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const say = (line) => process.stdout.write(`${line}\n`);

/** A figure with its bar, `most` or `least`, if it has one. Gives back whether it is met. */
function figure(name, value, { least, most }, detail) {
  const isMet = !(value < least || value > most);
  const wanted = least !== undefined ? `>= ${least}` : most !== undefined ? `<= ${most}` : '';
  const verdict = wanted === '' ? '' : isMet ? 'ok' : 'SHORT';
  say(
    `  ${verdict.padEnd(5)} ${name.padEnd(46)} ${value.toFixed(2).padStart(8)}  ${wanted.padEnd(8)} ${detail}`,
  );
  return isMet;
}

const file = (name, text) => {
  const place = path.join(folder, name);
  fs.writeFileSync(place, text);
  return place;
};

const childJson = (script, ...args) =>
  JSON.parse(execFileSync(process.execPath, [path.join(import.meta.dirname, script), ...args.map(String)]));

/** The command as a filter of records. */
const filter = (...args) => [BIN, '--input-format', 'ndjson', '-f', 'ndjson', '-q', ...args];

const ms = (value) => `${value.toFixed(0)} ms`;

const parts = {
  start() {
    const text = articleOf(700);
    const article = file('article.txt', text);
    const parse = `import('compromise').then(({ default: nlp }) => nlp(require('fs').readFileSync(${JSON.stringify(article)}, 'utf8')))`;
    // Every run but the first after an installation finds what that has compiled.
    runNode([BIN, article]);
    const results = compare(
      {
        bare: { args: ['-e', '0'] },
        help: { args: [BIN, '--help'] },
        version: { args: [BIN, '--version'] },
        compromise: { args: ['-e', parse] },
        analyze: { args: [BIN, article] },
        uncompiled: { args: [BIN, article], env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
      },
      quick ? 5 : 15,
    );
    const { bare, help, version, compromise, analyze, uncompiled } = results;
    say(
      `start: CPU time of a whole process, an article of ${wordsOf(text)} words (node -e 0: ${ms(bare.cpuMs)})`,
    );
    return [
      figure('--help / node -e 0', help.cpuMs / bare.cpuMs, { most: 1.6 }, ms(help.cpuMs)),
      figure('--version / node -e 0', version.cpuMs / bare.cpuMs, { most: 1.6 }, ms(version.cpuMs)),
      figure(
        'article-analyze FILE / node -e 0',
        analyze.cpuMs / bare.cpuMs,
        { most: 5 },
        `${ms(analyze.cpuMs)}, wall ${ms(analyze.wallMs)}`,
      ),
      figure(
        'the same without compiled code',
        uncompiled.cpuMs / bare.cpuMs,
        {},
        `${ms(uncompiled.cpuMs)}: the first run after an installation`,
      ),
      figure(
        'article-analyze FILE / compromise alone',
        analyze.cpuMs / compromise.cpuMs,
        { most: 1 },
        ms(compromise.cpuMs),
      ),
      figure('peak memory of one article, MB', analyze.peakMb, { most: 150 }, ''),
    ];
  },

  speed() {
    const speeds = childJson('taggers.mjs', quick ? 2 : 7);
    const rate = (value) => `${Math.round(value).toLocaleString('en')} words/s`;
    say(`speed: one core, warm, ${articles.length} articles (${source})`);
    const results = [
      figure(
        'full analysis / nlp(text) of compromise',
        speeds.analyze / speeds.compromise,
        { least: 3 },
        `${rate(speeds.analyze)}, ${rate(speeds.compromise)}`,
      ),
    ];
    if (speeds.wink)
      say(
        `        full analysis / wink-nlp's tagger ${(speeds.analyze / speeds.wink).toFixed(2)}  (${rate(speeds.wink)})`,
      );
    else say('        wink-nlp is not installed: npm ci --prefix bench');
    return results;
  },

  memory() {
    const [few, many] = quick ? [100, 1000] : [100, 10_000];
    const stream = (count) => runNode(filter(file(`${count}.ndjson`, recordsOf(count))));
    const small = stream(few);
    const large = stream(many);
    say(`memory: ${few} and ${many.toLocaleString('en')} articles through one process`);
    return [
      figure(
        'peak memory, many / few',
        large.peakMb / small.peakMb,
        { most: 1.5 },
        `${large.peakMb.toFixed(0)} MB, ${small.peakMb.toFixed(0)} MB`,
      ),
      figure('time an article, many / few', large.wallMs / many / (small.wallMs / few), { most: 1.2 }, ''),
    ];
  },

  growth() {
    const sizes = quick ? [1e3, 1e4, 1e5, 1e6] : [1e3, 1e4, 1e5, 1e6, 1e7];
    const rows = childJson('growth.mjs', ...sizes);
    const base = rows.find(({ size }) => size === 1e4);
    say('growth: time a word for larger articles');
    for (const { size, us } of rows)
      say(
        `        ${size.toLocaleString('en').padStart(10)} characters  ${us.toFixed(1).padStart(7)} µs a word`,
      );
    return [figure('time a word, largest / 10 kB', rows.at(-1).us / base.us, { most: 1.5 }, '')];
  },

  async jobs() {
    const many = file('many.ndjson', recordsOf(quick ? 4000 : 20_000));
    const command = (jobs) => filter('--jobs', `${jobs}`, many);
    const rates = await ratesOf(
      { one: [command(1)], two: [command(2)], apart: [command(1), command(1)] },
      quick ? { warmMs: 6000, windowMs: 800, rounds: 6 } : { warmMs: 20_000, windowMs: 1500, rounds: 20 },
    );
    const ratios = (name) => rates[name].map((rate, i) => rate / rates.one[i]);
    const rate = (name) => `${median(rates[name]).toFixed(0)} articles/s`;
    say(`jobs: two threads on ${os.availableParallelism()} cores`);
    const results = [
      figure(
        'articles a second, --jobs 2 / --jobs 1',
        median(ratios('two')),
        { least: 1.7 },
        `${rate('two')}, ${rate('one')}`,
      ),
    ];
    say(
      `        two processes at once / one: ${median(ratios('apart')).toFixed(2)}, all that the machine gives`,
    );
    const count = quick ? 400 : 2000;
    const few = file('few.ndjson', recordsOf(count));
    const whole = compare(
      { one: { args: filter('--jobs', '1', few) }, two: { args: filter('--jobs', '2', few) } },
      quick ? 1 : 3,
    );
    const ratio = (whole.one.wallMs / whole.two.wallMs).toFixed(2);
    say(`        the whole of ${count} articles, for which each thread warms up: ${ratio}`);
    return results;
  },
};

const chosen = asked.length > 0 ? asked : Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(`There is no part "${unknown[0]}": choose from ${Object.keys(parts).join(', ')}.\n`);
  process.exit(2);
}
const met = [];
for (const name of chosen) met.push(...(await parts[name]()));
fs.rmSync(folder, { recursive: true, force: true });
say(
  met.every(Boolean)
    ? 'every bar is met'
    : `${met.filter((isMet) => !isMet).length} of ${met.length} bars are not met`,
);
