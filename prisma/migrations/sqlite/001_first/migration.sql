-- CreateTable
CREATE TABLE "Template" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Vendor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "vendorId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Service_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "Vendor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Checksheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "serviceId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "disclosedOn" TEXT,
    "legend" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "issues" TEXT NOT NULL,
    "readerVersion" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Checksheet_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceFile" (
    "checksheetId" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "document" BLOB NOT NULL,
    CONSTRAINT "SourceFile_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceRow" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    CONSTRAINT "SourceRow_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Derivation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checksheetId" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "derivedAt" DATETIME NOT NULL,
    CONSTRAINT "Derivation_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Derivation_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Placement" (
    "derivationId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "method" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,

    PRIMARY KEY ("derivationId", "rowId", "item"),
    CONSTRAINT "Placement_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Placement_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SourceRow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Alternative" (
    "derivationId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "confidence" REAL NOT NULL,
    "reasons" TEXT NOT NULL,

    PRIMARY KEY ("derivationId", "rowId", "item"),
    CONSTRAINT "Alternative_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alternative_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SourceRow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Interpretation" (
    "derivationId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    PRIMARY KEY ("derivationId", "rowId", "item"),
    CONSTRAINT "Interpretation_derivationId_fkey" FOREIGN KEY ("derivationId") REFERENCES "Derivation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Interpretation_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SourceRow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fact" (
    "derivationId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "amount" REAL,
    "unit" TEXT,
    "qualifier" TEXT,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("derivationId", "rowId", "item", "position"),
    CONSTRAINT "Fact_derivationId_rowId_item_fkey" FOREIGN KEY ("derivationId", "rowId", "item") REFERENCES "Interpretation" ("derivationId", "rowId", "item") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "rowId" TEXT NOT NULL,
    "templateKey" TEXT NOT NULL,
    "items" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL,

    PRIMARY KEY ("rowId", "templateKey"),
    CONSTRAINT "Decision_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SourceRow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "changedAt" DATETIME NOT NULL,
    CONSTRAINT "Review_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewChecksheet" (
    "reviewId" TEXT NOT NULL,
    "checksheetId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("reviewId", "checksheetId"),
    CONSTRAINT "ReviewChecksheet_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReviewChecksheet_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LayoutProfile" (
    "fingerprint" TEXT NOT NULL PRIMARY KEY,
    "layout" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL
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
