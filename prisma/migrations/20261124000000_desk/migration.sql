-- The editorial desk: approval and force, plans, embargo, conversations, unsaved words, mail. docs/architecture.md names the
-- rules; lib/db/rules.test.ts shows that they hold.

-- 1 Tables.

CREATE TYPE "desk"."MailState" AS ENUM ('waiting', 'sent', 'failed', 'cancelled');

CREATE TYPE "desk"."NotificationWay" AS ENUM ('at_once', 'digest', 'never');

CREATE TYPE "desk"."PlanPolicy" AS ENUM ('together', 'original_first', 'translation_by');

CREATE TYPE "desk"."PlanState" AS ENUM ('waiting', 'done', 'failed', 'cancelled');

ALTER TYPE "desk"."NoticeKind" ADD VALUE 'kill';
ALTER TYPE "desk"."NoticeKind" ADD VALUE 'update';
ALTER TYPE "desk"."NoticeKind" ADD VALUE 'sibling_correction';

ALTER TABLE "newsroom"."PublishedEdition" ADD COLUMN "backdatedFrom" TIMESTAMPTZ(3);

ALTER TABLE "newsroom"."LiveDocument" ADD COLUMN "noticeKind" TEXT,
ADD COLUMN "backdatedFrom" TIMESTAMPTZ(3),
ADD COLUMN "hasPhotos" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "formerFacets" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "erasedVersions" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "newsroom"."CorrectionNotice" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CorrectionNotice_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "desk"."Release" ADD COLUMN "embargoUntil" TIMESTAMPTZ(3),
ADD COLUMN "embargoZone" TEXT NOT NULL DEFAULT 'Africa/Casablanca',
ADD COLUMN "trashedAt" TIMESTAMPTZ(3),
ADD COLUMN "trashedById" UUID;

ALTER TABLE "desk"."Document" ADD COLUMN "backdatedTo" TIMESTAMPTZ(3);

ALTER TABLE "desk"."SiteSettings" ADD COLUMN "weekStart" TEXT NOT NULL DEFAULT 'monday';

ALTER TABLE "desk"."User" ADD COLUMN "digestHour" INTEGER NOT NULL DEFAULT 8;

CREATE TABLE "desk"."EmbargoInvitation" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" "desk"."Locale" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedIn" "desk"."Locale",
    "terms" INTEGER,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" UUID,

    CONSTRAINT "EmbargoInvitation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."EmbargoView" (
    "id" BIGSERIAL NOT NULL,
    "invitationId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "locale" "desk"."Locale",
    "assetId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EmbargoView_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."PreviewLink" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "textRevisionId" UUID NOT NULL,
    "sharedRevisionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "locale" "desk"."Locale" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "firstSeenAt" TIMESTAMPTZ(3),
    "lastSeenAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" UUID,

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."PreviewComment" (
    "id" UUID NOT NULL,
    "linkId" UUID NOT NULL,
    "blockId" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PreviewComment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."GuestSession" (
    "tokenHash" TEXT NOT NULL,
    "invitationId" UUID,
    "linkId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GuestSession_pkey" PRIMARY KEY ("tokenHash")
);

CREATE TABLE "desk"."Mail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "userId" UUID,
    "releaseId" UUID,
    "to" TEXT NOT NULL,
    "toName" TEXT NOT NULL DEFAULT '',
    "locale" "desk"."Locale" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "state" "desk"."MailState" NOT NULL DEFAULT 'waiting',
    "cause" TEXT,
    "isConfidential" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."DigestItem" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "releaseId" UUID,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "cause" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DigestItem_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."NotificationSetting" (
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "way" "desk"."NotificationWay" NOT NULL,

    CONSTRAINT "NotificationSetting_pkey" PRIMARY KEY ("userId","kind")
);

CREATE TABLE "desk"."PublishPlan" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "policy" "desk"."PlanPolicy" NOT NULL DEFAULT 'together',
    "deadline" TIMESTAMPTZ(3),
    "state" "desk"."PlanState" NOT NULL DEFAULT 'waiting',
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "begunAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "problems" JSONB NOT NULL DEFAULT '[]',
    "receipt" JSONB,
    "checkedDayAt" TIMESTAMPTZ(3),
    "checkedHourAt" TIMESTAMPTZ(3),
    "overdueToldAt" TIMESTAMPTZ(3),
    "deadlineToldAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PublishPlan_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."PlanEdition" (
    "planId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "editionId" UUID,
    "kind" "desk"."EditionKind" NOT NULL DEFAULT 'minor',
    "correctionNote" TEXT NOT NULL DEFAULT '',
    "siblingNote" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMPTZ(3),
    "isOpen" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "PlanEdition_pkey" PRIMARY KEY ("planId","documentId")
);

CREATE TABLE "desk"."ForcedPublication" (
    "editionId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ForcedPublication_pkey" PRIMARY KEY ("editionId")
);

CREATE TABLE "desk"."CommentThread" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "textRevisionId" UUID NOT NULL,
    "place" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CommentThread_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."Comment" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "authorId" UUID,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."CommentMention" (
    "commentId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "CommentMention_pkey" PRIMARY KEY ("commentId","userId")
);

CREATE TABLE "desk"."UnsavedText" (
    "userId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "baseRevisionId" UUID NOT NULL,
    "basedOnId" UUID,
    "text" JSONB NOT NULL,
    "sequence" BIGINT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UnsavedText_pkey" PRIMARY KEY ("userId","documentId","page")
);

CREATE TABLE "desk"."Presence" (
    "documentId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "penSince" TIMESTAMPTZ(3),

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("documentId","userId")
);

CREATE TABLE "desk"."ReleaseTemplate" (
    "id" UUID NOT NULL,
    "kind" "desk"."ReleaseKind" NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "originalLocale" "desk"."Locale" NOT NULL DEFAULT 'ar',
    "texts" JSONB NOT NULL,
    "shared" JSONB NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReleaseTemplate_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "EmbargoInvitation_tokenHash_key" ON "desk"."EmbargoInvitation"("tokenHash");

CREATE INDEX "EmbargoInvitation_releaseId_idx" ON "desk"."EmbargoInvitation"("releaseId");

CREATE INDEX "EmbargoInvitation_createdById_idx" ON "desk"."EmbargoInvitation"("createdById");

CREATE INDEX "EmbargoInvitation_revokedById_idx" ON "desk"."EmbargoInvitation"("revokedById");

CREATE INDEX "EmbargoView_invitationId_id_idx" ON "desk"."EmbargoView"("invitationId", "id");

CREATE INDEX "EmbargoView_assetId_idx" ON "desk"."EmbargoView"("assetId");

CREATE UNIQUE INDEX "PreviewLink_tokenHash_key" ON "desk"."PreviewLink"("tokenHash");

CREATE INDEX "PreviewLink_editionId_idx" ON "desk"."PreviewLink"("editionId");

CREATE INDEX "PreviewLink_textRevisionId_idx" ON "desk"."PreviewLink"("textRevisionId");

CREATE INDEX "PreviewLink_sharedRevisionId_idx" ON "desk"."PreviewLink"("sharedRevisionId");

CREATE INDEX "PreviewLink_createdById_idx" ON "desk"."PreviewLink"("createdById");

CREATE INDEX "PreviewLink_revokedById_idx" ON "desk"."PreviewLink"("revokedById");

CREATE INDEX "PreviewComment_linkId_at_idx" ON "desk"."PreviewComment"("linkId", "at");

CREATE INDEX "GuestSession_invitationId_idx" ON "desk"."GuestSession"("invitationId");

CREATE INDEX "GuestSession_linkId_idx" ON "desk"."GuestSession"("linkId");

CREATE UNIQUE INDEX "Mail_cause_key" ON "desk"."Mail"("cause");

CREATE INDEX "Mail_state_dueAt_idx" ON "desk"."Mail"("state", "dueAt");

CREATE INDEX "Mail_state_createdAt_id_idx" ON "desk"."Mail"("state", "createdAt" DESC, "id" DESC);

CREATE INDEX "Mail_userId_idx" ON "desk"."Mail"("userId");

CREATE INDEX "Mail_releaseId_idx" ON "desk"."Mail"("releaseId");

CREATE UNIQUE INDEX "DigestItem_cause_key" ON "desk"."DigestItem"("cause");

CREATE INDEX "DigestItem_userId_at_idx" ON "desk"."DigestItem"("userId", "at");

CREATE INDEX "DigestItem_releaseId_idx" ON "desk"."DigestItem"("releaseId");

CREATE INDEX "PublishPlan_createdById_idx" ON "desk"."PublishPlan"("createdById");

CREATE INDEX "PublishPlan_state_at_idx" ON "desk"."PublishPlan"("state", "at");

CREATE INDEX "PublishPlan_endedAt_idx" ON "desk"."PublishPlan"("endedAt");

CREATE INDEX "PlanEdition_documentId_idx" ON "desk"."PlanEdition"("documentId");

CREATE INDEX "PlanEdition_editionId_idx" ON "desk"."PlanEdition"("editionId");

CREATE INDEX "ForcedPublication_actorId_idx" ON "desk"."ForcedPublication"("actorId");

CREATE INDEX "ForcedPublication_approvedById_idx" ON "desk"."ForcedPublication"("approvedById");

CREATE INDEX "CommentThread_documentId_createdAt_idx" ON "desk"."CommentThread"("documentId", "createdAt");

CREATE INDEX "CommentThread_textRevisionId_idx" ON "desk"."CommentThread"("textRevisionId");

CREATE INDEX "CommentThread_resolvedById_idx" ON "desk"."CommentThread"("resolvedById");

CREATE INDEX "Comment_threadId_at_idx" ON "desk"."Comment"("threadId", "at");

CREATE INDEX "Comment_authorId_idx" ON "desk"."Comment"("authorId");

CREATE INDEX "CommentMention_userId_seenAt_idx" ON "desk"."CommentMention"("userId", "seenAt");

CREATE INDEX "UnsavedText_documentId_idx" ON "desk"."UnsavedText"("documentId");

CREATE INDEX "UnsavedText_baseRevisionId_idx" ON "desk"."UnsavedText"("baseRevisionId");

CREATE INDEX "Presence_userId_idx" ON "desk"."Presence"("userId");

CREATE INDEX "ReleaseTemplate_createdById_idx" ON "desk"."ReleaseTemplate"("createdById");

DROP INDEX "desk"."AuditEvent_actorId_idx";

CREATE INDEX "AuditEvent_at_seq_idx" ON "desk"."AuditEvent"("at", "seq");

CREATE INDEX "AuditEvent_actorId_at_seq_idx" ON "desk"."AuditEvent"("actorId", "at", "seq");

CREATE INDEX "AuditEvent_event_at_seq_idx" ON "desk"."AuditEvent"("event", "at", "seq");

CREATE INDEX "CorrectionNotice_documentId_idx" ON "newsroom"."CorrectionNotice"("documentId");

ALTER TABLE "desk"."EmbargoInvitation" ADD CONSTRAINT "EmbargoInvitation_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."EmbargoInvitation" ADD CONSTRAINT "EmbargoInvitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."EmbargoInvitation" ADD CONSTRAINT "EmbargoInvitation_revokedById_fkey" FOREIGN KEY ("revokedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."EmbargoView" ADD CONSTRAINT "EmbargoView_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "desk"."EmbargoInvitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."EmbargoView" ADD CONSTRAINT "EmbargoView_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "desk"."Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."PreviewLink" ADD CONSTRAINT "PreviewLink_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "desk"."Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."PreviewLink" ADD CONSTRAINT "PreviewLink_textRevisionId_fkey" FOREIGN KEY ("textRevisionId") REFERENCES "desk"."TextRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."PreviewLink" ADD CONSTRAINT "PreviewLink_sharedRevisionId_fkey" FOREIGN KEY ("sharedRevisionId") REFERENCES "desk"."SharedRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."PreviewLink" ADD CONSTRAINT "PreviewLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."PreviewLink" ADD CONSTRAINT "PreviewLink_revokedById_fkey" FOREIGN KEY ("revokedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."PreviewComment" ADD CONSTRAINT "PreviewComment_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "desk"."PreviewLink"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."GuestSession" ADD CONSTRAINT "GuestSession_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "desk"."EmbargoInvitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."GuestSession" ADD CONSTRAINT "GuestSession_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "desk"."PreviewLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."Mail" ADD CONSTRAINT "Mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."Mail" ADD CONSTRAINT "Mail_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."DigestItem" ADD CONSTRAINT "DigestItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."DigestItem" ADD CONSTRAINT "DigestItem_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."NotificationSetting" ADD CONSTRAINT "NotificationSetting_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."PublishPlan" ADD CONSTRAINT "PublishPlan_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."PlanEdition" ADD CONSTRAINT "PlanEdition_planId_fkey" FOREIGN KEY ("planId") REFERENCES "desk"."PublishPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."PlanEdition" ADD CONSTRAINT "PlanEdition_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."PlanEdition" ADD CONSTRAINT "PlanEdition_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "desk"."Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."Release" ADD CONSTRAINT "Release_trashedById_fkey" FOREIGN KEY ("trashedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."ForcedPublication" ADD CONSTRAINT "ForcedPublication_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "desk"."Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."ForcedPublication" ADD CONSTRAINT "ForcedPublication_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."ForcedPublication" ADD CONSTRAINT "ForcedPublication_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."CommentThread" ADD CONSTRAINT "CommentThread_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."CommentThread" ADD CONSTRAINT "CommentThread_textRevisionId_fkey" FOREIGN KEY ("textRevisionId") REFERENCES "desk"."TextRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."CommentThread" ADD CONSTRAINT "CommentThread_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "desk"."CommentThread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "desk"."CommentMention" ADD CONSTRAINT "CommentMention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "desk"."Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."CommentMention" ADD CONSTRAINT "CommentMention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."UnsavedText" ADD CONSTRAINT "UnsavedText_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."UnsavedText" ADD CONSTRAINT "UnsavedText_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."UnsavedText" ADD CONSTRAINT "UnsavedText_baseRevisionId_fkey" FOREIGN KEY ("baseRevisionId") REFERENCES "desk"."TextRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."Presence" ADD CONSTRAINT "Presence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."Presence" ADD CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "desk"."ReleaseTemplate" ADD CONSTRAINT "ReleaseTemplate_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- 2 An edition that waits for its time is pinned and no longer the open one: whoever writes on begins the next edition.

DROP INDEX desk.one_open_edition;
CREATE UNIQUE INDEX one_open_edition ON desk."Edition" ("documentId")
  WHERE state IN ('draft', 'submitted', 'changes_requested', 'approved');
CREATE UNIQUE INDEX one_pinned_edition ON desk."Edition" ("documentId") WHERE state IN ('scheduled', 'failed');

CREATE OR REPLACE FUNCTION desk.guard_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('superseded', 'withdrawn', 'killed') AND NOT (OLD.state = 'withdrawn' AND NEW.state = 'killed') THEN
    RAISE EXCEPTION 'edition % is closed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state = 'published' AND NEW.state NOT IN ('published', 'superseded', 'withdrawn', 'killed') THEN
    RAISE EXCEPTION 'edition % is published', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state IN ('published', 'scheduled', 'failed', 'withdrawn') AND (
    (NEW."textRevisionId", NEW."sharedRevisionId", NEW.number, NEW."documentId")
       IS DISTINCT FROM (OLD."textRevisionId", OLD."sharedRevisionId", OLD.number, OLD."documentId")
    OR (OLD.state = 'published' AND NEW.kind IS DISTINCT FROM OLD.kind)
  ) THEN
    RAISE EXCEPTION 'edition % is pinned', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

-- 3 Nothing is public before its embargo ends, whoever publishes. The database's clock decides.

CREATE FUNCTION newsroom.guard_embargo() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk AS $$
BEGIN
  IF EXISTS (SELECT FROM "Release" WHERE id = NEW."releaseId" AND "embargoUntil" > clock_timestamp()) THEN
    RAISE EXCEPTION 'release % is under embargo', NEW."releaseId" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_embargo BEFORE INSERT ON newsroom."PublishedEdition"
  FOR EACH ROW EXECUTE FUNCTION newsroom.guard_embargo();
REVOKE ALL ON FUNCTION newsroom.guard_embargo() FROM PUBLIC;

-- 4 What was forced is approved afterwards once, by somebody else.

CREATE FUNCTION desk.guard_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."approvedAt" IS NOT NULL OR NEW."approvedAt" IS NULL OR NEW."approvedById" IS NULL
    OR (NEW."editionId", NEW.reason, NEW."actorId", NEW.at) IS DISTINCT FROM (OLD."editionId", OLD.reason, OLD."actorId", OLD.at)
    OR NEW."approvedById" IS NOT DISTINCT FROM OLD."actorId" THEN
    RAISE EXCEPTION 'force of edition % stands', OLD."editionId" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_force BEFORE UPDATE OR DELETE ON desk."ForcedPublication"
  FOR EACH ROW EXECUTE FUNCTION desk.guard_force();

-- Two people have read what goes live: the one who handed it in and another who approved it. Or its force is on record. The name
-- stands before status_sets_state in the alphabet, so that it sees where the edition stood.
CREATE FUNCTION desk.guard_status() RETURNS trigger LANGUAGE plpgsql SET search_path = desk AS $$
DECLARE former "EditionState" := (SELECT state FROM "Edition" WHERE id = NEW."editionId");
BEGIN
  IF NEW.state = 'approved' AND (former NOT IN ('submitted', 'scheduled', 'failed') OR former = 'submitted' AND NEW."actorId" =
    (SELECT "actorId" FROM "EditionStatus" WHERE "editionId" = NEW."editionId" AND state = 'submitted' ORDER BY id DESC LIMIT 1))
  THEN
    RAISE EXCEPTION 'edition % wants another pair of eyes', NEW."editionId" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.state IN ('scheduled', 'published') AND former NOT IN ('approved', 'scheduled', 'failed')
    AND NOT (NEW.state = 'published' AND EXISTS (SELECT FROM "ForcedPublication" WHERE "editionId" = NEW."editionId")) THEN
    RAISE EXCEPTION 'edition % is not approved', NEW."editionId" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER guard_status AFTER INSERT ON desk."EditionStatus" FOR EACH ROW EXECUTE FUNCTION desk.guard_status();

-- 5 Append-only rows.

DO $$
DECLARE name regclass;
BEGIN
  FOREACH name IN ARRAY ARRAY['desk."EmbargoView"', 'desk."PreviewComment"', 'desk."Comment"']::regclass[] LOOP
    EXECUTE format('CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON %s
      FOR EACH ROW EXECUTE FUNCTION desk.refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %s
      FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change()', name);
  END LOOP;
END $$;

-- 6 One plan at a time for a document, one pen, one kind of guest; what was public never lies in the trash.

CREATE UNIQUE INDEX one_open_plan ON desk."PlanEdition" ("documentId") WHERE "isOpen";
CREATE UNIQUE INDEX one_pen ON desk."Presence" ("documentId") WHERE "penSince" IS NOT NULL;
ALTER TABLE desk."GuestSession" ADD CONSTRAINT one_guest CHECK (("invitationId" IS NULL) <> ("linkId" IS NULL));
ALTER TABLE desk."Release" ADD CONSTRAINT trash_was_never_public CHECK ("trashedAt" IS NULL OR year IS NULL);
CREATE INDEX due_plans ON desk."PublishPlan" (at) WHERE state = 'waiting';
CREATE INDEX waiting_mail ON desk."Mail" ("dueAt") WHERE state = 'waiting';
CREATE INDEX untold ON desk."DigestItem" ("userId", at) WHERE "mailedAt" IS NULL;
CREATE INDEX trashed ON desk."Release" ("trashedAt" DESC) WHERE "trashedAt" IS NOT NULL;
CREATE INDEX unconfirmed_force ON desk."ForcedPublication" (at) WHERE "approvedAt" IS NULL;
-- What waits for a person, in the order in which it was begun, however many editions there are.
CREATE INDEX waiting_for_people ON desk."Edition" (state, id) WHERE state IN ('submitted', 'changes_requested', 'approved');

-- 7 Bells of the clock and of the post.

CREATE FUNCTION desk.ring_clock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk_clock', '');
  RETURN NULL;
END $$;
CREATE TRIGGER rings AFTER INSERT OR UPDATE ON desk."PublishPlan" FOR EACH STATEMENT EXECUTE FUNCTION desk.ring_clock();

CREATE FUNCTION desk.ring_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk_mail', '');
  RETURN NULL;
END $$;
CREATE TRIGGER rings AFTER INSERT ON desk."Mail" FOR EACH STATEMENT EXECUTE FUNCTION desk.ring_post();

-- 8 Readers may see an earlier date than that of the first publication, and are told which is which. A withdrawn text may stay
-- readable below its notice. The new column of the view stands last here as in the table.

UPDATE newsroom."LiveDocument" SET "noticeKind" = 'withdrawal' WHERE "withdrawnAt" IS NOT NULL;
ALTER TABLE newsroom."LiveDocument" DROP CONSTRAINT edition_or_notice;
ALTER TABLE newsroom."LiveDocument" ADD CONSTRAINT edition_or_notice CHECK (
  ("editionId" IS NOT NULL OR "withdrawnAt" IS NOT NULL) AND ("withdrawalNotice" IS NULL) = ("withdrawnAt" IS NULL)
  AND ("noticeKind" IS NULL) = ("withdrawnAt" IS NULL) AND ("noticeKind" IS DISTINCT FROM 'kill' OR "editionId" IS NULL));

-- The live documents with photos, newest first, by the date that readers see; it was an index of the editions, whose date stays.
UPDATE newsroom."LiveDocument" l SET "hasPhotos" = true
FROM newsroom."PublishedEdition" e WHERE e.id = l."editionId" AND e.photos <> '[]';
DROP INDEX newsroom.edition_with_photos;
CREATE INDEX live_with_photos ON newsroom."LiveDocument" (locale, "firstPublishedAt" DESC, "documentId" DESC)
  WHERE "hasPhotos" AND "withdrawnAt" IS NULL;

-- What was taken back keeps under what it was found, so that whoever follows a subject is told.
UPDATE newsroom."LiveDocument" l SET "formerFacets" = array(
  SELECT 'topic:' || (topic ->> 'slug') FROM jsonb_array_elements(e.topics) topic
  UNION ALL SELECT 'person:' || (person ->> 'slug') FROM jsonb_array_elements(e.people) person
  UNION ALL SELECT 'organisation:' || (organisation ->> 'slug') FROM jsonb_array_elements(e.organisations) organisation
  UNION ALL SELECT 'place:' || e."placeSlug" WHERE e."placeSlug" IS NOT NULL)
FROM newsroom."PublishedEdition" e
WHERE l."withdrawnAt" IS NOT NULL AND e."documentId" = l."documentId" AND e."editionNumber" = (
  SELECT max(newest."editionNumber") FROM newsroom."PublishedEdition" newest WHERE newest."documentId" = l."documentId");

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
  CASE WHEN d."backdatedTo" IS NOT NULL THEN went."firstAt" END AS "backdatedFrom"
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

-- 9 A kill. It is final: nothing of the release is written or published after it. And it is the only way in which what was
-- published leaves the database: rows of a killed document may be deleted, no others.

DROP TRIGGER never_changed ON newsroom."PublishedEdition";
CREATE FUNCTION newsroom.refuse_change_unless_killed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = newsroom AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM "LiveDocument" l
    WHERE l."documentId" = OLD."documentId" AND l."noticeKind" = 'kill') THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '%.% is never updated or deleted', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON newsroom."PublishedEdition"
  FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change_unless_killed();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON newsroom."CorrectionNotice"
  FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change_unless_killed();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON newsroom."CorrectionNotice"
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();

CREATE FUNCTION newsroom.guard_kill() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."noticeKind" = 'kill' THEN
    RAISE EXCEPTION 'release %/% is killed', OLD.year, OLD.sequence USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_kill BEFORE UPDATE ON newsroom."LiveDocument" FOR EACH ROW EXECUTE FUNCTION newsroom.guard_kill();

CREATE FUNCTION newsroom.guard_killed_release() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = newsroom AS $$
BEGIN
  IF EXISTS (SELECT FROM "LiveDocument" l WHERE l.locale IN ('ar', 'en') AND l.year = NEW.year
    AND l.sequence = NEW.sequence AND l."noticeKind" = 'kill') THEN
    RAISE EXCEPTION 'release %/% is killed', NEW.year, NEW.sequence USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_killed_release BEFORE INSERT ON newsroom."PublishedEdition"
  FOR EACH ROW EXECUTE FUNCTION newsroom.guard_killed_release();

CREATE FUNCTION desk.guard_killed_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM desk."Document" own JOIN desk."Document" d ON d."releaseId" = own."releaseId"
    JOIN desk."Edition" e ON e."documentId" = d.id AND e.state = 'killed' WHERE own.id = NEW."documentId") THEN
    RAISE EXCEPTION 'the release of document % is killed', NEW."documentId" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_killed_release BEFORE INSERT ON desk."Edition"
  FOR EACH ROW EXECUTE FUNCTION desk.guard_killed_release();

-- Erases what readers had of a killed release, wherever its words stand: in addresses that were counted, too. Answers the files
-- that were made of it.
CREATE FUNCTION newsroom.erase_killed(killed uuid) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = newsroom AS $$
DECLARE ids uuid[] := array(SELECT "documentId" FROM "LiveDocument" WHERE "releaseId" = killed AND "noticeKind" = 'kill');
DECLARE named text[] := array(SELECT DISTINCT unnest("formerFacets") FROM "LiveDocument" WHERE "documentId" = ANY(ids));
BEGIN
  RETURN QUERY DELETE FROM "SocialImage" WHERE "documentId" = ANY(ids) RETURNING sha256;
  DELETE FROM "PublishedFile" WHERE "documentId" = ANY(ids);
  DELETE FROM "CorrectionNotice" WHERE "documentId" = ANY(ids);
  DELETE FROM "PublishedEdition" WHERE "documentId" = ANY(ids);
  DELETE FROM "LiveFacet" WHERE "documentId" = ANY(ids);
  DELETE FROM "SearchEntry" WHERE "releaseId" = killed;
  DELETE FROM "Subject" s WHERE s.kind || ':' || s.slug = ANY(named)
    AND NOT EXISTS (SELECT FROM "LiveFacet" f WHERE f.locale IN ('ar', 'en') AND f.facet = s.kind AND f.slug = s.slug);
  DELETE FROM "PageAlarm" alarm USING "LiveDocument" l
  WHERE l."documentId" = ANY(ids) AND position(l.path || '/' IN alarm.key) > 0;
  WITH counted AS (
    DELETE FROM "PageView" seen USING "LiveDocument" l
    WHERE l."documentId" = ANY(ids) AND seen.locale = l.locale AND starts_with(seen.path, l.path || '/')
    RETURNING seen.day, l.path, seen.locale, seen.referrer, seen.views
  )
  INSERT INTO "PageView" (day, path, locale, referrer, views)
  SELECT day, path, locale, referrer, sum(views) FROM counted GROUP BY 1, 2, 3, 4
  ON CONFLICT (day, path, locale, referrer) DO UPDATE SET views = "PageView".views + EXCLUDED.views;
END $$;

-- An edge may still have to tell how often the former address was read; it is counted under the number alone.
CREATE INDEX killed_paths ON newsroom."LiveDocument" (path) WHERE "noticeKind" = 'kill';
CREATE OR REPLACE FUNCTION newsroom.count_views(counted jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = newsroom AS $$
  INSERT INTO "PageView" (day, path, locale, referrer, views)
  SELECT (clock_timestamp() AT TIME ZONE 'Africa/Casablanca')::date, coalesce(
      (SELECT l.path FROM "LiveDocument" l WHERE l."noticeKind" = 'kill' AND l.locale = view.locale
        AND l.path = substring(view.path FROM '^/releases/[0-9]+/[0-9]+')), left(view.path, 500)),
    left(view.locale, 2), left(view.referrer, 253), sum(view.views)
  FROM jsonb_to_recordset(counted) AS view (path text, locale text, referrer text, views int)
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (day, path, locale, referrer) DO UPDATE SET views = "PageView".views + EXCLUDED.views
$$;

-- 10 Grants.

GRANT SELECT ON newsroom."CorrectionNotice" TO balagh_newsroom;
GRANT SELECT, INSERT ON newsroom."CorrectionNotice" TO balagh_desk;
REVOKE ALL ON FUNCTION newsroom.erase_killed(uuid), newsroom.refuse_change_unless_killed(), newsroom.guard_kill(),
  newsroom.guard_killed_release() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newsroom.erase_killed(uuid) TO balagh_desk;

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA desk TO balagh_desk;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA desk TO balagh_desk;
GRANT UPDATE ON desk."ForcedPublication", desk."PublishPlan", desk."PlanEdition", desk."EmbargoInvitation", desk."PreviewLink",
  desk."GuestSession", desk."CommentThread", desk."CommentMention", desk."UnsavedText", desk."Presence",
  desk."ReleaseTemplate", desk."Mail", desk."DigestItem", desk."NotificationSetting" TO balagh_desk;
GRANT DELETE ON desk."PlanEdition", desk."GuestSession", desk."UnsavedText", desk."Presence", desk."DigestItem",
  desk."NotificationSetting" TO balagh_desk;

-- 9 A status tells which words and which shared details it was about, so that later saves do not change what was approved.

ALTER TABLE desk."EditionStatus" ADD COLUMN "textRevisionId" UUID, ADD COLUMN "sharedRevisionId" UUID;
CREATE INDEX "EditionStatus_textRevisionId_idx" ON desk."EditionStatus" ("textRevisionId");
CREATE INDEX "EditionStatus_sharedRevisionId_idx" ON desk."EditionStatus" ("sharedRevisionId");
ALTER TABLE desk."EditionStatus" ADD CONSTRAINT "EditionStatus_textRevisionId_fkey" FOREIGN KEY ("textRevisionId")
  REFERENCES desk."TextRevision" (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE desk."EditionStatus" ADD CONSTRAINT "EditionStatus_sharedRevisionId_fkey" FOREIGN KEY ("sharedRevisionId")
  REFERENCES desk."SharedRevision" (id) ON DELETE SET NULL ON UPDATE CASCADE;

CREATE FUNCTION desk.name_what_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT e."textRevisionId", e."sharedRevisionId" INTO NEW."textRevisionId", NEW."sharedRevisionId"
  FROM desk."Edition" e WHERE e.id = NEW."editionId";
  RETURN NEW;
END $$;
CREATE TRIGGER name_what_stands BEFORE INSERT ON desk."EditionStatus"
  FOR EACH ROW EXECUTE FUNCTION desk.name_what_stands();
