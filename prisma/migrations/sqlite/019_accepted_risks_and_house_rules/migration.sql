-- CreateTable
CREATE TABLE "AcceptedRisk" (
    "profileId" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "proposedAt" DATETIME NOT NULL,
    "proposedBy" TEXT,
    "approvedAt" DATETIME,
    "approvedBy" TEXT,
    "approverName" TEXT NOT NULL,

    PRIMARY KEY ("profileId", "serviceId", "item"),
    CONSTRAINT "AcceptedRisk_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "RequirementProfile" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AcceptedRisk_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HouseRules" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "demandsSecondFactor" BOOLEAN NOT NULL,
    "changedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "AcceptedRisk_serviceId_idx" ON "AcceptedRisk"("serviceId");
