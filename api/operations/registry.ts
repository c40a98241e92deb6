import { z } from "zod";
import { fileChecksheet } from "#lib/usecases/import/file-checksheet.ts";
import { isOnFile } from "#lib/usecases/import/is-on-file.ts";
import { listFiledSheets, listVendors } from "#lib/usecases/registry/list-filed-sheets.ts";
import { openRegistry } from "#lib/usecases/registry/open-registry.ts";
import { act, operation } from "../operation.ts";
import { pageOf, pageQuery, pageSchema, readTextCursor, writeCursor } from "../page.ts";
import { plainText } from "../plain-text.ts";
import { fileProblems } from "../problem-status.ts";
import {
  filedSheetSchema,
  registrySchema,
  serviceQuery,
  servicesSchema,
  vendorSchema,
} from "../schemas/registry-schemas.ts";
import { filingSchema, importedSchema } from "../schemas/sheet-schemas.ts";

const tag = "registry";

export const registryOperations = [
  operation({
    ...{ id: "listVendors", tag, method: "GET", path: "/vendors" },
    query: z.strictObject(pageQuery),
    answer: pageSchema(vendorSchema),
    deed: act("listVendors", listVendors),
    ask: () => undefined,
    say: (vendors, { query }) => pageOf(vendors, query, ({ vendor }) => [vendor]),
  }),
  operation({
    ...{ id: "openRegistry", tag, method: "GET", path: "/registry" },
    query: z.strictObject({ list: serviceQuery.list }),
    answer: registrySchema,
    deed: act("openRegistry", openRegistry),
    problems: ["not-found"],
    ask: ({ query }) => ({ templateKey: query.list, limit: 0, excerpts: false }),
    say: ({ lists, template, profiles }) => ({ lists, list: template.key, profiles }),
  }),
  operation({
    ...{ id: "listServices", tag, method: "GET", path: "/services" },
    query: z.strictObject({ ...serviceQuery, ...pageQuery }),
    answer: servicesSchema,
    deed: act("openRegistry", openRegistry),
    problems: ["not-found"],
    ask: ({ query: { list, profile, search, musts, age, limit, cursor } }) => ({
      ...{ templateKey: list, profileId: profile, search, musts, age, limit, after: readTextCursor(cursor) },
    }),
    say: ({ listed: { lines, next, total, musts } }) => ({
      ...{ items: lines, next: next === null ? null : writeCursor(next), total, musts },
    }),
  }),
  operation({
    ...{ id: "listSheets", tag, method: "GET", path: "/sheets" },
    query: z.strictObject({ service: plainText.max(200).optional(), ...pageQuery }),
    answer: pageSchema(filedSheetSchema),
    deed: act("listFiledSheets", listFiledSheets),
    ask: ({ query }) => ({ serviceId: query.service }),
    say: (sheets, { query }) => {
      return pageOf(sheets, query, ({ vendor, service, version, id }) => [vendor, service, version, id]);
    },
  }),
  operation({
    ...{ id: "fileSheet", tag, method: "POST", path: "/sheets", status: 201 },
    body: filingSchema,
    isForm: true,
    answer: importedSchema,
    deed: act("fileChecksheet", fileChecksheet),
    ask: ({ body: { vendor = null, service = null, template, ...file } }) => ({
      ...{ vendor, service, templateKey: template, ...file },
    }),
    say: ({ value }) => value,
    problems: ["no-such-template", "vendor-missing", ...fileProblems],
  }),
  operation({
    ...{ id: "isOnFile", tag, method: "GET", path: "/files/{sha256}" },
    answer: z.strictObject({ onFile: z.boolean() }),
    deed: act("isOnFile", isOnFile),
    ask: ({ params }) => params.sha256,
    say: (onFile) => ({ onFile }),
  }),
];
