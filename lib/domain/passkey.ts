import { z } from "zod";

/** A key of somebody's device, as it was made. `id`: base64url; `counter`: of the device; `transports`: how it is reached. */
export type NewPasskey = { id: string; publicKey: Uint8Array; counter: number; transports: readonly string[] };

/** One that is kept. */
export type StoredPasskey = Pick<NewPasskey, "id" | "publicKey" | "counter"> & {
  personId: string;
  /** As the person calls it. */
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
};

/** What a browser answers with a key: whose parts the library checks. */
export const passkeyAnswerSchema = z.looseObject({
  id: z.string().min(1).max(2000),
  rawId: z.string().max(2000),
  type: z.literal("public-key"),
  response: z.record(z.string(), z.unknown()),
  clientExtensionResults: z.record(z.string(), z.unknown()),
});
export type PasskeyAnswer = z.infer<typeof passkeyAnswerSchema>;
