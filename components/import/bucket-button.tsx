import { Menu } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type Bucket, bucketSchema } from "#lib/domain/source-row.ts";
import classes from "./sheet-grid-view.module.css";

type BucketButtonProps = {
  bucket: Bucket;
  row: number;
  opened: boolean;
  onOpen: (open: boolean) => void;
  onChoose: (bucket: Bucket) => void;
};

/** What a row was taken for, at its right end; opens the choice of what else it may be. */
export function BucketButton({ bucket, row, opened, onOpen, onChoose }: BucketButtonProps) {
  const t = useTranslations("import");
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={classes["bucket"]}
      aria-label={t("sheet.bucket", { row, bucket: t(`bucket.${bucket}`) })}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(!opened);
      }}
    >
      {t(`bucket.${bucket}`)}
    </button>
  );
  if (!opened) return button;
  return (
    <Menu opened onClose={() => onOpen(false)} position="bottom-end" withinPortal shadow="md">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("sheet.bucketOf", { row })}</Menu.Label>
        <Menu.RadioGroup value={bucket} onChange={(value) => onChoose(bucketSchema.parse(value))}>
          {bucketSchema.options.map((option) => (
            <Menu.RadioItem key={option} value={option}>
              {t(`bucketChoice.${option}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
