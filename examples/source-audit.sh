#!/bin/sh
# An audit of sources: analyses once, and counts as often as there are questions:  sh source-audit.sh news/
set -eu
article-analyze --quiet --format ndjson --output analyses.ndjson "$@"
article-analyze sources --by folder --format html --output sources.html analyses.ndjson
article-analyze sources --by folder --format csv --output speakers.csv analyses.ndjson
article-analyze sources --min-confidence 0.9 --top 5 analyses.ndjson
