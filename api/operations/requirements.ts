import { z } from "zod";
import { createProfile, removeProfile, saveProfile } from "#lib/usecases/requirements/change-profiles.ts";
import { openProfiles } from "#lib/usecases/requirements/open-profiles.ts";
import { act, operation } from "../operation.ts";
import { newProfileSchema, profileOrderSchema, storedProfileSchema } from "../schemas/judging-schemas.ts";

const tag = "requirements";
const refusals = ["no-such-review", "no-such-profile", "other-list", "no-such-item", "unreadable"] as const;

const openProfile = operation({
  ...{ id: "openProfile", tag, method: "GET", path: "/reviews/{review}/requirements/{profile}" },
  answer: storedProfileSchema,
  deed: act("openProfiles", openProfiles),
  ask: ({ params }) => ({ reviewKey: params.review }),
  say: ({ profiles }, { params }) => profiles.find(({ id }) => id === params.profile) ?? null,
  missing: "no-such-profile",
});

export const requirementOperations = [
  operation({
    ...{ id: "listProfiles", tag, method: "GET", path: "/reviews/{review}/requirements" },
    // Nobody has more than fifty: one page.
    answer: z.strictObject({ items: z.array(storedProfileSchema) }),
    deed: act("openProfiles", openProfiles),
    ask: ({ params }) => ({ reviewKey: params.review }),
    say: ({ profiles }) => ({ items: profiles }),
    missing: "no-such-review",
  }),
  operation({
    ...{ id: "createProfile", tag, method: "POST", path: "/reviews/{review}/requirements", status: 201 },
    body: newProfileSchema,
    answer: z.strictObject({ id: z.string() }),
    deed: act("createProfile", createProfile),
    ask: ({ params, body }) => ({ reviewKey: params.review, source: body }),
    say: ({ value }) => value,
    problems: [...refusals, "too-many"],
  }),
  openProfile,
  operation({
    ...{ id: "saveProfile", tag, method: "PUT", path: "/reviews/{review}/requirements/{profile}" },
    body: profileOrderSchema,
    answer: z.strictObject({ revision: z.int() }),
    locks: openProfile,
    deed: act("saveProfile", saveProfile),
    ask: ({ params, body, seen }) => ({
      ...{ reviewKey: params.review, id: params.profile, basedOn: seen.revision, profile: body.profile },
    }),
    say: ({ value }) => value,
    problems: refusals,
  }),
  operation({
    ...{ id: "removeProfile", tag, method: "DELETE", path: "/reviews/{review}/requirements/{profile}" },
    locks: openProfile,
    deed: act("removeProfile", removeProfile),
    ask: ({ params, seen }) => ({ reviewKey: params.review, id: params.profile, basedOn: seen.revision }),
    problems: refusals,
  }),
];
