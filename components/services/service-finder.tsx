import { NativeSelect, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent, RefObject } from "react";
import { Kit } from "#components/ui/kit.tsx";
import { type ServiceView, viewQuery } from "./service-view.ts";
import classes from "./services.module.css";

type ServiceFinderProps = {
  query: ServiceView;
  lists: readonly { key: string; title: string }[];
  profiles: readonly { id: string; review: string | null; name: string }[];
  searchRef: RefObject<HTMLInputElement | null>;
};

/** What is looked for: words, requirements, age. An ordinary form; a choice in it counts at once. */
export function ServiceFinder({ query, lists, profiles, searchRef }: ServiceFinderProps) {
  const t = useTranslations("services.find");
  const router = useRouter();
  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const view = { list: query.list, ...form } as ServiceView;
    // Another list has other requirements; must-haves are those of the requirements that were shown.
    const profile = view.list === query.list ? view.profile : "";
    const musts = profile === (query.profile ?? "") ? query.musts : undefined;
    router.push(`/services?${viewQuery({ ...view, profile, musts })}`);
  }
  const submit = (event: { currentTarget: HTMLSelectElement }) => event.currentTarget.form?.requestSubmit();
  const named = profiles.map(({ id, name, review }) => ({
    value: id,
    label: review === null ? name : t("ofReview", { name, review }),
  }));
  return (
    <Kit>
      <search aria-label={t("label")}>
        <form action="/services" className={classes["finder"]} onSubmit={show}>
          <TextInput
            ref={searchRef}
            type="search"
            name="q"
            label={t("search")}
            defaultValue={query.q ?? ""}
            maxLength={200}
            className={classes["words"]}
          />
          <NativeSelect
            name="profile"
            label={t("profile")}
            defaultValue={query.profile ?? ""}
            onChange={submit}
            data={[{ value: "", label: t("noProfile") }, ...named]}
          />
          <NativeSelect
            name="age"
            label={t("age")}
            defaultValue={query.age ?? ""}
            onChange={submit}
            data={[
              { value: "", label: t("anyAge") },
              { value: "current", label: t("current") },
              { value: "old", label: t("old") },
            ]}
          />
          {lists.length > 1 ? (
            <NativeSelect
              name="list"
              label={t("list")}
              defaultValue={query.list}
              onChange={submit}
              data={lists.map(({ key, title }) => ({ value: key, label: title }))}
            />
          ) : null}
          <button type="submit" className={classes["button"]}>
            {t("show")}
          </button>
        </form>
      </search>
    </Kit>
  );
}
