-- What lists of readers need beyond the walk along LiveFacet: counts that nobody has to add up, and the way to the photos.

-- 1 Beside the months stand the whole years (month 0) and all time (year 0), so that a count is one row, whatever the archive's size.

CREATE OR REPLACE FUNCTION newsroom.count_facets() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = newsroom AS $$
BEGIN
  INSERT INTO "FacetCount" (locale, facet, slug, year, month, count)
  SELECT locale, facet, slug, span.year, span.month, count(*)::int * CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END
  FROM changed,
    LATERAL (SELECT "firstPublishedAt" AT TIME ZONE 'Africa/Casablanca' AS day) local,
    LATERAL (VALUES (extract(year FROM day)::int, extract(month FROM day)::int), (extract(year FROM day)::int, 0), (0, 0)) span (year, month)
  GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (locale, facet, slug, year, month) DO UPDATE SET count = "FacetCount".count + EXCLUDED.count;
  RETURN NULL;
END $$;

INSERT INTO newsroom."FacetCount" (locale, facet, slug, year, month, count)
SELECT locale, facet, slug, coalesce(year, 0), 0, sum(count)::int FROM newsroom."FacetCount"
GROUP BY GROUPING SETS ((locale, facet, slug, year), (locale, facet, slug));

-- The values of a facet in a span. Without the count itself, so that counting touches no index; the room is for that.
CREATE INDEX "FacetCount_locale_facet_year_month_idx" ON newsroom."FacetCount"("locale", "facet", "year", "month");
ALTER TABLE newsroom."FacetCount" SET (fillfactor = 70);

-- 2 Editions with photos, newest first; most releases of an old archive have none.
CREATE INDEX edition_with_photos ON newsroom."PublishedEdition" (locale, "firstPublishedAt" DESC, "documentId" DESC)
  WHERE photos <> '[]';
