/** What `check --help` prints above the usage line. */
export const CHECK_BEFORE_USAGE = `\
Finds what is wrong with scraped articles: walls, menus and players in the text,
broken encodings, lost quotation marks, missing parts.

Examples:
  article-analyze check news/                     the findings of a folder
  article-analyze check -f github news/           as annotations of a CI job
  article-analyze check -f sarif -o check.sarif news/
  article-analyze check --fix a.txt > clean.txt   take out what can be
  article-analyze check --fix --write news/       the same, in the files
  article-analyze check --rule too-short.words=80 --rule no-quotes=off news/
  article-analyze check --explain blocked-page    what a rule looks for
`;

/** What it prints below the options. */
export const CHECK_AFTER_OPTIONS = `
Inputs are those of article-analyze itself: see article-analyze --help.

Configuration:
  article-analyze.config.json, .js or .mjs, .article-analyzerc, or the key
  "article-analyze" of package.json, in this folder or one above:
    {
      "rules": { "no-quotes": "off", "too-short": ["error", { "words": 80 }] },
      "failOn": "warning",
      "maxWarnings": 10,
      "baseline": "known.json",
      "overrides": [{ "files": ["briefs/**"], "rules": { "too-short": "off" } }]
    }
  Levels are error, warning, info and off. --rule comes last.

Formats:
  stylish     for people: the findings below the name of each article
  json        counts and findings, with offsets, suggestions and edits
  ndjson      one finding a line, as soon as it is there
  github      annotations of a GitHub workflow, ten of each level at most, and a
              summary of the job where GITHUB_STEP_SUMMARY names a file
  sarif       SARIF 2.1.0, for code scanning and editors
  junit       a suite for each article; tests fail from the level of --fail-on
  checkstyle  Checkstyle's XML
  gitlab      GitLab's report of code quality

Exit status:
  0  Nothing was found at the level of --fail-on or above.
  1  Something was, or there are more warnings than --max-warnings.
  2  The command itself failed: wrong usage, or an input that cannot be read.
     The other inputs are checked all the same. An empty file is a finding.
`;
