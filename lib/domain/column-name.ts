const knownNames: string[] = [];

/** 1 → "A", 27 → "AA": a column as spreadsheet programs name it. */
export function columnName(column: number): string {
  if (column > 256) return nameColumn(column);
  knownNames[column] ??= nameColumn(column);
  return knownNames[column];
}

function nameColumn(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
