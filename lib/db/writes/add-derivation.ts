import { type DerivedRow, type NewDerivation, sourceRowId } from "../derived-row.ts";
import type { Transaction } from "../open-database.ts";
import { storableText, toJson } from "../stored-text.ts";

/** Stores what was computed from a checksheet in place of what was computed before. People's decisions stay. */
export async function addDerivation(transaction: Transaction, derivation: NewDerivation): Promise<void> {
  const { rows, ...head } = derivation;
  const { checksheetId, templateId } = head;
  await transaction.derivation.deleteMany({ where: { checksheetId, templateId } });
  await transaction.derivation.create({ data: head });
  const entries = rows.map((row, position) => ({
    row,
    keys: { derivationId: head.id, rowId: sourceRowId({ checksheetId, position }) },
  }));
  await transaction.placement.createMany({ data: entries.flatMap(placementRecords) });
  await transaction.alternative.createMany({ data: entries.flatMap(alternativeRecords) });
  await transaction.interpretation.createMany({ data: entries.flatMap(interpretationRecords) });
  await transaction.fact.createMany({ data: entries.flatMap(factRecords) });
}

type Entry = { row: DerivedRow; keys: { derivationId: string; rowId: string } };

function placementRecords({ row, keys }: Entry) {
  return row.placements.map(({ reasons, ...placement }, position) => ({
    ...keys,
    ...placement,
    position,
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
