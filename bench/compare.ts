// How long a comparison takes, and how the time grows when vendors or items double.
import { arrangeRows } from "#lib/compare/arrange-rows.ts";
import { compactComparison } from "#lib/compare/compact-comparison.ts";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { decidingQuestions } from "#lib/compare/deciding-questions.ts";
import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import { searchRows, searchTexts } from "#lib/compare/search-rows.ts";
import { makeSheets, makeTemplate } from "./make-sheets.ts";
import { type Figure, processorClock, ratioFigure, timeFigure, timeInTurn } from "./measure.ts";

const RUNS = 9;
const MOST = 2.2;

type Size = { items: number; vendors: number };

const name = ({ items, vendors }: Size) => `${items}x${vendors}`;

/** Each size takes at most 2.2 times as long as the one half of it. */
async function measureDoubling(sizes: readonly Size[]): Promise<Figure[]> {
  const inputs = sizes.map(({ items, vendors }) => {
    const template = makeTemplate(items);
    return { template, sheets: makeSheets(template, vendors) };
  });
  const timed = await timeInTurn(
    inputs.map(
      ({ template, sheets }) =>
        () =>
          compareAnswers(template, sheets),
    ),
    RUNS,
    processorClock,
  );
  return sizes.map((size, index) => {
    const figure = timeFigure(`compare-${name(size)}.processor`, timed[index]!, RUNS);
    const half = sizes[index - 1];
    return half ? ratioFigure(figure, { name: name(half), value: timed[index - 1]!.median }, MOST) : figure;
  });
}

async function measureViews(): Promise<Figure[]> {
  const template = makeTemplate(300);
  const comparison = compareAnswers(template, makeSheets(template, 100));
  const texts = searchTexts(comparison);
  const requirements = template.items.map(({ key }, at) => ({ item: key, must: false, weight: 1 + (at % 50) / 10 }));
  const profile = { name: "bench", template: template.key, requirements };
  const judged = judgeComparison(comparison, profile, { today: "2026-11-25" });
  const [order, compact, index, search, questions] = await timeInTurn(
    [
      () => arrangeRows(comparison, { order: "power", onlyDifferences: true }),
      () => compactComparison(comparison, { most: 90 }),
      () => searchTexts(comparison),
      () => searchRows(texts, "暗号 aes-256"),
      () => decidingQuestions(judged),
    ],
    RUNS,
  );
  return [
    timeFigure("arrange-300x100.what-decides", order!, RUNS),
    timeFigure("compact-300x100", compact!, RUNS),
    timeFigure("search-300x100.first", index!, RUNS),
    timeFigure("search-300x100.again", search!, RUNS),
    timeFigure("questions-300x100.all-weighed-differently", questions!, RUNS),
  ];
}

export async function run(): Promise<Figure[]> {
  const byVendors = [25, 50, 100].map((vendors) => ({ items: 300, vendors }));
  const byItems = [75, 150, 300].map((items) => ({ items, vendors: 100 }));
  return [...(await measureDoubling(byVendors)), ...(await measureDoubling(byItems)), ...(await measureViews())];
}
