-- A sheet is stored with all its items at once, and screening reads one item of all sheets: without parts each cell of an item would lie in a
-- block of its own. Parted by item, a block holds several sheets' cells of it.
ALTER TABLE "PackedCell" RENAME TO "PackedCellBefore";
ALTER TABLE "PackedCellBefore" RENAME CONSTRAINT "PackedCell_pkey" TO "PackedCellBefore_pkey";
ALTER INDEX "PackedCell_derivationId_idx" RENAME TO "PackedCellBefore_derivationId_idx";

CREATE TABLE "PackedCell" (
    "item" TEXT NOT NULL,
    "derivationId" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "PackedCell_pkey" PRIMARY KEY ("item","derivationId")
) PARTITION BY HASH ("item");

DO $$
BEGIN
  FOR part IN 0..31 LOOP
    EXECUTE format('CREATE TABLE "PackedCell_%s" PARTITION OF "PackedCell" FOR VALUES WITH (MODULUS 32, REMAINDER %s)', part, part);
  END LOOP;
END $$;

INSERT INTO "PackedCell" ("item", "derivationId", "content") SELECT "item", "derivationId", "content" FROM "PackedCellBefore";
DROP TABLE "PackedCellBefore";

CREATE INDEX "PackedCell_derivationId_idx" ON "PackedCell"("derivationId");
ALTER TABLE "PackedCell" ADD CONSTRAINT "PackedCell_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
