-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "secondId" TEXT;

-- CreateTable
CREATE TABLE "BlindVerdict" (
    "profileId" TEXT NOT NULL,
    "checksheetId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "saidAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BlindVerdict_pkey" PRIMARY KEY ("profileId","checksheetId","item","personId")
);

-- CreateIndex
CREATE INDEX "BlindVerdict_checksheetId_idx" ON "BlindVerdict"("checksheetId");

-- CreateIndex
CREATE INDEX "BlindVerdict_personId_idx" ON "BlindVerdict"("personId");

-- CreateIndex
CREATE INDEX "Assignment_secondId_idx" ON "Assignment"("secondId");

-- AddForeignKey
ALTER TABLE "BlindVerdict" ADD CONSTRAINT "BlindVerdict_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "RequirementProfile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlindVerdict" ADD CONSTRAINT "BlindVerdict_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlindVerdict" ADD CONSTRAINT "BlindVerdict_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
