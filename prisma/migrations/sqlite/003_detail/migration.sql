-- What the vendor explains beside a short answer has a column of its own.
ALTER TABLE "SourceRow" ADD COLUMN "detail" TEXT NOT NULL DEFAULT '';
