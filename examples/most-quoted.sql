-- People by the articles that quote them:
--   article-analyze -f ndjson news/ > analyses.ndjson && duckdb -f most-quoted.sql
with quotes as (
  select id as article, unnest(quotes) as quote
  from 'analyses.ndjson'
)
select
  quote.speaker.name as speaker,
  count(distinct article)::int as articles,
  count(*)::int as quotes
from quotes
where quote.speaker is not null
group by all
order by articles desc, quotes desc, speaker;
