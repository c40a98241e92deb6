"use client";

import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { type ReactNode, useMemo } from "react";
import type { Messages } from "#lib/i18n/messages-for.ts";

type AddedTextsProps = { messages: Partial<Messages>; children: ReactNode };

/** Texts beside those that are there already: the library's provider would put them in their place. */
export function AddedTexts({ messages, children }: AddedTextsProps) {
  const known = useMessages();
  const all = useMemo(() => ({ ...known, ...messages }), [known, messages]);
  return (
    <NextIntlClientProvider locale={useLocale()} messages={all}>
      {children}
    </NextIntlClientProvider>
  );
}
