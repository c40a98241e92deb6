import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./app/request-config.ts");

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The same wherever the same sources are built (scripts/prepare.mjs). Blockers of advertisements look for "ad" in addresses.
  generateBuildId: () => process.env["KURABE_BUILD"]?.replaceAll("a", "g") ?? null,
  agentRules: false,
  devIndicators: false,
  // Types are checked by `npm test`, over the whole house at once; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Native, or load their own files beside themselves: they stay in node_modules.
  serverExternalPackages: [
    "better-auth",
    "better-sqlite3",
    "@prisma/client",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
    "pg",
    "pdfjs-dist",
    "mammoth",
    "hucre",
    "@e965/xlsx",
    "papaparse",
    "encoding-japanese",
    "parse5",
    "pdfkit",
  ],
  // Texts reach the pages compiled (lib/i18n/compiled-messages.ts): nothing there reads ICU syntax.
  turbopack: { resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
  experimental: {
    // Who is not signed in gets 401 with the page to sign in, who may not gets 403 (app/act.ts).
    authInterrupts: true,
    optimizePackageImports: ["@mantine/core", "@mantine/hooks"],
  },
  // The policy for scripts has a nonce of its own for each answer: scripts/page-headers.mjs.
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [{ key: "X-Content-Type-Options", value: "nosniff" }],
      },
      {
        // What a page may do; scripts and styles ask for nothing themselves.
        source: "/((?!_next/static/).*)",
        headers: [
          { key: "Referrer-Policy", value: "no-referrer" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
        ],
      },
    ];
  },
};

export default withNextIntl(config);
