-- CreateTable
CREATE TABLE "Inquiry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "checksheetId" TEXT,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dueOn" TEXT,
    "revision" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "tokenHash" TEXT,
    "linkExpiresAt" DATETIME,
    "linkOpenedAt" DATETIME,
    CONSTRAINT "Inquiry_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InquiryQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inquiryId" TEXT NOT NULL,
    "ref" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "adds" BOOLEAN NOT NULL,
    "answer" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,
    CONSTRAINT "InquiryQuestion_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InquiryReply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inquiryId" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "document" BLOB NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "checksheetId" TEXT,
    CONSTRAINT "InquiryReply_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InquiryEvidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inquiryId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "addedAt" DATETIME NOT NULL,
    CONSTRAINT "InquiryEvidence_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_code_key" ON "Inquiry"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_tokenHash_key" ON "Inquiry"("tokenHash");

-- CreateIndex
CREATE INDEX "Inquiry_reviewId_idx" ON "Inquiry"("reviewId");

-- CreateIndex
CREATE INDEX "Inquiry_checksheetId_idx" ON "Inquiry"("checksheetId");

-- CreateIndex
CREATE INDEX "InquiryQuestion_inquiryId_ref_idx" ON "InquiryQuestion"("inquiryId", "ref");

-- CreateIndex
CREATE INDEX "InquiryReply_inquiryId_idx" ON "InquiryReply"("inquiryId");

-- CreateIndex
CREATE INDEX "InquiryEvidence_inquiryId_idx" ON "InquiryEvidence"("inquiryId");
