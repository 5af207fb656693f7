-- Feeds of a subject keep what was withdrawn as its notice, but a withdrawn document has left its facets. There are few of them, and
-- this is the way to the newest.
CREATE INDEX newest_withdrawn ON newsroom."LiveDocument" (locale, "firstPublishedAt" DESC, "documentId" DESC)
  WHERE "withdrawnAt" IS NOT NULL;
