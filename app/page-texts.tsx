import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { AddedTexts } from "#components/shared/added-texts.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import { compiledMessages } from "#lib/i18n/compiled-messages.ts";
import type { Messages } from "#lib/i18n/messages-for.ts";

type Namespace = keyof Messages;
type PageTextsProps = { of: readonly Namespace[]; children: ReactNode };

async function textsOf(namespaces: readonly Namespace[]): Promise<Partial<Messages>> {
  const messages = compiledMessages(languageSchema.parse(await getLocale()));
  return Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]]));
}

/**
 * The texts of these namespaces, for what runs in the browser: all catalogues together are larger than a page. Those that
 * every page says come with the root's layout. `page-texts.test.ts` says what a page lacks and what it does not need.
 */
export async function PageTexts({ of, children }: PageTextsProps) {
  return <AddedTexts messages={await textsOf(of)}>{children}</AddedTexts>;
}

/** What every page says. */
export async function FirstTexts({ of, children }: PageTextsProps) {
  return <NextIntlClientProvider messages={await textsOf(of)}>{children}</NextIntlClientProvider>;
}
