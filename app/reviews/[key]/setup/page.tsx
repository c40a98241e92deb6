import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReviewSetup } from "#components/reviews/review-setup.tsx";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { openArrangement } from "#lib/usecases/reviews/arrange-review.ts";
import { planMove } from "#lib/usecases/reviews/move-review.ts";
import { openMembers } from "#lib/usecases/reviews/review-members.ts";
import { act } from "../../../act.ts";
import { mayAct } from "../../../may-act.ts";
import { moveAction, putInAction, renameAction, takeOutAction } from "./actions.ts";
import { memberAction } from "./member-action.ts";

type SetupPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common"))("setup.title") };
}

/** A review's name, sheets and item list. */
export default async function SetupPage({ params, searchParams }: SetupPageProps) {
  const { key } = await params;
  const asked = await searchParams;
  const t = await getTranslations("common");
  const opened = await act("openArrangement", openArrangement, key);
  if (!opened) notFound();
  const { review, sheets, others, versions } = opened;
  const wanted = Number(asked["version"]);
  const known = versions.some(({ version }) => version === wanted && wanted !== review.template.version);
  const taken = others.find(({ id }) => id === asked["taken"]);
  const places = Object.fromEntries(sheets.map(({ id, position }) => [id, position]));
  return (
    <AppFrame
      crumbs={[
        { label: t("nav.reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${key}` },
        { label: t("setup.open") },
      ]}
    >
      <ReviewSetup
        key={review.title}
        review={review}
        sheets={sheets}
        others={others}
        versions={versions.map(({ version }) => version)}
        plan={known ? await act("planMove", planMove, { reviewKey: key, version: wanted }) : null}
        taken={taken ? { ...taken, position: Number(asked["position"]) || 0 } : null}
        members={(await mayAct("openMembers", key)) ? await act("openMembers", openMembers, key) : null}
        failed={asked["failed"] === "1"}
        actions={{
          member: memberAction.bind(null, key),
          rename: renameAction.bind(null, key),
          takeOut: takeOutAction.bind(null, key, places),
          putIn: putInAction.bind(null, key),
          move: moveAction.bind(null, key),
        }}
      />
    </AppFrame>
  );
}
