-- CreateTable
CREATE TABLE "SheetText" (
    "checksheetId" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    CONSTRAINT "SheetText_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable, and by its key: all sheets' cells of one item lie side by side.
CREATE TABLE "PackedCell" (
    "item" TEXT NOT NULL,
    "derivationId" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    PRIMARY KEY ("item", "derivationId"),
    CONSTRAINT "PackedCell_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Derivation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checksheetId" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "derivedAt" DATETIME NOT NULL,
    "coverage" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Derivation_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Derivation_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Derivation" ("checksheetId", "derivedAt", "id", "templateId", "version") SELECT "checksheetId", "derivedAt", "id", "templateId", "version" FROM "Derivation";
DROP TABLE "Derivation";
ALTER TABLE "new_Derivation" RENAME TO "Derivation";
CREATE UNIQUE INDEX "Derivation_checksheetId_templateId_key" ON "Derivation"("checksheetId", "templateId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "PackedCell_derivationId_idx" ON "PackedCell"("derivationId");
