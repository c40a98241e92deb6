import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FocusKeeper } from "#components/shared/focus-keeper.tsx";
import { RightsProvider } from "#components/shared/rights.tsx";
import { SchemeFollower } from "#components/shared/scheme-follower.tsx";
import { currentRights } from "./current-rights.ts";
import { FirstTexts } from "./page-texts.tsx";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: { default: t("app.name"), template: `%s – ${t("app.name")}` }, description: t("app.promise") };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={(await headers()).get("x-kurabe-nonce") ?? undefined} />
      </head>
      <body>
        <SchemeFollower />
        <FocusKeeper />
        <FirstTexts of={["common", "work"]}>
          <RightsProvider rights={await currentRights()}>{children}</RightsProvider>
        </FirstTexts>
      </body>
    </html>
  );
}
