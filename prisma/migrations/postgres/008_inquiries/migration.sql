-- CreateTable
CREATE TABLE "Inquiry" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "tokenHash" TEXT,
    "linkExpiresAt" TIMESTAMP(3),
    "linkOpenedAt" TIMESTAMP(3),

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InquiryQuestion" (
    "id" TEXT NOT NULL,
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
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InquiryQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InquiryReply" (
    "id" TEXT NOT NULL,
    "inquiryId" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "document" BYTEA NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "checksheetId" TEXT,

    CONSTRAINT "InquiryReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InquiryEvidence" (
    "id" TEXT NOT NULL,
    "inquiryId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InquiryEvidence_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_checksheetId_fkey" FOREIGN KEY ("checksheetId") REFERENCES "Checksheet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InquiryQuestion" ADD CONSTRAINT "InquiryQuestion_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InquiryReply" ADD CONSTRAINT "InquiryReply_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InquiryEvidence" ADD CONSTRAINT "InquiryEvidence_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "Inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
