#!/bin/sh
# What was edited in a story since the last look, or nothing; for cron, which sends what is printed:
#   sh watch-page.sh https://example.org/story folder-for-its-versions
set -eu
page=$1
old=$2/old.html
new=$2/new.html
status=0

curl -fsS "$page" > "$new"
if [ -f "$old" ]; then
  changes=$(article-analyze diff --only headline,quotes,people "$old" "$new") || status=$?
  [ "$status" -ne 1 ] || printf '%s\n' "$changes"
  [ "$status" -le 1 ] || exit "$status"
fi
mv "$new" "$old"
