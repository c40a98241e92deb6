/** One observation: features (without the constant) and whether it came true. */
export type Observation = { features: readonly number[]; right: boolean };

const STEPS = 25;

/** Solves a symmetric positive definite system in place by elimination, and returns the solution. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  const size = vector.length;
  const subtract = (row: number, other: number, factor: number) => {
    matrix[row]?.forEach((value, column, line) => {
      line[column] = value - factor * at(other, column);
    });
    vector[row] = (vector[row] ?? 0) - factor * (vector[other] ?? 0);
  };
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = 0; row < size; row += 1) if (row !== pivot) subtract(row, pivot, at(row, pivot) / at(pivot, pivot));
  }
  return vector.map((value, row) => value / at(row, row));
}

/**
 * Logistic regression by Newton's method with a ridge on all weights but the constant. Returns the constant, then a
 * weight for each feature. Deterministic.
 */
export function fitLogistic(observations: readonly Observation[], ridge: number): number[] {
  const rows = observations.map(({ features, right }) => ({ x: [1, ...features], y: right ? 1 : 0 }));
  const size = rows[0]?.x.length ?? 1;
  let weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
    const curvature = Array.from({ length: size }, (_, i) => {
      const line = new Float64Array(size);
      line[i] = i === 0 ? 1e-9 : ridge;
      return line;
    });
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + (y - p) * value;
        const line = curvature[i];
        x.forEach((other, j) => {
          if (line) line[j] = (line[j] ?? 0) + p * (1 - p) * value * other;
        });
      });
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return [...weights];
}
