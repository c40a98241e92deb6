import { readSettings } from "#lib/env.ts";

/** The optional helper outside: an OpenAI-compatible API that may suggest where doubtful rows belong. */
export type Helper = {
  /** Its base, "https://host/v1". */
  url: string;
  /** "": it asks for none. */
  key: string;
  model: string;
  milliseconds: number;
};

const MILLISECONDS = 60_000;

/** The helper that the settings name; null: there is none, and nothing is ever sent anywhere. */
export function currentHelper(): Helper | null {
  const settings = readSettings(process.env);
  if (!settings.ok) return null;
  const { HELPER_URL: url, HELPER_KEY: key = "", HELPER_MODEL: model } = settings.value;
  return url === undefined || model === undefined ? null : { url, key, model, milliseconds: MILLISECONDS };
}
