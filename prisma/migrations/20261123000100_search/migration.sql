-- What the readers' search reads: an entry for every release that is live in any language, and the words that entries are
-- filed under. Made of the live editions by the door (lib/publishing/file-search.ts).
CREATE TABLE newsroom."SearchEntry" (
    "releaseId" UUID NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "head" tsvector NOT NULL,
    "text" tsvector NOT NULL,
    "aside" tsvector NOT NULL,
    "facets" TEXT[],
    "analyser" INTEGER NOT NULL,
    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("releaseId")
);

CREATE TABLE newsroom."SearchWord" (
    "stem" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "isSure" BOOLEAN NOT NULL,
    "isName" BOOLEAN NOT NULL,
    "isCommon" BOOLEAN NOT NULL,
    "inText" INTEGER NOT NULL DEFAULT 1,
    "inHead" INTEGER NOT NULL DEFAULT 0,
    "nameKey" TEXT,
    "nearby" INTEGER[],
    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("stem")
);

CREATE INDEX "SearchEntry_head_idx" ON newsroom."SearchEntry" USING GIN ("head");
CREATE INDEX "SearchEntry_text_idx" ON newsroom."SearchEntry" USING GIN ("text");
CREATE INDEX "SearchEntry_firstPublishedAt_releaseId_idx" ON newsroom."SearchEntry" ("firstPublishedAt", "releaseId");
CREATE INDEX "SearchWord_nameKey_idx" ON newsroom."SearchWord" ("nameKey");
CREATE INDEX "SearchWord_nearby_idx" ON newsroom."SearchWord" USING GIN ("nearby");

-- Ranking looks at the head of every candidate, so it stays in the row; the whole text is looked at for phrases alone.
ALTER TABLE newsroom."SearchEntry" ALTER COLUMN "head" SET STORAGE MAIN;

GRANT SELECT ON newsroom."SearchEntry", newsroom."SearchWord" TO balagh_newsroom;
GRANT SELECT, INSERT, UPDATE, DELETE ON newsroom."SearchEntry", newsroom."SearchWord" TO balagh_desk;
