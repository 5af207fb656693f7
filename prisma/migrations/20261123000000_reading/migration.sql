-- What the reader's site is made from beyond the texts: facets and their counts, subjects, the changes that edges follow, and
-- what edges tell. docs/architecture.md names the rules; lib/db/rules.test.ts shows that they hold.

-- 1 People and organisations: registers that shared revisions name.

CREATE TABLE "desk"."Person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "roleAr" TEXT NOT NULL DEFAULT '',
    "roleEn" TEXT NOT NULL DEFAULT '',
    "sameAs" TEXT NOT NULL DEFAULT '',
    "retiredAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Person_slug_key" ON "desk"."Person"("slug");

CREATE TABLE "desk"."Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "sameAs" TEXT NOT NULL DEFAULT '',
    "retiredAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Organisation_slug_key" ON "desk"."Organisation"("slug");

CREATE TABLE "desk"."SharedRevisionPerson" (
    "sharedRevisionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SharedRevisionPerson_pkey" PRIMARY KEY ("sharedRevisionId","personId")
);
CREATE INDEX "SharedRevisionPerson_personId_idx" ON "desk"."SharedRevisionPerson"("personId");
ALTER TABLE "desk"."SharedRevisionPerson" ADD CONSTRAINT "SharedRevisionPerson_sharedRevisionId_fkey"
  FOREIGN KEY ("sharedRevisionId") REFERENCES "desk"."SharedRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."SharedRevisionPerson" ADD CONSTRAINT "SharedRevisionPerson_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "desk"."Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "desk"."SharedRevisionOrganisation" (
    "sharedRevisionId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SharedRevisionOrganisation_pkey" PRIMARY KEY ("sharedRevisionId","organisationId")
);
CREATE INDEX "SharedRevisionOrganisation_organisationId_idx" ON "desk"."SharedRevisionOrganisation"("organisationId");
ALTER TABLE "desk"."SharedRevisionOrganisation" ADD CONSTRAINT "SharedRevisionOrganisation_sharedRevisionId_fkey"
  FOREIGN KEY ("sharedRevisionId") REFERENCES "desk"."SharedRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."SharedRevisionOrganisation" ADD CONSTRAINT "SharedRevisionOrganisation_organisationId_fkey"
  FOREIGN KEY ("organisationId") REFERENCES "desk"."Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE name regclass;
BEGIN
  FOREACH name IN ARRAY ARRAY['desk."SharedRevisionPerson"', 'desk."SharedRevisionOrganisation"']::regclass[] LOOP
    EXECUTE format('CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON %s
      FOR EACH ROW EXECUTE FUNCTION desk.refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %s
      FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change()', name);
  END LOOP;
END $$;

-- A release from elsewhere: what it was called there, and no person who wrote it here.
ALTER TABLE "desk"."Release" ADD COLUMN "externalId" TEXT, ALTER COLUMN "createdById" DROP NOT NULL;
CREATE UNIQUE INDEX "Release_externalId_key" ON "desk"."Release"("externalId");
ALTER TABLE "desk"."Release" DROP CONSTRAINT "Release_createdById_fkey";
ALTER TABLE "desk"."Release" ADD CONSTRAINT "Release_createdById_fkey"
  FOREIGN KEY ("createdById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."Document" ADD COLUMN "promisedAt" TIMESTAMPTZ(3);

-- 2 The newsroom.

ALTER TABLE "newsroom"."PublishedEdition"
  ADD COLUMN "placeSlug" TEXT,
  ADD COLUMN "people" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "organisations" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "externalId" TEXT;

ALTER TABLE "newsroom"."LiveDocument" ADD COLUMN "siblingPromisedAt" TIMESTAMPTZ(3);

CREATE TABLE "newsroom"."LiveFacet" (
    "documentId" UUID NOT NULL,
    "facet" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LiveFacet_pkey" PRIMARY KEY ("documentId","facet","slug")
);
CREATE INDEX "LiveFacet_locale_facet_slug_firstPublishedAt_documentId_idx"
  ON "newsroom"."LiveFacet"("locale", "facet", "slug", "firstPublishedAt" DESC, "documentId" DESC);
ALTER TABLE "newsroom"."LiveFacet" ADD CONSTRAINT "LiveFacet_documentId_fkey"
  FOREIGN KEY ("documentId") REFERENCES "newsroom"."LiveDocument"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "newsroom"."LiveFacet" ADD CONSTRAINT known_facet
  CHECK (facet IN ('all', 'kind', 'topic', 'person', 'organisation', 'place'));

CREATE TABLE "newsroom"."FacetCount" (
    "locale" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "FacetCount_pkey" PRIMARY KEY ("locale","facet","slug","year","month")
);

CREATE TABLE "newsroom"."Subject" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "roleAr" TEXT NOT NULL DEFAULT '',
    "roleEn" TEXT NOT NULL DEFAULT '',
    "sameAs" TEXT NOT NULL DEFAULT '',
    "mediaTopic" TEXT,

    CONSTRAINT "Subject_pkey" PRIMARY KEY ("kind","slug")
);

CREATE TABLE "newsroom"."EpochChange" (
    "value" BIGINT NOT NULL,
    "tags" TEXT[],
    "isUrgent" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EpochChange_pkey" PRIMARY KEY ("value")
);

CREATE TABLE "newsroom"."Edge" (
    "id" TEXT NOT NULL,
    "epoch" BIGINT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Edge_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "newsroom"."PageView" (
    "day" DATE NOT NULL,
    "path" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "referrer" TEXT NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "PageView_pkey" PRIMARY KEY ("day","path","locale","referrer")
);
CREATE INDEX "PageView_path_day_idx" ON "newsroom"."PageView"("path", "day");

CREATE TABLE "newsroom"."PageAlarm" (
    "key" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PageAlarm_pkey" PRIMARY KEY ("key")
);

-- 3 Counts follow the facets, whoever files them.

CREATE FUNCTION newsroom.count_facets() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = newsroom AS $$
BEGIN
  INSERT INTO "FacetCount" (locale, facet, slug, year, month, count)
  SELECT locale, facet, slug, extract(year FROM day)::int, extract(month FROM day)::int,
    count(*)::int * CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END
  FROM changed, LATERAL (SELECT "firstPublishedAt" AT TIME ZONE 'Africa/Casablanca' AS day) local
  GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (locale, facet, slug, year, month) DO UPDATE SET count = "FacetCount".count + EXCLUDED.count;
  RETURN NULL;
END $$;

CREATE TRIGGER facets_filed AFTER INSERT ON newsroom."LiveFacet" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION newsroom.count_facets();
CREATE TRIGGER facets_taken AFTER DELETE ON newsroom."LiveFacet" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION newsroom.count_facets();

-- 4 The bell: edges hear it, and find the change in the table when they did not.

CREATE FUNCTION newsroom.ring_bell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('newsroom_epoch', NEW.value::text);
  RETURN NULL;
END $$;
CREATE TRIGGER rings AFTER INSERT ON newsroom."EpochChange" FOR EACH ROW EXECUTE FUNCTION newsroom.ring_bell();

-- 5 What an edge may say. Its role changes no table; it speaks through these.

CREATE FUNCTION newsroom.report_edge(edge text, reached bigint, said text DEFAULT '') RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = newsroom AS $$
  INSERT INTO "Edge" (id, epoch, "seenAt", note) VALUES (left(edge, 100), reached, clock_timestamp(), left(said, 1000))
  ON CONFLICT (id) DO UPDATE SET epoch = EXCLUDED.epoch, "seenAt" = EXCLUDED."seenAt", note = EXCLUDED.note
$$;

CREATE FUNCTION newsroom.count_views(counted jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = newsroom AS $$
  INSERT INTO "PageView" (day, path, locale, referrer, views)
  SELECT (clock_timestamp() AT TIME ZONE 'Africa/Casablanca')::date, left(path, 500), left(locale, 2), left(referrer, 253), sum(views)
  FROM jsonb_to_recordset(counted) AS view (path text, locale text, referrer text, views int)
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (day, path, locale, referrer) DO UPDATE SET views = "PageView".views + EXCLUDED.views
$$;

CREATE FUNCTION newsroom.report_page(page text, trouble text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = newsroom AS $$
BEGIN
  IF trouble IS NULL THEN
    DELETE FROM "PageAlarm" WHERE key = page;
  ELSE
    INSERT INTO "PageAlarm" (key, problem, since, at)
    VALUES (left(page, 1000), left(trouble, 1000), clock_timestamp(), clock_timestamp())
    ON CONFLICT (key) DO UPDATE SET problem = EXCLUDED.problem, at = EXCLUDED.at;
  END IF;
END $$;

-- 6 The content of an edition gains who and what it names; the new columns stand last here as in the table. The first
-- publication is looked up edition by edition, which stays quick whatever the planner believes of the tables.

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
  (SELECT n.text FROM desk."Notice" n WHERE n."editionId" = e.id AND n.kind = 'correction' LIMIT 1) AS "correctionNote",
  (SELECT min((SELECT min(es.at) FROM desk."EditionStatus" es
      WHERE es."editionId" = former.id AND es.state = 'published'))
    FROM desk."Edition" former WHERE former."documentId" = d.id) AS "firstPublishedAt",
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
  r."externalId"
FROM desk."Edition" e
JOIN desk."Document" d ON d.id = e."documentId"
JOIN desk."Release" r ON r.id = d."releaseId"
JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
JOIN desk."SharedRevision" s ON s.id = e."sharedRevisionId"
LEFT JOIN desk."Place" p ON p.id = s."placeId"
LEFT JOIN desk."BoilerplateVersion" b ON b.id = t."boilerplateVersionId";

-- 7 Documents that are live already get their facets, subjects and counts.

INSERT INTO newsroom."LiveFacet" ("documentId", facet, slug, locale, "firstPublishedAt")
SELECT l."documentId", f.facet, f.slug, l.locale, l."firstPublishedAt"
FROM newsroom."LiveDocument" l JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
CROSS JOIN LATERAL (
  SELECT 'all' AS facet, '' AS slug
  UNION SELECT 'kind', e.kind
  UNION SELECT 'topic', topic ->> 'slug' FROM jsonb_array_elements(e.topics) topic
) f;

INSERT INTO newsroom."Subject" (kind, slug, "nameAr", "nameEn", "mediaTopic")
SELECT 'topic', slug, "nameAr", "nameEn", "mediaTopic" FROM desk."Topic"
WHERE slug IN (SELECT slug FROM newsroom."LiveFacet" WHERE facet = 'topic');

-- 8 Grants.

GRANT SELECT ON ALL TABLES IN SCHEMA newsroom TO balagh_newsroom;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA newsroom TO balagh_desk;
GRANT SELECT, INSERT ON desk."Person", desk."Organisation", desk."SharedRevisionPerson", desk."SharedRevisionOrganisation"
  TO balagh_desk;
GRANT UPDATE ON desk."Person", desk."Organisation", newsroom."Subject" TO balagh_desk;
GRANT DELETE ON newsroom."LiveFacet", newsroom."EpochChange", newsroom."Edge", newsroom."PageAlarm" TO balagh_desk;
REVOKE ALL ON FUNCTION newsroom.count_facets(), newsroom.ring_bell() FROM PUBLIC;
REVOKE ALL ON FUNCTION newsroom.report_edge(text, bigint, text), newsroom.count_views(jsonb), newsroom.report_page(text, text)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newsroom.report_edge(text, bigint, text), newsroom.count_views(jsonb), newsroom.report_page(text, text)
  TO balagh_newsroom;
