type Dated = { serviceId: string; version: number; disclosedOn: string | null };

/**
 * One sheet for each service, where the service's first one stands: the one imported last, unless both it and an
 * earlier one state a date and the earlier import is the later sheet.
 */
export function newestSheets<Sheet extends Dated>(sheets: readonly Sheet[]): Sheet[] {
  const byService = Map.groupBy(sheets, ({ serviceId }) => serviceId);
  return [...byService.values()].flatMap((versions) => {
    const [first, ...later] = versions.toSorted((a, b) => a.version - b.version);
    return first ? [later.reduce((newest, sheet) => (isOlder(sheet, newest) ? newest : sheet), first)] : [];
  });
}

function isOlder(sheet: Dated, other: Dated): boolean {
  return sheet.disclosedOn !== null && other.disclosedOn !== null && sheet.disclosedOn < other.disclosedOn;
}
