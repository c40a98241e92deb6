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
    "proposedAt" TIMESTAMP(3) NOT NULL,
    "proposedBy" TEXT,
    "approvedAt" TIMESTAMP(3),
    "approvedBy" TEXT,
    "approverName" TEXT NOT NULL,

    CONSTRAINT "AcceptedRisk_pkey" PRIMARY KEY ("profileId","serviceId","item")
);

-- CreateTable
CREATE TABLE "HouseRules" (
    "id" INTEGER NOT NULL,
    "demandsSecondFactor" BOOLEAN NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HouseRules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AcceptedRisk_serviceId_idx" ON "AcceptedRisk"("serviceId");

-- AddForeignKey
ALTER TABLE "AcceptedRisk" ADD CONSTRAINT "AcceptedRisk_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "RequirementProfile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcceptedRisk" ADD CONSTRAINT "AcceptedRisk_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;
