-- The ten places that each outlet reports on most, over the tables of the Spark job; an outlet is the name of a site, or its address:
--   cd tables && duckdb -f places-by-outlet.sql
with outlets as (
  select id, coalesce(site, regexp_extract(url, '^https?://(?:www\.)?([^/:]+)', 1)) as outlet
  from 'articles/**/*.parquet'
)
select
  outlet,
  max(places.name) as place, -- small letters go before the capitals of a dateline
  places.code,
  count(distinct places.article)::int as articles
from outlets
join 'places/**/*.parquet' as places on places.article = outlets.id
where outlet is not null
group by outlet, lower(places.name), places.code
qualify row_number() over (partition by outlet order by articles desc, place) <= 10
order by outlet, articles desc, place;
