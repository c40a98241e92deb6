import { z } from "zod";
import type { AuditFilter } from "#lib/db/reads/list-audit-entries.ts";

const words = z.string().min(1).max(200).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);

/** What the address of the log says; what is not understood counts as not said. */
export const logQuerySchema = z.object({
  person: words,
  act: words,
  review: words,
  from: day,
  until: day,
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

/** As the use cases name it. Days are those of UTC. */
export function toLogFilter({ person, act, review, from, until }: z.infer<typeof logQuerySchema>): AuditFilter {
  return {
    ...{ personId: person, act, reviewKey: review },
    from: from === undefined ? undefined : new Date(`${from}T00:00:00.000Z`),
    until: until === undefined ? undefined : new Date(`${until}T23:59:59.999Z`),
  };
}
