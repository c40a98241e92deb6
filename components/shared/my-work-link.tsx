"use client";

import { useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import { useRights } from "./rights.tsx";

/** The way to one's own work, for who has an account. */
export function MyWorkLink({ className }: { className: string | undefined }) {
  const t = useTranslations("work.mine");
  return useRights().self ? (
    <Link href="/work" className={className}>
      {t("open")}
    </Link>
  ) : null;
}
