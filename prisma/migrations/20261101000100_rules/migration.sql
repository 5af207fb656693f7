-- What the database itself enforces: immutability, one live and one open edition, a chained audit trail, and which role
-- may touch what. docs/architecture.md names each rule; lib/db/rules.test.ts shows that each holds.

-- 1 States. A command only adds a status row; the edition's state follows from it and cannot be set by hand.

CREATE FUNCTION desk.set_edition_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk AS $$
BEGIN
  UPDATE "Edition" SET state = NEW.state WHERE id = NEW."editionId";
  RETURN NULL;
END $$;

CREATE TRIGGER status_sets_state AFTER INSERT ON desk."EditionStatus"
  FOR EACH ROW EXECUTE FUNCTION desk.set_edition_state();

CREATE FUNCTION desk.guard_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('superseded', 'withdrawn', 'killed') THEN
    RAISE EXCEPTION 'edition % is closed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state = 'published' AND (
    NEW.state NOT IN ('published', 'superseded', 'withdrawn', 'killed')
    OR (NEW."textRevisionId", NEW."sharedRevisionId", NEW.kind, NEW.number, NEW."documentId")
       IS DISTINCT FROM (OLD."textRevisionId", OLD."sharedRevisionId", OLD.kind, OLD.number, OLD."documentId")
  ) THEN
    RAISE EXCEPTION 'edition % is published', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard_edition BEFORE UPDATE ON desk."Edition"
  FOR EACH ROW EXECUTE FUNCTION desk.guard_edition();

CREATE UNIQUE INDEX one_live_edition ON desk."Edition" ("documentId") WHERE state = 'published';
CREATE UNIQUE INDEX one_open_edition ON desk."Edition" ("documentId")
  WHERE state IN ('draft', 'submitted', 'changes_requested', 'approved', 'scheduled', 'failed');

-- A public number is given whole and never changed.
ALTER TABLE desk."Release" ADD CONSTRAINT number_is_whole CHECK ((year IS NULL) = (sequence IS NULL));

CREATE FUNCTION desk.guard_release_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.year IS NOT NULL AND (NEW.year, NEW.sequence) IS DISTINCT FROM (OLD.year, OLD.sequence) THEN
    RAISE EXCEPTION 'release % keeps its number', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard_release_number BEFORE UPDATE ON desk."Release"
  FOR EACH ROW EXECUTE FUNCTION desk.guard_release_number();

-- 2 Immutable rows.

CREATE FUNCTION desk.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is never updated or deleted', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

DO $$
DECLARE name regclass;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'desk."TextRevision"', 'desk."PhotoText"', 'desk."SharedRevision"', 'desk."SharedRevisionPhoto"',
    'desk."SharedRevisionTopic"', 'desk."SharedRevisionContact"', 'desk."EditionStatus"', 'desk."Notice"',
    'desk."BoilerplateVersion"', 'desk."AuditEvent"', 'newsroom."PublishedEdition"'
  ]::regclass[] LOOP
    EXECUTE format('CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON %s
      FOR EACH ROW EXECUTE FUNCTION desk.refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %s
      FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change()', name);
  END LOOP;
END $$;

-- 3 The audit trail: each event carries the hash of the one before. The lock makes seq gapless and the chain single.

CREATE FUNCTION desk.audit_hash(event desk."AuditEvent") RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\x1f', event."previousHash", event.seq,
    extract(epoch FROM event.at), event.event, coalesce(event."actorId"::text, ''),
    coalesce(event."releaseId"::text, ''), coalesce(event.locale::text, ''),
    coalesce(event."subjectId"::text, ''), event.facts::text), 'UTF8')), 'hex')
$$;

CREATE FUNCTION desk.chain_audit_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk AS $$
DECLARE last record;
BEGIN
  PERFORM pg_advisory_xact_lock(7201945);
  SELECT seq, hash INTO last FROM "AuditEvent" ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW."previousHash" := coalesce(last.hash, '');
  NEW.hash := desk.audit_hash(NEW);
  RETURN NEW;
END $$;

CREATE TRIGGER chain_audit_event BEFORE INSERT ON desk."AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION desk.chain_audit_event();

-- 4 The newsroom: a public address shows an edition or the notice in its place, never both, never neither.

ALTER TABLE newsroom."LiveDocument" ADD CONSTRAINT edition_or_notice
  CHECK (("editionId" IS NULL) <> ("withdrawalNotice" IS NULL AND "withdrawnAt" IS NULL));
ALTER TABLE newsroom."LiveDocument" ADD CONSTRAINT edition_is_published
  FOREIGN KEY ("editionId") REFERENCES newsroom."PublishedEdition" (id);
ALTER TABLE newsroom."PublishedEdition" ADD CONSTRAINT known_locale CHECK (locale IN ('ar', 'en'));

CREATE INDEX newest_live ON newsroom."LiveDocument" (locale, "firstPublishedAt" DESC, "documentId" DESC);

INSERT INTO newsroom."Epoch" (id) VALUES (1);
ALTER TABLE newsroom."Epoch" ADD CONSTRAINT single_row CHECK (id = 1);

-- The worker asks every second.
CREATE INDEX waiting_assets ON desk."Asset" ("createdAt") WHERE state = 'waiting';

-- 5 Everything that a reader may get of an edition, in its language: what the requirements judge before publication and
-- what the door copies into the newsroom. The columns are those of newsroom."PublishedEdition".

CREATE VIEW desk.edition_content AS
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
  (SELECT min(es.at) FROM desk."EditionStatus" es JOIN desk."Edition" first ON first.id = es."editionId"
    WHERE first."documentId" = d.id AND es.state = 'published') AS "firstPublishedAt",
  (SELECT min(es.at) FROM desk."EditionStatus" es
    WHERE es."editionId" = e.id AND es.state = 'published') AS "publishedAt"
FROM desk."Edition" e
JOIN desk."Document" d ON d.id = e."documentId"
JOIN desk."Release" r ON r.id = d."releaseId"
JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
JOIN desk."SharedRevision" s ON s.id = e."sharedRevisionId"
LEFT JOIN desk."Place" p ON p.id = s."placeId"
LEFT JOIN desk."BoilerplateVersion" b ON b.id = t."boilerplateVersionId";

-- 6 Roles and grants. The desk writes drafts and publishes; the newsroom's role reads what is published and no more.

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['balagh_desk', 'balagh_newsroom'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    IF NOT pg_has_role(CURRENT_USER, name, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', name);
    END IF;
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA desk, newsroom FROM PUBLIC;
GRANT USAGE ON SCHEMA desk, newsroom TO balagh_desk;
GRANT USAGE ON SCHEMA newsroom TO balagh_newsroom;
GRANT SELECT ON ALL TABLES IN SCHEMA newsroom TO balagh_newsroom;

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA desk, newsroom TO balagh_desk;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA desk TO balagh_desk;
GRANT UPDATE ON desk."Release", desk."Document", desk."ReleaseNumber", desk."User", desk."Session", desk."Account",
  desk."Verification", desk."SignInThrottle", desk."Invitation", desk."Place", desk."Topic", desk."Contact",
  desk."Boilerplate", desk."Asset", newsroom."LiveDocument", newsroom."Epoch" TO balagh_desk;
GRANT UPDATE ("textRevisionId", "sharedRevisionId", kind, revision) ON desk."Edition" TO balagh_desk;
GRANT DELETE ON desk."Session", desk."Account", desk."Verification", desk."SignInThrottle", desk."Rendition",
  newsroom."PublishedFile" TO balagh_desk;
