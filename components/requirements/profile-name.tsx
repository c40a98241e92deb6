"use client";

import { TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Language } from "#lib/domain/language.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";

type ProfileNameProps = {
  name: RequirementProfile["name"];
  language: Language;
  onRename: (name: string) => void;
};

/** The profile's name. Who renames one that has a name in each language gives it one name for both. */
export function ProfileName({ name, language, onRename }: ProfileNameProps) {
  const t = useTranslations("requirements");
  return (
    <TextInput
      label={t("name")}
      value={typeof name === "string" ? name : name[language]}
      maxLength={200}
      onChange={(event) => onRename(event.currentTarget.value)}
    />
  );
}
