import { useTranslations } from "next-intl";
import classes from "./reference-screen.module.css";

type ReferenceLine = {
  id: string;
  method: string;
  path: string;
  sentence: string;
  scopes: readonly string[];
  locks: boolean;
  query: readonly { name: string; shape: string; isOptional: boolean }[];
  body: { isForm: boolean; shape: string } | null;
  answer: { kind: "json" | "file" | "none"; shape: string };
  problems: readonly string[];
};

type ReferenceScreenProps = {
  reference: {
    parts: readonly { tag: string; title: string; lines: readonly ReferenceLine[] }[];
    problems: readonly { code: string; status: number; sentence: string }[];
    shapes: readonly { name: string; shape: string }[];
    events: readonly { kind: string; sentence: string; shape: string }[];
  };
};

const RULES = ["r1", "r2", "r3", "r4", "r5", "r6"] as const;

const WEBHOOK_RULES = ["r1", "r2", "r3", "r4"] as const;

/** What programs can ask for, to be read by who writes one. */
export function ReferenceScreen({ reference: { parts, problems, shapes, events } }: ReferenceScreenProps) {
  const t = useTranslations("api.page");
  return (
    <div className={classes["page"]}>
      <h1>{t("title")}</h1>
      <p>{t.rich("lead", { document: (text) => <a href="/api/openapi.json">{text}</a> })}</p>
      <pre className={classes["shape"]}>
        {"curl -H 'Authorization: Bearer kurabe_…' https://kurabe.example.com/api/v1/reviews"}
      </pre>
      <h2>{t("rules")}</h2>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ul>
      {parts.map(({ tag, title, lines }) => (
        <section key={tag} id={tag}>
          <h2>{title}</h2>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </section>
      ))}
      <section id="webhooks">
        <h2>{t("webhooks")}</h2>
        <ul>
          {WEBHOOK_RULES.map((rule) => (
            <li key={rule}>{t(`webhookRule.${rule}`)}</li>
          ))}
        </ul>
        {events.map(({ kind, sentence, shape }) => (
          <article key={kind} className={classes["line"]}>
            <h3>
              <code>{kind}</code>
            </h3>
            <p>{sentence}</p>
            <Shape label={t("body")} shape={shape} />
          </article>
        ))}
      </section>
      <h2 id="problems">{t("problems")}</h2>
      <dl className={classes["problems"]}>
        {problems.map(({ code, status, sentence }) => (
          <div key={code} id={code}>
            <dt>
              <code>{code}</code> {status}
            </dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
      <h2 id="shapes">{t("schemas")}</h2>
      {shapes.map(({ name, shape }) => (
        <Shape key={name} label={name} shape={shape} />
      ))}
    </div>
  );
}

function Line({ line }: { line: ReferenceLine }) {
  const t = useTranslations("api.page");
  const { id, method, path, sentence, scopes, locks, query, body, answer, problems } = line;
  return (
    <article id={id} className={classes["line"]}>
      <h3>
        <code>
          <b>{method}</b> /api/v1{path}
        </code>
      </h3>
      <p>{sentence}</p>
      <p className={classes["hint"]}>
        {t("needs", { scopes: scopes.join(", ") })}
        {locks ? ` · ${t("lock")}` : null}
      </p>
      {query.length > 0 ? (
        <ul className={classes["query"]}>
          {query.map(({ name, shape, isOptional }) => (
            <li key={name}>
              <code>
                {isOptional ? "?" : ""}
                {name}
              </code>{" "}
              <code className={classes["hint"]}>{shape}</code>
            </li>
          ))}
        </ul>
      ) : null}
      {body ? <Shape label={body.isForm ? t("form") : t("body")} shape={body.shape} /> : null}
      {answer.kind === "json" ? (
        <Shape label={t("answer")} shape={answer.shape} />
      ) : (
        <p className={classes["hint"]}>
          {t("answer")}: {answer.kind === "file" ? t("file") : t("none")}
        </p>
      )}
      <p className={classes["hint"]}>
        {problems.map((code) => (
          <a key={code} href={`#${code}`}>
            {code}
          </a>
        ))}
      </p>
    </article>
  );
}

function Shape({ label, shape }: { label: string; shape: string }) {
  return (
    <details>
      <summary>{label}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre className={classes["shape"]} tabIndex={0}>
        {shape}
      </pre>
    </details>
  );
}
