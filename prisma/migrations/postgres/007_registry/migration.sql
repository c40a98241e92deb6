-- AlterTable
ALTER TABLE "Derivation" ADD COLUMN     "coverage" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "SheetText" (
    "checksheetId" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "SheetText_pkey" PRIMARY KEY ("checksheetId")
);

-- CreateTable
CREATE TABLE "PackedCell" (
    "item" TEXT NOT NULL,
    "derivationId" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "PackedCell_pkey" PRIMARY KEY ("item","derivationId")
);

-- CreateIndex
CREATE INDEX "PackedCell_derivationId_idx" ON "PackedCell"("derivationId");

-- AddForeignKey
ALTER TABLE "SheetText" ADD CONSTRAINT "SheetText_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackedCell" ADD CONSTRAINT "PackedCell_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Looked through from end to end by every search: kept as it is, not compressed.
ALTER TABLE "SheetText" ALTER COLUMN "text" SET STORAGE EXTERNAL;
