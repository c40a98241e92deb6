-- CreateTable
CREATE TABLE "RefusedAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "templateKey" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "refusedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "RefusedAlias_templateKey_idx" ON "RefusedAlias"("templateKey");
