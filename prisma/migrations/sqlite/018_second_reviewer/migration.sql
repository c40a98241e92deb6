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
    "saidAt" DATETIME NOT NULL,

    PRIMARY KEY ("profileId", "checksheetId", "item", "personId"),
    CONSTRAINT "BlindVerdict_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "RequirementProfile" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BlindVerdict_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BlindVerdict_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Assignment" (
    "reviewId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "secondId" TEXT,
    "dueOn" TEXT,
    "assignedAt" DATETIME NOT NULL,
    "assignedBy" TEXT,

    PRIMARY KEY ("reviewId", "item", "serviceId"),
    CONSTRAINT "Assignment_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Assignment" ("assignedAt", "assignedBy", "dueOn", "item", "personId", "reviewId", "serviceId") SELECT "assignedAt", "assignedBy", "dueOn", "item", "personId", "reviewId", "serviceId" FROM "Assignment";
DROP TABLE "Assignment";
ALTER TABLE "new_Assignment" RENAME TO "Assignment";
CREATE INDEX "Assignment_personId_idx" ON "Assignment"("personId");
CREATE INDEX "Assignment_secondId_idx" ON "Assignment"("secondId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "BlindVerdict_checksheetId_idx" ON "BlindVerdict"("checksheetId");

-- CreateIndex
CREATE INDEX "BlindVerdict_personId_idx" ON "BlindVerdict"("personId");
