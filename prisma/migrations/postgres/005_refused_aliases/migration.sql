-- CreateTable
CREATE TABLE "RefusedAlias" (
    "id" TEXT NOT NULL,
    "templateKey" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "refusedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RefusedAlias_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RefusedAlias_templateKey_idx" ON "RefusedAlias"("templateKey");
