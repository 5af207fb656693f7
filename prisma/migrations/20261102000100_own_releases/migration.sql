-- One's own releases in the order of the desk's list.
DROP INDEX desk."Release_createdById_idx";
CREATE INDEX "Release_createdById_updatedAt_id_idx" ON desk."Release" ("createdById", "updatedAt" DESC, id DESC);
