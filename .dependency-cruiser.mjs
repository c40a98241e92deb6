// The house, enforced: which room may import which. Each refusal says where to go instead.
// The allow side is docs/architecture.md, "Who may import whom"; scripts/check-boundaries.mjs proves that these rules bite.
const TESTS = "[.]test[.]tsx?$";
const STATIONS = "read|recognise|match|interpret|compare|report";
const EDGES = "^lib/(read/formats|report/writers)/";

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: "domain-knows-only-itself",
      severity: "error",
      comment: "lib/domain is the vocabulary: zod and its own files, nothing else. Logic goes to a station.",
      from: { path: "^lib/domain/", pathNot: TESTS },
      to: { pathNot: ["^lib/domain/", "^node_modules/zod/"] },
    },
    {
      name: "stations-do-not-know-each-other",
      severity: "error",
      comment:
        "A station takes values and returns values. What two stations share is a word of lib/domain; who runs them in sequence is a use case.",
      from: { path: `^lib/(${STATIONS})/`, pathNot: TESTS },
      to: { path: "^(lib/(?!domain/)|app/|components/|cli/|e2e/|prisma/|generated/)", pathNot: "^lib/$1/" },
    },
    {
      name: "stations-use-no-packages",
      severity: "error",
      comment: "Stations are plain code. A file-format library belongs in lib/read/formats or lib/report/writers.",
      from: { path: `^lib/(${STATIONS})/`, pathNot: [TESTS, EDGES] },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
        pathNot: "^node_modules/zod/",
      },
    },
    {
      name: "stations-touch-no-machine",
      severity: "error",
      comment:
        "No file system, network, clock or process in a station: bytes come in through the door. (Readers and writers may use node:crypto and node:zlib, which are plain functions.)",
      from: { path: `^lib/(${STATIONS})/`, pathNot: TESTS },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|zlib|module|url|path)$" },
    },
    {
      name: "formats-live-at-the-edges",
      severity: "error",
      comment: "Spreadsheet and document libraries are adapters: swapping one must touch one folder.",
      from: { path: "^(app|api|cli|client|components|lib|prisma)/", pathNot: [EDGES, TESTS] },
      to: {
        path: "^node_modules/(hucre|@e965/xlsx|papaparse|encoding-japanese|pdfjs-dist|mammoth|parse5|exceljs|docx|pdfmake|pdfkit)/",
      },
    },
    {
      name: "stations-have-one-door",
      severity: "error",
      comment:
        "Import a station through its door file; its other files are its inside. (Benches measure the inside and may look in.)",
      from: {
        path: "^(app|api|cli|components|lib/(?!(read|recognise|match|interpret|compare|report)/))",
        pathNot: TESTS,
      },
      to: {
        path: `^lib/(${STATIONS})/`,
        pathNot: [
          "^lib/read/(read-document|limits)[.]ts$",
          "^lib/recognise/(recognise-rows|arrange-document)[.]ts$",
          "^lib/match/match-rows[.]ts$",
          "^lib/interpret/interpret-answer[.]ts$",
          "^lib/report/(build-report|write-report|write-workbook|write-inquiry|services-as-workbook)[.]ts$",
          "^lib/compare/(compare-answers|compare-versions|arrange-rows|compact-comparison|search-rows|judge-comparison|deciding-questions|check-consistency|weight-flips|apply-verdicts|weigh-marks|order-by-gap|settle-conditions|screen-sheets|changed-since)[.]ts$",
        ],
      },
    },
    {
      name: "accounts-is-a-table",
      severity: "error",
      comment:
        "lib/accounts says who may do what, as plain values and functions. What asks it is a use case; what signs people in is lib/auth.",
      from: { path: "^lib/accounts/", pathNot: TESTS },
      to: { pathNot: ["^lib/(accounts|domain)/", "^(node:)?crypto$", "^node_modules/zod/"] },
    },
    {
      name: "work-is-plain",
      severity: "error",
      comment:
        "lib/work says what follows from what people did in a review, as plain values and functions. What is stored is lib/db's, the sequence a use case's.",
      from: { path: "^lib/work/", pathNot: TESTS },
      to: { pathNot: ["^lib/(work|domain)/"] },
    },
    {
      name: "outbox-is-handed-what-it-sends",
      severity: "error",
      comment:
        "lib/outbox words, signs and sends what it is given, and says what came of it. What is to be sent, and when, is lib/db's and a use case's.",
      from: { path: "^lib/outbox/", pathNot: TESTS },
      to: {
        pathNot: [
          "^lib/(outbox|domain|i18n)/",
          "^node_modules/(nodemailer|ipaddr[.]js|use-intl)/",
          "^(node:)?(crypto|dns|dns/promises|http|https|net)$",
        ],
      },
    },
    {
      name: "post-leaves-by-lib-outbox",
      severity: "error",
      comment:
        "Only lib/outbox speaks to mail servers and webhooks; everybody else writes a delivery (lib/db/writes/add-delivery.ts).",
      from: { path: "^(app|api|cli|components|lib)/", pathNot: ["^lib/outbox/", TESTS] },
      to: { path: "^node_modules/(nodemailer|ipaddr[.]js)/" },
    },
    {
      name: "auth-lives-in-lib-auth",
      severity: "error",
      comment: "Only lib/auth speaks to the libraries that sign people in; a use case asks lib/auth.",
      from: { path: "^(app|api|cli|components|lib)/", pathNot: "^lib/auth/" },
      to: { path: "^node_modules/(better-auth|@better-auth|@simplewebauthn/server)/" },
    },
    {
      name: "auth-serves-use-cases",
      severity: "error",
      comment: "Who signs in is a use case's business: faces and components never reach lib/auth.",
      from: { path: "^(app|cli|components)/", pathNot: TESTS },
      to: { path: "^lib/auth/" },
    },
    {
      name: "prisma-lives-in-lib-db",
      severity: "error",
      comment: "Only lib/db speaks Prisma; ask it through reads/ and writes/.",
      from: { path: "^(app|api|cli|components|lib)/", pathNot: ["^lib/db/"] },
      to: { path: "^node_modules/(@prisma|prisma|better-sqlite3|pg)/|^generated/" },
    },
    {
      name: "db-knows-only-domain",
      severity: "error",
      comment:
        "lib/db takes plain parameters and returns domain values, and seals the log as lib/accounts says. Stations and use cases do not belong there.",
      from: { path: "^lib/db/", pathNot: TESTS },
      to: { path: "^(lib/(?!db/|domain/|accounts/|(env|program-folder)[.]ts)|app/|components/|cli/)" },
    },
    {
      name: "lib-knows-no-face",
      severity: "error",
      comment: "lib works without a browser and a terminal.",
      from: { path: "^lib/" },
      to: { path: ["^(app|api|client|components|cli)/", "^node_modules/(next|react|react-dom|@tanstack|@mantine)/"] },
    },
    {
      name: "app-writes-through-usecases",
      severity: "error",
      comment: "A page reads through lib/db/reads or a use case, and changes things through a use case.",
      from: { path: "^(app|cli)/", pathNot: TESTS },
      to: { path: "^lib/db/(?!reads/)" },
    },
    {
      name: "api-is-a-table-of-use-cases",
      severity: "error",
      comment:
        "api/ says what programs can ask for and which use case answers: no database, no page, no framework. What mounts it is a route in app/.",
      from: { path: "^api/", pathNot: TESTS },
      to: { path: ["^lib/(db|auth)/", "^(app|components|cli)/", "^node_modules/(next|react|react-dom|use-intl)/"] },
    },
    {
      name: "client-knows-the-document-alone",
      severity: "error",
      comment:
        "client/ is how any other program asks a server: what it knows of the house is made of the OpenAPI document (client/generate.ts), and nothing else.",
      from: { path: "^client/", pathNot: [TESTS, "^client/generate[.]ts$"] },
      to: { pathNot: ["^client/", "^node_modules/openapi-fetch/", "^(node:)?timers/promises$"] },
    },
    {
      name: "components-know-no-server",
      severity: "error",
      comment: "Components receive values as props; they never reach a database, a use case or a file format.",
      from: { path: "^components/", pathNot: TESTS },
      to: { reachable: true, path: ["^lib/(db|usecases|read/formats|report/writers)/"] },
    },
    {
      name: "components-not-to-app",
      severity: "error",
      comment: "A server action is handed down as a prop.",
      from: { path: "^components/" },
      to: { path: "^(app|api|cli)/" },
    },
    {
      name: "ui-knows-no-domain-word",
      severity: "error",
      comment:
        "components/ui is how things look anywhere; what knows an item or a vendor goes to its feature's folder.",
      from: { path: "^components/ui/" },
      to: { path: ["^lib/", "^components/(?!ui/)"] },
    },
    {
      name: "links-are-our-own",
      comment: "The framework's link is larger, and asks the server for every page in sight (docs/decisions/035)",
      severity: "error",
      from: { path: "^(app|components)" },
      to: { path: "next/link" },
    },
    {
      name: "features-do-not-mix",
      severity: "error",
      comment: "Two features share through components/ui or components/shared.",
      from: { path: "^components/([^/]+)/", pathNot: "^components/(ui|shared)/" },
      to: { path: "^components/", pathNot: ["^components/$1/", "^components/(ui|shared)/"] },
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "A circle means that two files are one, or that a third is missing.",
      from: { pathNot: "^generated/" },
      to: { circular: true },
    },
    {
      name: "not-to-test",
      severity: "error",
      comment: "Tests stand on the code, never the other way round.",
      from: { pathNot: [TESTS, "^e2e/", "^lib/testing/"] },
      to: { path: [TESTS, "^e2e/", "^lib/testing/"] },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "An import that resolves to nothing is not checked by any other rule.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^generated"] },
    exclude: { path: ["^[.]next", "^data/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
