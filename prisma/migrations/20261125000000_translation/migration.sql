-- The translation workbench: the state of each segment, memory, terms, signed-off facts, assignments, drafts by a machine, files that
-- came back from outside.

CREATE TYPE "desk"."TranslationKind" AS ENUM ('official', 'courtesy');
CREATE TYPE "desk"."MemoryUnitKind" AS ENUM ('block', 'sentence');
CREATE TYPE "desk"."TermKind" AS ENUM ('person', 'rank', 'organisation', 'place', 'operation', 'concept');
CREATE TYPE "desk"."TermFormKind" AS ENUM ('approved', 'short', 'variant', 'forbidden');
CREATE TYPE "desk"."MachineDraftState" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');
CREATE TYPE "desk"."ReturnedFileState" AS ENUM ('waiting', 'accepted', 'dropped');

ALTER TABLE desk."Release" ADD COLUMN "machineAllowed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE desk."Document" ADD COLUMN "translationKind" "desk"."TranslationKind" NOT NULL DEFAULT 'official';
ALTER TABLE desk."TextRevision" ADD COLUMN segments JSONB NOT NULL DEFAULT '{}';
ALTER TABLE newsroom."PublishedEdition" ADD COLUMN provenance TEXT NOT NULL DEFAULT 'original',
  ADD COLUMN "authoritativeLocale" TEXT NOT NULL DEFAULT 'ar';

CREATE TABLE "desk"."MemoryUnit" (
    "id" UUID NOT NULL,
    "kind" "desk"."MemoryUnitKind" NOT NULL,
    "originalLocale" "desk"."Locale" NOT NULL,
    "ar" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "arKey" TEXT NOT NULL,
    "enKey" TEXT NOT NULL,
    "arTokens" TEXT[],
    "enTokens" TEXT[],
    "contextKey" TEXT NOT NULL DEFAULT '',
    "releaseId" UUID,
    "segment" TEXT NOT NULL DEFAULT '',
    "importedFrom" TEXT NOT NULL DEFAULT '',
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uses" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MemoryUnit_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "desk"."Term" (
    "id" UUID NOT NULL,
    "kind" "desk"."TermKind" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "personId" UUID,
    "organisationId" UUID,
    "placeId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "desk"."TermForm" (
    "id" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "locale" "desk"."Locale" NOT NULL,
    "kind" "desk"."TermFormKind" NOT NULL,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "heldFrom" DATE,
    "heldTo" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TermForm_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "desk"."ParitySignOff" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "segment" TEXT NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "targetHash" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ParitySignOff_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "desk"."TranslationAssignment" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "locale" "desk"."Locale" NOT NULL,
    "assigneeId" UUID NOT NULL,
    "assignedById" UUID,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMPTZ(3),
    "sourceRevisionId" UUID,
    "dueToldAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TranslationAssignment_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "desk"."SegmentLease" (
    "documentId" UUID NOT NULL,
    "segment" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SegmentLease_pkey" PRIMARY KEY ("documentId","segment")
);
CREATE TABLE "desk"."MachineDraft" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "sourceRevisionId" UUID NOT NULL,
    "engine" TEXT NOT NULL,
    "state" "desk"."MachineDraftState" NOT NULL DEFAULT 'waiting',
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "fromMemory" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "requestedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MachineDraft_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "desk"."ReturnedFile" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "report" JSONB NOT NULL,
    "state" "desk"."ReturnedFileState" NOT NULL DEFAULT 'waiting',
    "uploadedById" UUID,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReturnedFile_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "MemoryUnit_arKey_idx" ON "desk"."MemoryUnit"("arKey");
CREATE INDEX "MemoryUnit_enKey_idx" ON "desk"."MemoryUnit"("enKey");
CREATE INDEX "MemoryUnit_arTokens_idx" ON "desk"."MemoryUnit" USING GIN ("arTokens");
CREATE INDEX "MemoryUnit_enTokens_idx" ON "desk"."MemoryUnit" USING GIN ("enTokens");
CREATE INDEX "MemoryUnit_releaseId_idx" ON "desk"."MemoryUnit"("releaseId");
CREATE INDEX "MemoryUnit_confirmedById_idx" ON "desk"."MemoryUnit"("confirmedById");
CREATE UNIQUE INDEX "MemoryUnit_kind_arKey_enKey_key" ON "desk"."MemoryUnit"("kind", "arKey", "enKey");
CREATE UNIQUE INDEX "Term_personId_key" ON "desk"."Term"("personId");
CREATE UNIQUE INDEX "Term_organisationId_key" ON "desk"."Term"("organisationId");
CREATE UNIQUE INDEX "Term_placeId_key" ON "desk"."Term"("placeId");
CREATE INDEX "Term_createdById_idx" ON "desk"."Term"("createdById");
CREATE INDEX "TermForm_locale_key_idx" ON "desk"."TermForm"("locale", "key");
CREATE UNIQUE INDEX "TermForm_termId_locale_kind_text_key" ON "desk"."TermForm"("termId", "locale", "kind", "text");
CREATE INDEX "ParitySignOff_documentId_segment_idx" ON "desk"."ParitySignOff"("documentId", "segment");
CREATE INDEX "ParitySignOff_actorId_idx" ON "desk"."ParitySignOff"("actorId");
CREATE INDEX "TranslationAssignment_releaseId_locale_idx" ON "desk"."TranslationAssignment"("releaseId", "locale");
CREATE INDEX "TranslationAssignment_assigneeId_endedAt_idx" ON "desk"."TranslationAssignment"("assigneeId", "endedAt");
CREATE INDEX "TranslationAssignment_assignedById_idx" ON "desk"."TranslationAssignment"("assignedById");
CREATE INDEX "TranslationAssignment_sourceRevisionId_idx" ON "desk"."TranslationAssignment"("sourceRevisionId");
CREATE INDEX "SegmentLease_userId_idx" ON "desk"."SegmentLease"("userId");
CREATE INDEX "MachineDraft_documentId_createdAt_idx" ON "desk"."MachineDraft"("documentId", "createdAt");
CREATE INDEX "MachineDraft_sourceRevisionId_idx" ON "desk"."MachineDraft"("sourceRevisionId");
CREATE INDEX "MachineDraft_requestedById_idx" ON "desk"."MachineDraft"("requestedById");
CREATE INDEX "MachineDraft_state_dueAt_idx" ON "desk"."MachineDraft"("state", "dueAt");
CREATE INDEX "ReturnedFile_uploadedById_idx" ON "desk"."ReturnedFile"("uploadedById");
CREATE INDEX "ReturnedFile_decidedById_idx" ON "desk"."ReturnedFile"("decidedById");
CREATE INDEX "ReturnedFile_state_uploadedAt_idx" ON "desk"."ReturnedFile"("state", "uploadedAt");

ALTER TABLE "desk"."MemoryUnit" ADD CONSTRAINT "MemoryUnit_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."MemoryUnit" ADD CONSTRAINT "MemoryUnit_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."Term" ADD CONSTRAINT "Term_personId_fkey" FOREIGN KEY ("personId") REFERENCES "desk"."Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."Term" ADD CONSTRAINT "Term_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "desk"."Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."Term" ADD CONSTRAINT "Term_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "desk"."Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."Term" ADD CONSTRAINT "Term_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."TermForm" ADD CONSTRAINT "TermForm_termId_fkey" FOREIGN KEY ("termId") REFERENCES "desk"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."ParitySignOff" ADD CONSTRAINT "ParitySignOff_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."ParitySignOff" ADD CONSTRAINT "ParitySignOff_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."TranslationAssignment" ADD CONSTRAINT "TranslationAssignment_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."TranslationAssignment" ADD CONSTRAINT "TranslationAssignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "desk"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."TranslationAssignment" ADD CONSTRAINT "TranslationAssignment_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."TranslationAssignment" ADD CONSTRAINT "TranslationAssignment_sourceRevisionId_fkey" FOREIGN KEY ("sourceRevisionId") REFERENCES "desk"."TextRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."SegmentLease" ADD CONSTRAINT "SegmentLease_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."SegmentLease" ADD CONSTRAINT "SegmentLease_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."MachineDraft" ADD CONSTRAINT "MachineDraft_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."MachineDraft" ADD CONSTRAINT "MachineDraft_sourceRevisionId_fkey" FOREIGN KEY ("sourceRevisionId") REFERENCES "desk"."TextRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."MachineDraft" ADD CONSTRAINT "MachineDraft_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."ReturnedFile" ADD CONSTRAINT "ReturnedFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."ReturnedFile" ADD CONSTRAINT "ReturnedFile_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a person stood by is never changed. One person at a time translates a release into a language.

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON desk."ParitySignOff"
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON desk."ParitySignOff"
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE UNIQUE INDEX one_assignment ON desk."TranslationAssignment" ("releaseId", locale) WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX one_machine_draft ON desk."MachineDraft" ("documentId") WHERE state IN ('waiting', 'running');

-- What readers see: what kind of text this is, and which language counts. Published before, everything was an original or an
-- official translation.

ALTER TABLE newsroom."PublishedEdition" DISABLE TRIGGER never_changed;
UPDATE newsroom."PublishedEdition" SET provenance = 'official' WHERE locale <> "originalLocale";
ALTER TABLE newsroom."PublishedEdition" ENABLE TRIGGER never_changed;

CREATE OR REPLACE VIEW desk.edition_content AS
SELECT
  e.id, d.id AS "documentId", r.id AS "releaseId", d.locale::text AS locale, r."originalLocale"::text AS "originalLocale",
  r.kind::text AS kind, r.year, r.sequence, e.number AS "editionNumber", e.kind::text AS "editionKind", d.slug,
  t.kicker, t.headline, t.subheadline, t.summary, t.body, t."notesToEditors",
  coalesce(b.text, '') AS boilerplate,
  CASE d.locale WHEN 'ar' THEN p."nameAr" ELSE p."nameEn" END AS "placeName",
  s."datelineDate",
  coalesce((SELECT jsonb_agg(jsonb_build_object('slug', topic.slug, 'mediaTopic', topic."mediaTopic",
      'name', CASE d.locale WHEN 'ar' THEN topic."nameAr" ELSE topic."nameEn" END) ORDER BY st.position)
    FROM desk."SharedRevisionTopic" st JOIN desk."Topic" topic ON topic.id = st."topicId"
    WHERE st."sharedRevisionId" = s.id), '[]') AS topics,
  coalesce((SELECT jsonb_agg(jsonb_build_object(
      'name', CASE d.locale WHEN 'ar' THEN c."nameAr" ELSE c."nameEn" END,
      'role', CASE d.locale WHEN 'ar' THEN c."roleAr" ELSE c."roleEn" END,
      'email', c.email, 'phone', c.phone) ORDER BY sc.position)
    FROM desk."SharedRevisionContact" sc JOIN desk."Contact" c ON c.id = sc."contactId"
    WHERE sc."sharedRevisionId" = s.id), '[]') AS contacts,
  coalesce((SELECT jsonb_agg(jsonb_build_object('assetId', a.id, 'width', a.width, 'height', a.height,
      'focalX', sp."focalX", 'focalY', sp."focalY",
      'caption', coalesce(pt.caption, ''), 'alt', coalesce(pt.alt, ''), 'credit', coalesce(pt.credit, ''),
      'renditions', coalesce((SELECT jsonb_agg(jsonb_build_object('format', n.format, 'width', n.width,
          'height', n.height, 'bytes', n.bytes, 'sha256', n.sha256) ORDER BY n.format, n.width)
        FROM desk."Rendition" n WHERE n."assetId" = a.id), '[]')) ORDER BY sp.position)
    FROM desk."SharedRevisionPhoto" sp JOIN desk."Asset" a ON a.id = sp."assetId"
    LEFT JOIN desk."PhotoText" pt ON pt."textRevisionId" = t.id AND pt."assetId" = a.id
    WHERE sp."sharedRevisionId" = s.id), '[]') AS photos,
  (SELECT n.text FROM desk."Notice" n WHERE n."editionId" = e.id AND n.kind::text IN ('correction', 'update') LIMIT 1)
    AS "correctionNote",
  coalesce(d."backdatedTo", went."firstAt") AS "firstPublishedAt",
  (SELECT min(es.at) FROM desk."EditionStatus" es
    WHERE es."editionId" = e.id AND es.state = 'published') AS "publishedAt",
  p.slug AS "placeSlug",
  coalesce((SELECT jsonb_agg(jsonb_build_object('slug', person.slug, 'sameAs', person."sameAs",
      'name', CASE d.locale WHEN 'ar' THEN person."nameAr" ELSE person."nameEn" END,
      'role', CASE d.locale WHEN 'ar' THEN person."roleAr" ELSE person."roleEn" END) ORDER BY sp.position)
    FROM desk."SharedRevisionPerson" sp JOIN desk."Person" person ON person.id = sp."personId"
    WHERE sp."sharedRevisionId" = s.id), '[]') AS people,
  coalesce((SELECT jsonb_agg(jsonb_build_object('slug', body.slug, 'sameAs', body."sameAs",
      'name', CASE d.locale WHEN 'ar' THEN body."nameAr" ELSE body."nameEn" END) ORDER BY so.position)
    FROM desk."SharedRevisionOrganisation" so JOIN desk."Organisation" body ON body.id = so."organisationId"
    WHERE so."sharedRevisionId" = s.id), '[]') AS organisations,
  r."externalId",
  CASE WHEN d."backdatedTo" IS NOT NULL THEN went."firstAt" END AS "backdatedFrom",
  CASE
    WHEN d.locale = r."originalLocale" THEN 'original'
    WHEN EXISTS (SELECT FROM jsonb_each(t.segments) segment WHERE segment.value ->> 'origin' = 'machine')
      THEN 'machine_assisted'
    ELSE d."translationKind"::text
  END AS provenance,
  r."authoritativeLocale"::text AS "authoritativeLocale"
FROM desk."Edition" e
JOIN desk."Document" d ON d.id = e."documentId"
JOIN desk."Release" r ON r.id = d."releaseId"
JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
JOIN desk."SharedRevision" s ON s.id = e."sharedRevisionId"
LEFT JOIN desk."Place" p ON p.id = s."placeId"
LEFT JOIN desk."BoilerplateVersion" b ON b.id = t."boilerplateVersionId"
CROSS JOIN LATERAL (SELECT min((SELECT min(es.at) FROM desk."EditionStatus" es
      WHERE es."editionId" = former.id AND es.state = 'published')) AS "firstAt"
    FROM desk."Edition" former WHERE former."documentId" = d.id) went;

GRANT SELECT, INSERT ON desk."MemoryUnit", desk."Term", desk."TermForm", desk."ParitySignOff", desk."TranslationAssignment",
  desk."SegmentLease", desk."MachineDraft", desk."ReturnedFile" TO balagh_desk;
GRANT UPDATE ON desk."MemoryUnit", desk."Term", desk."TermForm", desk."TranslationAssignment", desk."SegmentLease",
  desk."MachineDraft", desk."ReturnedFile" TO balagh_desk;
GRANT DELETE ON desk."MemoryUnit", desk."TermForm", desk."SegmentLease" TO balagh_desk;
