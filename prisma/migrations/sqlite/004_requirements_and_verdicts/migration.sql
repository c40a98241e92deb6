-- CreateTable
CREATE TABLE "RequirementProfile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "changedAt" DATETIME NOT NULL,
    CONSTRAINT "RequirementProfile_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verdict" (
    "profileId" TEXT NOT NULL,
    "checksheetId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL,

    PRIMARY KEY ("profileId", "checksheetId", "item"),
    CONSTRAINT "Verdict_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "RequirementProfile" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Verdict_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RequirementProfile_reviewId_idx" ON "RequirementProfile"("reviewId");

-- CreateIndex
CREATE INDEX "Verdict_checksheetId_idx" ON "Verdict"("checksheetId");
