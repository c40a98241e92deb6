import type { PdfBox, PdfLine, PdfShade } from "./pdf-page.ts";

/** A transformation [a, b, c, d, e, f] (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];
export type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };
export type OperatorCodes = Readonly<Record<string, number>>;

// Past this a page is a drawing, not a table.
const MOST_LINES = 20_000;
const THIN = 1.8;

export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function applyMatrix(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

type Lines = { horizontal: PdfLine[]; vertical: PdfLine[]; shades: PdfShade[]; frames: PdfBox[] };

/** The lines that a page draws: strokes along an axis and filled rectangles as thin as a line; and the rectangles that are thicker. */
export function findRulings({ fnArray, argsArray }: Operators, base: Matrix, codes: OperatorCodes): Lines {
  const lines: Lines = { horizontal: [], vertical: [], shades: [], frames: [] };
  let colour = "";
  const saved: Matrix[] = [];
  let current = base;
  const strokes = codesOf(codes, STROKES);
  const fills = codesOf(codes, FILLS);
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i];
    switch (operator) {
      case codes["save"]:
        saved.push(current);
        break;
      case codes["paintFormXObjectBegin"]:
        saved.push(current);
        current = multiply(current, formMatrix(args));
        break;
      case codes["restore"]:
      case codes["paintFormXObjectEnd"]:
        current = saved.pop() ?? current;
        break;
      case codes["transform"]:
        current = multiply(current, args as Matrix);
        break;
      case codes["setFillRGBColor"]:
        colour = String((args as [unknown])[0]);
        break;
      case codes["constructPath"]: {
        const [paint] = args as [number];
        const stroked = strokes.has(paint);
        if (stroked || fills.has(paint)) addPath(args, current, { lines, stroked, colour });
        if (countAll(lines) > MOST_LINES) return { horizontal: [], vertical: [], shades: [], frames: [] };
      }
    }
  }
  return lines;
}

const countAll = ({ horizontal, vertical, shades }: Lines): number =>
  horizontal.length + vertical.length + shades.length;

const STROKES = ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
const FILLS = ["fill", "eoFill"];

function codesOf(codes: OperatorCodes, names: readonly string[]): Set<number> {
  return new Set(names.flatMap((name) => codes[name] ?? []));
}

function formMatrix(args: unknown): Matrix {
  const matrix = (args as [Matrix | null])[0];
  return matrix ?? [1, 0, 0, 1, 0, 0];
}

type Painted = { lines: Lines; stroked: boolean; colour: string };

function addPath(args: unknown, matrix: Matrix, { lines, stroked, colour }: Painted): void {
  const path = (args as [number, [ArrayLike<number> | null]])[1][0];
  if (!path) return;
  for (const { points, curved } of readPath(path, matrix)) {
    if (curved || points.length > 3) addFrame(points, lines);
    if (curved) continue;
    if (stroked) addStrokes(points, lines);
    else addFilled(points, lines, colour);
  }
}

const LEAST_FRAME = { width: 60, height: 24 };

function addFrame(points: readonly Point[], lines: Lines): void {
  const box = boxAround(points);
  const isLarge = box.right - box.left >= LEAST_FRAME.width && box.bottom - box.top >= LEAST_FRAME.height;
  if (isLarge) lines.frames.push(box);
}

function boxAround(points: readonly Point[]): PdfBox {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

type Point = readonly [number, number];

/** Takes a path of pdfjs (0 move, 1 line, 2 and 3 curves, 4 close) apart into polygons; of a curve its end. */
function readPath(path: ArrayLike<number>, matrix: Matrix): { points: Point[]; curved: boolean }[] {
  const polygons: { points: Point[]; curved: boolean }[] = [];
  let at = 0;
  const take = () => path[at++] ?? 0;
  while (at < path.length) {
    const operator = take();
    const last = polygons.at(-1);
    if (operator === 0) polygons.push({ points: [applyMatrix(matrix, take(), take())], curved: false });
    else if (operator === 1) last?.points.push(applyMatrix(matrix, take(), take()));
    else if (operator === 4) {
      if (last?.points[0]) last.points.push(last.points[0]);
    } else if (operator === 2 || operator === 3) {
      at += operator === 2 ? 4 : 2;
      const end = applyMatrix(matrix, take(), take());
      if (last) Object.assign(last, { curved: true }).points.push(end);
    } else break;
  }
  return polygons.filter(({ points }) => points.length > 1);
}

function addStrokes(points: readonly Point[], lines: Lines): void {
  for (const [i, [x, y]] of points.entries()) {
    const before = points[i - 1];
    if (!before) continue;
    addBox(
      {
        left: Math.min(x, before[0]),
        right: Math.max(x, before[0]),
        top: Math.min(y, before[1]),
        bottom: Math.max(y, before[1]),
      },
      lines,
      0.8,
    );
  }
}

function addFilled(points: readonly Point[], lines: Lines, colour: string): void {
  const box = boxAround(points);
  if (!addBox(box, lines, THIN) && points.length <= 5) lines.shades.push({ ...box, colour });
}

/** Adds a line where the box is as thin as one; returns whether it is. */
function addBox({ left, right, top, bottom }: PdfBox, lines: Lines, thin: number): boolean {
  const width = right - left;
  const height = bottom - top;
  if (height <= thin && width > height && width > 1)
    lines.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (width <= thin && height > 1) lines.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  return width <= thin || height <= thin;
}
