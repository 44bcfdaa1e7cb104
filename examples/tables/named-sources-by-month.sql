-- How many of the sources that an article quotes have a name, by the month of the article, over the tables of the Spark job:
--   cd tables && duckdb -f named-sources-by-month.sql
with sources as (
  select distinct article, speaker.name as name, speaker.entity is not null as named
  from 'quotes/**/*.parquet'
  where speaker is not null
)
select
  substring(articles.published, 1, 7) as month,
  count(*)::int as sources,
  round(avg(named::int), 3) as named
from sources
join 'articles/**/*.parquet' as articles on articles.id = sources.article
where articles.published is not null
group by all
order by month;
