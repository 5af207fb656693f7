-- Social images: one per published edition, in the public place; what is still to be made is remembered at the desk.

CREATE TABLE "newsroom"."SocialImage" (
    "editionId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SocialImage_pkey" PRIMARY KEY ("editionId")
);
CREATE INDEX "SocialImage_documentId_idx" ON "newsroom"."SocialImage"("documentId");
ALTER TABLE "newsroom"."SocialImage" ADD CONSTRAINT "SocialImage_editionId_fkey"
  FOREIGN KEY ("editionId") REFERENCES "newsroom"."PublishedEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "desk"."SocialImageAttempt" (
    "editionId" UUID NOT NULL,
    "attempts" INTEGER NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SocialImageAttempt_pkey" PRIMARY KEY ("editionId")
);

-- The worker asks every second for the newest editions.
CREATE INDEX "LiveDocument_publishedAt_idx" ON "newsroom"."LiveDocument"("publishedAt" DESC);

GRANT SELECT ON newsroom."SocialImage" TO balagh_newsroom;
GRANT SELECT, INSERT, DELETE ON newsroom."SocialImage" TO balagh_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON desk."SocialImageAttempt" TO balagh_desk;
