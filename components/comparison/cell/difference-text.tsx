import { useMemo } from "react";
import classes from "./difference-text.module.css";
import { markDifference } from "./mark-difference.ts";

type DifferenceTextProps = { text: string; base: string; language: string };

/** A verbatim answer; the words that the base service's answer lacks are marked. */
export function DifferenceText({ text, base, language }: DifferenceTextProps) {
  const pieces = useMemo(
    () => markDifference({ base, text, language: language === "ja" ? "ja" : "en" }),
    [base, text, language],
  );
  return pieces.map((piece) =>
    piece.added ? (
      <ins key={piece.start} className={classes["added"]}>
        {piece.text}
      </ins>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}
