/** What `--help` prints above the usage line: how the command is mostly used comes first. */
export const BEFORE_USAGE = `\
Finds the people, places, organizations and quotes in the text of news articles,
and who said each quote.

Examples:
  article-analyze article.txt                     read the report of one article
  article-analyze --json article.html             the same for programs, as JSON
  article-analyze -f ndjson -o news.ndjson news/  a folder, one analysis a line
  article-analyze -f ndjson --jobs 4 --resume done.ndjson crawl.ndjson
  article-analyze -f csv --table people -o people.csv news/
  article-analyze -f markdown article.txt         for pull requests and letters
  article-analyze -f html -o a.html article.txt   a page to look at
  article-analyze --summary 1 'news/**/*.txt'     a pattern; a shorter summary
  article-analyze clean page.html                 print the article alone
  article-analyze check news/                     what is wrong with texts
  article-analyze sources --by folder news/       whom many articles quote
  article-analyze diff old.html new.html          what changed in a story
  curl -s https://example.org/story | article-analyze
  article-analyze --json article.txt | jq '.quotes[] | [.speaker.name, .text]'
`;

/** What it prints below the options. */
export const AFTER_OPTIONS = `
Inputs:
  Files, folders, patterns in quotes, and "-" for standard input, which is read
  as well when something is piped in and no file is named. Folders are searched
  for the endings below, also with .gz behind; hidden files and node_modules are
  left out. A file with the name of a command is named with its folder: ./schema
    text      .txt .text            as it is, in UTF-8, UTF-16 or Windows-1252
    html      .html .htm .xhtml     a page; what is not article is left out
    mhtml     .mhtml .mht           a page as a browser saves it
    markdown  .md .markdown         with or without front matter
    ndjson    .ndjson .jsonl        one record a line, with "text" or "html" and
                                    an "id": {"id": "a1", "text": "…"}; other
                                    fields are passed through as "meta", and
                                    blank lines are no records
    warc      .warc                 a web archive, one article a page
    brat      .ann                  annotations of brat, with the text beside
                                    them in a .txt file of the same name
    json      .json                 analyses that this command has printed, one,
                                    a list, or one a line; or what citron has
    citron    .json                 annotations of Citron, the same way
  The last three are not analysed again: what was found is reported as it is. In
  folders they are looked for with --input-format alone.
  What is packed with gzip is unpacked, whatever its name. Characters that a
  wrong decoding has spoilt ("canâ€™t") are put right where that is certain,
  with a warning; JSON output then has the repaired text, unless the input is
  NDJSON.

Formats:
  text      the report for people
  html      one page with the article, its voices, its names and a map
  markdown  the same as Markdown, with headings from the second level down
  json      one object, an array of them for several inputs; ndjson: one a line;
            --fields picks from them: --fields id,quotes.speaker.name
  csv, tsv  a table over all inputs, with a row a quote, or with --table a row a
            person, place, organization or article. Texts that a spreadsheet
            would take for a formula have an apostrophe in front.
  The other formats have offsets in code points, and nothing for inputs that
  could not be analysed; but for brat, one JSON object, of several inputs one a
  line:
  schema-org      a NewsArticle in JSON-LD: mentions, quotations and speakers
  web-annotation  W3C Web Annotations of the quotes and names
  ninjs           IPTC ninjs 3.1, with the names
  citron          Citron's annotations: the quotes that have a cue and a source
  brat            the .ann file of brat's standoff, for one input alone
  displacy        the names, for displaCy with style="ent" and manual=True

Exit status:
  0  All inputs were analysed. Records that cannot be used do not change that,
     as long as one can: a message and an error record stand for each (but see
     --strict and --max-errors). With --input-format ndjson, none need be, and
     an input may have no records.
  2  Wrong usage, the report could not be written, nothing was analysed, or a
     file could not be. The other files are analysed all the same.

Environment:
  NO_COLOR, FORCE_COLOR    no colour; colour in any case. FORCE_COLOR comes
                           before NO_COLOR, --color and --no-color before both.
  ARTICLE_ANALYZE_DEBUG=1  print where in the program an internal error arose
`;

/** What `completion --help` prints below the options. */
export const COMPLETION_AFTER_OPTIONS = `
Set-up:
  bash  in ~/.bashrc: eval "$(article-analyze completion bash)"
  zsh   in ~/.zshrc, behind compinit: eval "$(article-analyze completion zsh)"
  fish  in ~/.config/fish/config.fish: article-analyze completion fish | source
`;
