-- What the schema files say, as SQL. The rules that Prisma cannot say follow in the next migration.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "desk";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "newsroom";

-- CreateEnum
CREATE TYPE "desk"."Locale" AS ENUM ('ar', 'en');

-- CreateEnum
CREATE TYPE "desk"."AssetState" AS ENUM ('waiting', 'ready', 'refused');

-- CreateEnum
CREATE TYPE "desk"."Role" AS ENUM ('writer', 'translator', 'editor', 'administrator');

-- CreateEnum
CREATE TYPE "desk"."ReleaseKind" AS ENUM ('press_release', 'statement', 'readout', 'media_advisory', 'speech', 'photo_release');

-- CreateEnum
CREATE TYPE "desk"."EditionKind" AS ENUM ('new', 'minor', 'update', 'correction');

-- CreateEnum
CREATE TYPE "desk"."EditionState" AS ENUM ('draft', 'submitted', 'changes_requested', 'approved', 'scheduled', 'published', 'failed', 'superseded', 'withdrawn', 'killed');

-- CreateEnum
CREATE TYPE "desk"."NoticeKind" AS ENUM ('correction', 'withdrawal');

-- CreateTable
CREATE TABLE "desk"."AuditEvent" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "event" TEXT NOT NULL,
    "actorId" UUID,
    "releaseId" UUID,
    "locale" "desk"."Locale",
    "subjectId" UUID,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "previousHash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "desk"."Asset" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "storageName" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "state" "desk"."AssetState" NOT NULL DEFAULT 'waiting',
    "refusal" TEXT,
    "claimedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "width" INTEGER,
    "height" INTEGER,
    "uploadedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Rendition" (
    "id" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "Rendition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."PublishedEdition" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "originalLocale" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "editionNumber" INTEGER NOT NULL,
    "editionKind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kicker" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "subheadline" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "notesToEditors" TEXT NOT NULL,
    "boilerplate" TEXT NOT NULL,
    "placeName" TEXT,
    "datelineDate" DATE,
    "topics" JSONB NOT NULL,
    "contacts" JSONB NOT NULL,
    "photos" JSONB NOT NULL,
    "correctionNote" TEXT,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublishedEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."LiveDocument" (
    "documentId" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "editionId" UUID,
    "withdrawalNotice" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LiveDocument_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "newsroom"."PublishedFile" (
    "sha256" TEXT NOT NULL,
    "documentId" UUID NOT NULL,
    "mimeType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "PublishedFile_pkey" PRIMARY KEY ("sha256","documentId")
);

-- CreateTable
CREATE TABLE "newsroom"."Epoch" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "value" BIGINT NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Epoch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "desk"."Role" NOT NULL DEFAULT 'writer',
    "locale" "desk"."Locale" NOT NULL DEFAULT 'ar',
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."SignInThrottle" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "desk"."Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "role" "desk"."Role" NOT NULL,
    "locale" "desk"."Locale" NOT NULL DEFAULT 'ar',
    "invitedById" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Place" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "mediaTopic" TEXT,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Contact" (
    "id" UUID NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "roleAr" TEXT NOT NULL DEFAULT '',
    "roleEn" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "retiredAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Boilerplate" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Boilerplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."BoilerplateVersion" (
    "id" UUID NOT NULL,
    "boilerplateId" UUID NOT NULL,
    "locale" "desk"."Locale" NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BoilerplateVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Release" (
    "id" UUID NOT NULL,
    "kind" "desk"."ReleaseKind" NOT NULL,
    "originalLocale" "desk"."Locale" NOT NULL DEFAULT 'ar',
    "authoritativeLocale" "desk"."Locale" NOT NULL DEFAULT 'ar',
    "year" INTEGER,
    "sequence" INTEGER,
    "sharedRevisionId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Document" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "locale" "desk"."Locale" NOT NULL,
    "slug" TEXT,
    "searchText" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."TextRevision" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "parentId" UUID,
    "basedOnId" UUID,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kicker" TEXT NOT NULL DEFAULT '',
    "headline" TEXT NOT NULL DEFAULT '',
    "subheadline" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "notesToEditors" TEXT NOT NULL DEFAULT '',
    "boilerplateVersionId" UUID,

    CONSTRAINT "TextRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."PhotoText" (
    "textRevisionId" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "alt" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PhotoText_pkey" PRIMARY KEY ("textRevisionId","assetId")
);

-- CreateTable
CREATE TABLE "desk"."SharedRevision" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "parentId" UUID,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "placeId" UUID,
    "datelineDate" DATE,

    CONSTRAINT "SharedRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."SharedRevisionPhoto" (
    "sharedRevisionId" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "focalX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focalY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,

    CONSTRAINT "SharedRevisionPhoto_pkey" PRIMARY KEY ("sharedRevisionId","assetId")
);

-- CreateTable
CREATE TABLE "desk"."SharedRevisionTopic" (
    "sharedRevisionId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SharedRevisionTopic_pkey" PRIMARY KEY ("sharedRevisionId","topicId")
);

-- CreateTable
CREATE TABLE "desk"."SharedRevisionContact" (
    "sharedRevisionId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SharedRevisionContact_pkey" PRIMARY KEY ("sharedRevisionId","contactId")
);

-- CreateTable
CREATE TABLE "desk"."Edition" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "desk"."EditionKind" NOT NULL DEFAULT 'new',
    "state" "desk"."EditionState" NOT NULL DEFAULT 'draft',
    "textRevisionId" UUID NOT NULL,
    "sharedRevisionId" UUID NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."EditionStatus" (
    "id" BIGSERIAL NOT NULL,
    "editionId" UUID NOT NULL,
    "state" "desk"."EditionState" NOT NULL,
    "actorId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EditionStatus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."Notice" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "kind" "desk"."NoticeKind" NOT NULL,
    "text" TEXT NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."ReleaseNumber" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "ReleaseNumber_pkey" PRIMARY KEY ("year")
);

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "desk"."AuditEvent"("actorId");

-- CreateIndex
CREATE INDEX "AuditEvent_releaseId_seq_idx" ON "desk"."AuditEvent"("releaseId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Asset_storageName_key" ON "desk"."Asset"("storageName");

-- CreateIndex
CREATE INDEX "Asset_releaseId_idx" ON "desk"."Asset"("releaseId");

-- CreateIndex
CREATE INDEX "Asset_uploadedById_idx" ON "desk"."Asset"("uploadedById");

-- CreateIndex
CREATE INDEX "Rendition_sha256_idx" ON "desk"."Rendition"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Rendition_assetId_format_width_key" ON "desk"."Rendition"("assetId", "format", "width");

-- CreateIndex
CREATE INDEX "PublishedEdition_releaseId_idx" ON "newsroom"."PublishedEdition"("releaseId");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedEdition_documentId_editionNumber_key" ON "newsroom"."PublishedEdition"("documentId", "editionNumber");

-- CreateIndex
CREATE UNIQUE INDEX "LiveDocument_editionId_key" ON "newsroom"."LiveDocument"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveDocument_locale_path_key" ON "newsroom"."LiveDocument"("locale", "path");

-- CreateIndex
CREATE UNIQUE INDEX "LiveDocument_locale_year_sequence_key" ON "newsroom"."LiveDocument"("locale", "year", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "desk"."User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "desk"."Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "desk"."Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "desk"."Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "desk"."Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "desk"."Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "desk"."Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_invitedById_idx" ON "desk"."Invitation"("invitedById");

-- CreateIndex
CREATE UNIQUE INDEX "Place_slug_key" ON "desk"."Place"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "desk"."Topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Boilerplate_name_key" ON "desk"."Boilerplate"("name");

-- CreateIndex
CREATE UNIQUE INDEX "BoilerplateVersion_boilerplateId_locale_number_key" ON "desk"."BoilerplateVersion"("boilerplateId", "locale", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Release_sharedRevisionId_key" ON "desk"."Release"("sharedRevisionId");

-- CreateIndex
CREATE INDEX "Release_updatedAt_id_idx" ON "desk"."Release"("updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Release_createdById_idx" ON "desk"."Release"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Release_year_sequence_key" ON "desk"."Release"("year", "sequence");

-- CreateIndex
CREATE INDEX "Document_searchText_idx" ON "desk"."Document" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Document_releaseId_locale_key" ON "desk"."Document"("releaseId", "locale");

-- CreateIndex
CREATE INDEX "TextRevision_documentId_createdAt_idx" ON "desk"."TextRevision"("documentId", "createdAt");

-- CreateIndex
CREATE INDEX "TextRevision_parentId_idx" ON "desk"."TextRevision"("parentId");

-- CreateIndex
CREATE INDEX "TextRevision_basedOnId_idx" ON "desk"."TextRevision"("basedOnId");

-- CreateIndex
CREATE INDEX "TextRevision_authorId_idx" ON "desk"."TextRevision"("authorId");

-- CreateIndex
CREATE INDEX "TextRevision_boilerplateVersionId_idx" ON "desk"."TextRevision"("boilerplateVersionId");

-- CreateIndex
CREATE INDEX "PhotoText_assetId_idx" ON "desk"."PhotoText"("assetId");

-- CreateIndex
CREATE INDEX "SharedRevision_releaseId_createdAt_idx" ON "desk"."SharedRevision"("releaseId", "createdAt");

-- CreateIndex
CREATE INDEX "SharedRevision_parentId_idx" ON "desk"."SharedRevision"("parentId");

-- CreateIndex
CREATE INDEX "SharedRevision_authorId_idx" ON "desk"."SharedRevision"("authorId");

-- CreateIndex
CREATE INDEX "SharedRevision_placeId_idx" ON "desk"."SharedRevision"("placeId");

-- CreateIndex
CREATE INDEX "SharedRevisionPhoto_assetId_idx" ON "desk"."SharedRevisionPhoto"("assetId");

-- CreateIndex
CREATE INDEX "SharedRevisionTopic_topicId_idx" ON "desk"."SharedRevisionTopic"("topicId");

-- CreateIndex
CREATE INDEX "SharedRevisionContact_contactId_idx" ON "desk"."SharedRevisionContact"("contactId");

-- CreateIndex
CREATE INDEX "Edition_textRevisionId_idx" ON "desk"."Edition"("textRevisionId");

-- CreateIndex
CREATE INDEX "Edition_sharedRevisionId_idx" ON "desk"."Edition"("sharedRevisionId");

-- CreateIndex
CREATE INDEX "Edition_createdById_idx" ON "desk"."Edition"("createdById");

-- CreateIndex
CREATE INDEX "Edition_state_documentId_idx" ON "desk"."Edition"("state", "documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_documentId_number_key" ON "desk"."Edition"("documentId", "number");

-- CreateIndex
CREATE INDEX "EditionStatus_editionId_id_idx" ON "desk"."EditionStatus"("editionId", "id");

-- CreateIndex
CREATE INDEX "EditionStatus_actorId_idx" ON "desk"."EditionStatus"("actorId");

-- CreateIndex
CREATE INDEX "Notice_documentId_idx" ON "desk"."Notice"("documentId");

-- CreateIndex
CREATE INDEX "Notice_editionId_idx" ON "desk"."Notice"("editionId");

-- CreateIndex
CREATE INDEX "Notice_actorId_idx" ON "desk"."Notice"("actorId");

-- AddForeignKey
ALTER TABLE "desk"."AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."AuditEvent" ADD CONSTRAINT "AuditEvent_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Asset" ADD CONSTRAINT "Asset_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Asset" ADD CONSTRAINT "Asset_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Rendition" ADD CONSTRAINT "Rendition_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "desk"."Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "desk"."User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."BoilerplateVersion" ADD CONSTRAINT "BoilerplateVersion_boilerplateId_fkey" FOREIGN KEY ("boilerplateId") REFERENCES "desk"."Boilerplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Release" ADD CONSTRAINT "Release_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "desk"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Release" ADD CONSTRAINT "Release_sharedRevisionId_fkey" FOREIGN KEY ("sharedRevisionId") REFERENCES "desk"."SharedRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Document" ADD CONSTRAINT "Document_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."TextRevision" ADD CONSTRAINT "TextRevision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."TextRevision" ADD CONSTRAINT "TextRevision_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "desk"."TextRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."TextRevision" ADD CONSTRAINT "TextRevision_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "desk"."TextRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."TextRevision" ADD CONSTRAINT "TextRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."TextRevision" ADD CONSTRAINT "TextRevision_boilerplateVersionId_fkey" FOREIGN KEY ("boilerplateVersionId") REFERENCES "desk"."BoilerplateVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."PhotoText" ADD CONSTRAINT "PhotoText_textRevisionId_fkey" FOREIGN KEY ("textRevisionId") REFERENCES "desk"."TextRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."PhotoText" ADD CONSTRAINT "PhotoText_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "desk"."Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevision" ADD CONSTRAINT "SharedRevision_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "desk"."Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevision" ADD CONSTRAINT "SharedRevision_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "desk"."SharedRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevision" ADD CONSTRAINT "SharedRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevision" ADD CONSTRAINT "SharedRevision_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "desk"."Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevisionPhoto" ADD CONSTRAINT "SharedRevisionPhoto_sharedRevisionId_fkey" FOREIGN KEY ("sharedRevisionId") REFERENCES "desk"."SharedRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevisionPhoto" ADD CONSTRAINT "SharedRevisionPhoto_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "desk"."Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevisionTopic" ADD CONSTRAINT "SharedRevisionTopic_sharedRevisionId_fkey" FOREIGN KEY ("sharedRevisionId") REFERENCES "desk"."SharedRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevisionTopic" ADD CONSTRAINT "SharedRevisionTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "desk"."Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevisionContact" ADD CONSTRAINT "SharedRevisionContact_sharedRevisionId_fkey" FOREIGN KEY ("sharedRevisionId") REFERENCES "desk"."SharedRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."SharedRevisionContact" ADD CONSTRAINT "SharedRevisionContact_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "desk"."Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Edition" ADD CONSTRAINT "Edition_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Edition" ADD CONSTRAINT "Edition_textRevisionId_fkey" FOREIGN KEY ("textRevisionId") REFERENCES "desk"."TextRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Edition" ADD CONSTRAINT "Edition_sharedRevisionId_fkey" FOREIGN KEY ("sharedRevisionId") REFERENCES "desk"."SharedRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Edition" ADD CONSTRAINT "Edition_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."EditionStatus" ADD CONSTRAINT "EditionStatus_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "desk"."Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."EditionStatus" ADD CONSTRAINT "EditionStatus_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Notice" ADD CONSTRAINT "Notice_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "desk"."Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Notice" ADD CONSTRAINT "Notice_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "desk"."Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."Notice" ADD CONSTRAINT "Notice_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "desk"."User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "PublishedFile_documentId_idx" ON "newsroom"."PublishedFile"("documentId");

-- AddForeignKey
ALTER TABLE "newsroom"."PublishedFile" ADD CONSTRAINT "PublishedFile_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "newsroom"."LiveDocument"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;
