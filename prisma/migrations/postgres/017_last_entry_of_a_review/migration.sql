-- DropIndex
DROP INDEX "AuditEntry_reviewKey_idx";

-- CreateIndex
CREATE INDEX "AuditEntry_reviewKey_seq_idx" ON "AuditEntry"("reviewKey", "seq");
