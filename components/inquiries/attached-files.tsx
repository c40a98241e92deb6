import { useTranslations } from "next-intl";
import classes from "./inquiries.module.css";

type AttachedFilesProps = { reviewKey: string; files: readonly { id: string; name: string }[] };

/** What a vendor attached to an answer: to save, never to open here. */
export function AttachedFiles({ reviewKey, files }: AttachedFilesProps) {
  const t = useTranslations("inquiries");
  if (files.length === 0) return null;
  return (
    <p className={classes["hint"]}>
      {t("evidence")}:{" "}
      {files.map(({ id, name }) => (
        <a key={id} href={`/reviews/${reviewKey}/questions/evidence/${id}`} download>
          {name}
        </a>
      ))}
    </p>
  );
}
