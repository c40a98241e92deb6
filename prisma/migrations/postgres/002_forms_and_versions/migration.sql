-- AlterTable
ALTER TABLE "Template" ADD COLUMN     "builtIn" INTEGER;

-- AlterTable
ALTER TABLE "Checksheet" ADD COLUMN     "form" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "Template_key_builtIn_key" ON "Template"("key", "builtIn");

-- CreateIndex
CREATE INDEX "Checksheet_form_idx" ON "Checksheet"("form");

-- CreateIndex
CREATE INDEX "Decision_templateKey_idx" ON "Decision"("templateKey");

-- What stands in the layout already; every template so far comes with the program.
UPDATE "Checksheet" SET "form" = coalesce("layout"::json ->> 'fingerprint', '');
UPDATE "Template" SET "builtIn" = "version";
