import classes from "./waiting.module.css";

const LINES = ["a", "b", "c", "d", "e", "f"];

/** Where rows will stand in a moment. */
export function Waiting({ label }: { label: string }) {
  return (
    <div className={classes["waiting"]} role="status">
      <p>{label}</p>
      {LINES.map((line) => (
        <div key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
