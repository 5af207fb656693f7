-- The desk's search finds parts of words by trigrams, and PostgreSQL makes trigrams of what its locale calls letters: in the
-- C locale, which the embedded server and many managed ones have, of ASCII alone. So what is searched is kept a second time
-- with ASCII signs for the Arabic letters. Each letter has its own sign, so nothing more and nothing less is found. Folded
-- text has no capitals, so they are free; Z begins the signs of the four rarest letters. The space in front makes the start
-- of a word the same everywhere.
CREATE FUNCTION desk.search_key(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ' ' || replace(replace(replace(replace(
  translate(folded, 'ءابتجحخدذرزسشصطعفقكلمنهوي', 'ABCDEFGHIJKLMNOPQRSTUVWXY'),
  'ث', 'ZA'), 'ض', 'ZB'), 'ظ', 'ZC'), 'غ', 'ZD');

ALTER TABLE desk."Document" ADD COLUMN "searchKey" TEXT GENERATED ALWAYS AS (desk.search_key("searchText")) STORED;

DROP INDEX desk."Document_searchText_idx";
CREATE INDEX "Document_searchKey_idx" ON desk."Document" USING GIN ("searchKey" gin_trgm_ops);
