import { type DerivedRow, type NewDerivation, sourceRowId } from "../derived-row.ts";
import { insertMany } from "../insert-many.ts";
import type { Transaction } from "../open-database.ts";
import { storableText, toJson } from "../stored-text.ts";

/** Stores what was computed from a checksheet in place of what was computed before. People's decisions stay. */
export async function addDerivation(transaction: Transaction, derivation: NewDerivation): Promise<void> {
  const { rows, packed, ...head } = derivation;
  const { checksheetId, templateId } = head;
  await transaction.tables.derivation.deleteMany({ where: { checksheetId, templateId } });
  await transaction.tables.derivation.create({ data: { ...head, coverage: toJson(packed.coverage) } });
  const entries = rows.map((row, position) => ({
    row,
    keys: { derivationId: head.id, rowId: sourceRowId({ checksheetId, position }) },
  }));
  await insertMany(transaction, { table: "Placement", records: entries.flatMap(placementRecords) });
  await insertMany(transaction, { table: "Alternative", records: entries.flatMap(alternativeRecords) });
  await insertMany(transaction, { table: "Interpretation", records: entries.flatMap(interpretationRecords) });
  await insertMany(transaction, { table: "Fact", records: entries.flatMap(factRecords) });
  const cells = packed.cells.map(({ item, content }) => ({ item, derivationId: head.id, content }));
  await insertMany(transaction, { table: "PackedCell", records: cells });
}

type Entry = { row: DerivedRow; keys: { derivationId: string; rowId: string } };

function placementRecords({ row, keys }: Entry) {
  return row.placements.map(({ item, relation, confidence, method, state, reasons }, position) => ({
    ...keys,
    item,
    position,
    relation,
    confidence,
    method,
    state,
    reasons: toJson(reasons),
  }));
}

function alternativeRecords({ row, keys }: Entry) {
  return row.alternatives.map(({ item, confidence, reasons }, position) => ({
    ...keys,
    item,
    position,
    confidence,
    reasons: toJson(reasons),
  }));
}

function interpretationRecords({ row, keys }: Entry) {
  return row.interpretations.map(({ item, answer }) => ({
    ...keys,
    item,
    status: answer.status,
    content: toJson(answer),
  }));
}

function factRecords({ row, keys }: Entry) {
  return row.interpretations.flatMap(({ item, answer }) =>
    answer.facts.map((fact, position) => ({
      ...keys,
      item,
      position,
      kind: fact.kind,
      value: storableText(String(fact.value)),
      amount: typeof fact.value === "number" ? fact.value : null,
      unit: fact.unit,
      qualifier: fact.qualifier,
      text: storableText(fact.text),
      start: fact.start,
      end: fact.end,
    })),
  );
}
