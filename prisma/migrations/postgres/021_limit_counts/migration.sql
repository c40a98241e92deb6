-- DropTable
DROP TABLE "RequestCount";

-- CreateTable
CREATE TABLE "LimitCount" (
    "id" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "LimitCount_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LimitCount_until_idx" ON "LimitCount"("until");
