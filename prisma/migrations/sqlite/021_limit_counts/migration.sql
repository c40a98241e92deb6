-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "RequestCount";
PRAGMA foreign_keys=on;

-- CreateTable
CREATE TABLE "LimitCount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "until" DATETIME NOT NULL,
    "count" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "LimitCount_until_idx" ON "LimitCount"("until");
