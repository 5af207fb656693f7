-- The settings of the site: one row at the desk, one row a language in the newsroom, and the files that both name.

CREATE TABLE "desk"."Emblem" (
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Emblem_pkey" PRIMARY KEY ("sha256")
);

CREATE TABLE "desk"."SiteSettings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "fullNameAr" TEXT NOT NULL,
    "fullNameEn" TEXT NOT NULL,
    "descriptionAr" TEXT NOT NULL,
    "descriptionEn" TEXT NOT NULL,
    "aboutAr" TEXT NOT NULL,
    "aboutEn" TEXT NOT NULL,
    "addressAr" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL,
    "hoursAr" TEXT NOT NULL,
    "hoursEn" TEXT NOT NULL,
    "footerAr" TEXT NOT NULL,
    "footerEn" TEXT NOT NULL,
    "copyrightAr" TEXT NOT NULL,
    "copyrightEn" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "accent" TEXT NOT NULL,
    "emblemSha256" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SiteSettings_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "desk"."SiteSettings" ADD CONSTRAINT "SiteSettings_emblemSha256_fkey"
  FOREIGN KEY ("emblemSha256") REFERENCES "desk"."Emblem"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "desk"."SiteSettings" ADD CONSTRAINT single_row CHECK (id = 1);

CREATE TABLE "newsroom"."SiteFile" (
    "sha256" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,

    CONSTRAINT "SiteFile_pkey" PRIMARY KEY ("sha256")
);

CREATE TABLE "newsroom"."Site" (
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "footer" TEXT NOT NULL,
    "copyright" TEXT NOT NULL,
    "accent" TEXT NOT NULL,
    "emblemSha256" TEXT,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("locale")
);
ALTER TABLE "newsroom"."Site" ADD CONSTRAINT "Site_emblemSha256_fkey"
  FOREIGN KEY ("emblemSha256") REFERENCES "newsroom"."SiteFile"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "newsroom"."Site" ADD CONSTRAINT known_locale CHECK (locale IN ('ar', 'en'));

GRANT SELECT ON newsroom."Site", newsroom."SiteFile" TO balagh_newsroom;
GRANT SELECT, INSERT ON desk."SiteSettings", desk."Emblem", newsroom."Site", newsroom."SiteFile" TO balagh_desk;
GRANT UPDATE ON desk."SiteSettings", newsroom."Site" TO balagh_desk;
