-- CreateTable
CREATE TABLE "PlanChoice" (
    "reviewId" TEXT NOT NULL,
    "checksheetId" TEXT NOT NULL,
    "condition" TEXT NOT NULL,
    "holds" BOOLEAN NOT NULL,
    "decidedAt" DATETIME NOT NULL,

    PRIMARY KEY ("reviewId", "checksheetId", "condition"),
    CONSTRAINT "PlanChoice_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PlanChoice_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PlanChoice_checksheetId_idx" ON "PlanChoice"("checksheetId");
