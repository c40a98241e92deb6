import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import type { Paper } from "#lib/domain/source-document.ts";
import classes from "./column-cutter.module.css";
import { moveEdge, removeEdge } from "./column-edges.ts";

type CutPageProps = {
  paper: Paper;
  edges: readonly number[];
  /** The edge that the keyboard is to stand on. */
  focused: number | null;
  onChange: (edges: number[]) => void;
};

const STEP = 2;
const BIG_STEP = 20;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** The texts of a page where they stand, and over them the edges of its columns as sliders (WAI-ARIA slider pattern). */
export function CutPage({ paper, edges, focused, onChange }: CutPageProps) {
  const t = useTranslations("import.cut");
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused !== null) page.current?.querySelectorAll<HTMLElement>("[role=slider]")[focused]?.focus();
  }, [focused]);

  const move = (at: number, to: number) => onChange(moveEdge(edges, { at, to, width: paper.width }));

  function onKeyDown(event: KeyboardEvent, at: number): void {
    const step = STEPS[event.key];
    const removes = event.key === "Delete" || event.key === "Backspace";
    if (step === undefined && !removes) return;
    event.preventDefault();
    if (removes) onChange(removeEdge(edges, at));
    else move(at, (edges[at] ?? 0) + (step ?? 0) * (event.shiftKey ? BIG_STEP : STEP));
  }

  function onPointerMove(event: PointerEvent, at: number): void {
    const box = page.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(at, ((event.clientX - box.left) / box.width) * paper.width);
  }

  return (
    <div className={classes["scroll"]}>
      <div ref={page} className={classes["page"]}>
        <svg
          viewBox={`0 0 ${paper.width} ${paper.height + 12}`}
          role="img"
          aria-label={t("page", { page: paper.page })}
        >
          {paper.texts.map(({ text, x, y, width, height }) => (
            <text
              key={`${x}:${y}:${text}`}
              x={x}
              y={y}
              fontSize={height}
              textLength={width}
              lengthAdjust="spacingAndGlyphs"
            >
              {text}
            </text>
          ))}
        </svg>
        {edges.map((edge, at) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: an edge is its place among them: it keeps the focus while it moves
            key={at}
            role="slider"
            tabIndex={0}
            aria-label={t("edge", { at: at + 1, count: edges.length })}
            aria-valuemin={0}
            aria-valuemax={Math.round(paper.width)}
            aria-valuenow={Math.round(edge)}
            className={classes["edge"]}
            style={{ left: `${(edge / paper.width) * 100}%` }}
            onKeyDown={(event) => onKeyDown(event, at)}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => onPointerMove(event, at)}
          />
        ))}
      </div>
    </div>
  );
}
