import { useState } from "react";

/** Why the helper suggested nothing: a sentence for each under `comparison.helper.failure`. */
const codes = ["helper-failed", "helper-slow"] as const;
export type HelperFailure = { code: (typeof codes)[number] | "network"; detail: string };

export type HelperTools = {
  /** Where the helper stands: said wherever it can be asked. */
  host: string;
  isAsking: boolean;
  failure: HelperFailure | null;
  /** How many rows it was asked about; null: not yet. */
  asked: number | null;
  /** Item keys by row id: marked as its own, and never accepted by themselves. */
  suggested: Readonly<Record<string, readonly string[]>>;
  ask: () => Promise<void>;
};

/** The helper outside, which suggests where doubtful rows belong when a person asks it to; null: there is none. */
export function useHelper({ reviewKey, host }: { reviewKey: string; host: string | null }): HelperTools | null {
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<HelperFailure | null>(null);
  const [answer, setAnswer] = useState<{ suggested: HelperTools["suggested"]; asked: number } | null>(null);

  async function ask(): Promise<void> {
    setAsking(true);
    const said = await post(`/reviews/${encodeURIComponent(reviewKey)}/suggestions`);
    setAsking(false);
    setFailure("code" in said ? said : null);
    if (!("code" in said)) setAnswer(said);
  }

  if (host === null) return null;
  return { host, isAsking, failure, asked: answer?.asked ?? null, suggested: answer?.suggested ?? {}, ask };
}

async function post(url: string): Promise<{ suggested: HelperTools["suggested"]; asked: number } | HelperFailure> {
  const response = await fetch(url, { method: "POST" }).catch(() => null);
  const said: unknown = await response?.json().catch(() => null);
  if (!response || typeof said !== "object" || said === null) return { code: "network", detail: "" };
  if (response.ok) return said as { suggested: HelperTools["suggested"]; asked: number };
  const { code, detail } = said as { code?: unknown; detail?: unknown };
  return { code: codes.find((known) => known === code) ?? "network", detail: String(detail ?? "") };
}
