-- AlterTable
ALTER TABLE "Template" ADD COLUMN "builtIn" INTEGER;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Checksheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "serviceId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "disclosedOn" TEXT,
    "legend" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "form" TEXT NOT NULL DEFAULT '',
    "issues" TEXT NOT NULL,
    "readerVersion" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Checksheet_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Checksheet" ("createdAt", "disclosedOn", "id", "issues", "language", "layout", "legend", "readerVersion", "serviceId", "title", "version") SELECT "createdAt", "disclosedOn", "id", "issues", "language", "layout", "legend", "readerVersion", "serviceId", "title", "version" FROM "Checksheet";
DROP TABLE "Checksheet";
ALTER TABLE "new_Checksheet" RENAME TO "Checksheet";
CREATE INDEX "Checksheet_form_idx" ON "Checksheet"("form");
CREATE UNIQUE INDEX "Checksheet_serviceId_version_key" ON "Checksheet"("serviceId", "version");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Template_key_builtIn_key" ON "Template"("key", "builtIn");

-- CreateIndex
CREATE INDEX "Decision_templateKey_idx" ON "Decision"("templateKey");

-- What stands in the layout already; every template so far comes with the program.
UPDATE "Checksheet" SET "form" = coalesce("layout" ->> '$.fingerprint', '');
UPDATE "Template" SET "builtIn" = "version";
