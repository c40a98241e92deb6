-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Template" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vendor" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Vendor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Checksheet" (
    "id" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "disclosedOn" TEXT,
    "legend" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "issues" TEXT NOT NULL,
    "readerVersion" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Checksheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceFile" (
    "checksheetId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "document" BYTEA NOT NULL,

    CONSTRAINT "SourceFile_pkey" PRIMARY KEY ("checksheetId")
);

-- CreateTable
CREATE TABLE "SourceRow" (
    "id" TEXT NOT NULL,
    "checksheetId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bucket" TEXT NOT NULL,
    "sheet" TEXT NOT NULL,
    "gridRow" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "page" INTEGER,
    "number" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "cells" TEXT NOT NULL,
    "links" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "example" TEXT NOT NULL,
    "allowed" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "SourceRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Derivation" (
    "id" TEXT NOT NULL,
    "checksheetId" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "derivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Derivation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Placement" (
    "derivationId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "method" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("derivationId","rowId","item")
);

-- CreateTable
CREATE TABLE "Alternative" (
    "derivationId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT NOT NULL,

    CONSTRAINT "Alternative_pkey" PRIMARY KEY ("derivationId","rowId","item")
);

-- CreateTable
CREATE TABLE "Interpretation" (
    "derivationId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "Interpretation_pkey" PRIMARY KEY ("derivationId","rowId","item")
);

-- CreateTable
CREATE TABLE "Fact" (
    "derivationId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "amount" DOUBLE PRECISION,
    "unit" TEXT,
    "qualifier" TEXT,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("derivationId","rowId","item","position")
);

-- CreateTable
CREATE TABLE "Decision" (
    "rowId" TEXT NOT NULL,
    "templateKey" TEXT NOT NULL,
    "items" TEXT NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("rowId","templateKey")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewChecksheet" (
    "reviewId" TEXT NOT NULL,
    "checksheetId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReviewChecksheet_pkey" PRIMARY KEY ("reviewId","checksheetId")
);

-- CreateTable
CREATE TABLE "LayoutProfile" (
    "fingerprint" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LayoutProfile_pkey" PRIMARY KEY ("fingerprint")
);

-- CreateIndex
CREATE UNIQUE INDEX "Template_key_version_key" ON "Template"("key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Vendor_key_key" ON "Vendor"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Service_vendorId_key_key" ON "Service"("vendorId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Checksheet_serviceId_version_key" ON "Checksheet"("serviceId", "version");

-- CreateIndex
CREATE INDEX "SourceFile_sha256_idx" ON "SourceFile"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "SourceRow_checksheetId_position_key" ON "SourceRow"("checksheetId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Derivation_checksheetId_templateId_key" ON "Derivation"("checksheetId", "templateId");

-- CreateIndex
CREATE INDEX "Placement_rowId_idx" ON "Placement"("rowId");

-- CreateIndex
CREATE INDEX "Alternative_rowId_idx" ON "Alternative"("rowId");

-- CreateIndex
CREATE INDEX "Interpretation_rowId_idx" ON "Interpretation"("rowId");

-- CreateIndex
CREATE INDEX "Interpretation_item_status_idx" ON "Interpretation"("item", "status");

-- CreateIndex
CREATE INDEX "Fact_item_kind_amount_idx" ON "Fact"("item", "kind", "amount");

-- CreateIndex
CREATE INDEX "Fact_kind_value_idx" ON "Fact"("kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "Review_key_key" ON "Review"("key");

-- CreateIndex
CREATE INDEX "ReviewChecksheet_checksheetId_idx" ON "ReviewChecksheet"("checksheetId");

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "Vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Checksheet" ADD CONSTRAINT "Checksheet_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceFile" ADD CONSTRAINT "SourceFile_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceRow" ADD CONSTRAINT "SourceRow_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Derivation" ADD CONSTRAINT "Derivation_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Derivation" ADD CONSTRAINT "Derivation_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SourceRow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alternative" ADD CONSTRAINT "Alternative_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alternative" ADD CONSTRAINT "Alternative_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SourceRow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interpretation" ADD CONSTRAINT "Interpretation_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interpretation" ADD CONSTRAINT "Interpretation_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SourceRow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_derivationId_rowId_item_fkey" FOREIGN KEY ("derivationId", "rowId", "item") REFERENCES "Interpretation"("derivationId", "rowId", "item") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SourceRow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewChecksheet" ADD CONSTRAINT "ReviewChecksheet_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewChecksheet" ADD CONSTRAINT "ReviewChecksheet_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
