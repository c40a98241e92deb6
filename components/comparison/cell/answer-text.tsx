import type { ItemAnswer } from "#lib/domain/comparison.ts";
import classes from "./answer-text.module.css";
import { markSpans } from "./mark-spans.ts";

/** The whole verbatim answer; the words that were read in it are marked. */
export function AnswerText({ answer, language, blank }: { answer: ItemAnswer; language: string; blank: string }) {
  const { because, facts, conditions } = answer.answer;
  const pieces = markSpans(answer.text, [...(because ? [because] : []), ...facts, ...conditions]);
  return (
    <blockquote className={classes["text"]} lang={language || undefined}>
      {pieces.length === 0 ? <span className={classes["blank"]}>{blank}</span> : null}
      {pieces.map(({ text, start, marked }) =>
        marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </blockquote>
  );
}
