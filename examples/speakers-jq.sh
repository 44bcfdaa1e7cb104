#!/bin/sh
# Who said how much, over many articles:  sh speakers-jq.sh news/
set -eu
article-analyze --quiet --format ndjson --fields id,quotes.speaker.name,quotes.text "$@" |
  jq -r '.quotes[]? | select(.speaker) | [.speaker.name, (.text | split(" ") | length)] | @tsv' |
  jq -rRs '
    [split("\n")[] | select(. != "") | split("\t") | {name: .[0], words: (.[1] | tonumber)}]
    | group_by(.name)
    | map({name: .[0].name, quotes: length, words: (map(.words) | add)})
    | sort_by(-.words, .name)[]
    | [.quotes, .words, .name] | @tsv'
