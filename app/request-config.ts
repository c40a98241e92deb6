import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLanguage, languageCookie } from "#lib/i18n/choose-language.ts";
import { compiledMessages } from "#lib/i18n/compiled-messages.ts";

/** Language and messages of this request: no language in the path, so that a link shows a colleague their own. */
export default getRequestConfig(async () => {
  const locale = chooseLanguage({
    cookie: (await cookies()).get(languageCookie)?.value ?? null,
    accept: (await headers()).get("accept-language"),
  });
  return { locale, messages: compiledMessages(locale), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
});
