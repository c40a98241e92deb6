-- CreateTable
CREATE TABLE "PlanChoice" (
    "reviewId" TEXT NOT NULL,
    "checksheetId" TEXT NOT NULL,
    "condition" TEXT NOT NULL,
    "holds" BOOLEAN NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PlanChoice_pkey" PRIMARY KEY ("reviewId","checksheetId","condition")
);

-- CreateIndex
CREATE INDEX "PlanChoice_checksheetId_idx" ON "PlanChoice"("checksheetId");

-- AddForeignKey
ALTER TABLE "PlanChoice" ADD CONSTRAINT "PlanChoice_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanChoice" ADD CONSTRAINT "PlanChoice_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;
