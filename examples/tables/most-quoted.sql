-- People by the articles that quote them, over the tables of the Spark job:
--   cd tables && duckdb -f most-quoted.sql
select
  speaker.name as speaker,
  count(distinct article)::int as articles,
  count(*)::int as quotes
from 'quotes/**/*.parquet'
where speaker.kind = 'person' and speaker.entity is not null and continues is null
group by all
order by articles desc, quotes desc, speaker
limit 20;
