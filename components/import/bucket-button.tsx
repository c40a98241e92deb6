import { useTranslations } from "next-intl";
import { type Bucket, bucketSchema } from "#lib/domain/source-row.ts";
import { LayerMenu } from "./layer-menu.tsx";
import classes from "./sheet-grid-view.module.css";

type BucketButtonProps = {
  bucket: Bucket;
  /** The row's number as a reader counts. */
  row: string;
  opened: boolean;
  onOpen: (open: boolean) => void;
  onChoose: (bucket: Bucket) => void;
};

/** The number at the left end of a row; opens the choice of what the row is. */
export function BucketButton({ bucket, row, opened, onOpen, onChoose }: BucketButtonProps) {
  const t = useTranslations("import");
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={classes["numberButton"]}
      aria-label={t("sheet.bucket", { row, bucket: t(`bucket.${bucket}`) })}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(!opened);
      }}
    >
      {row}
    </button>
  );
  if (!opened) return button;
  return (
    <LayerMenu
      target={button}
      title={t("sheet.bucketOf", { row })}
      value={bucket}
      options={bucketSchema.options}
      name={(option) => t(`bucketChoice.${option}`)}
      onChoose={onChoose}
      onClose={() => onOpen(false)}
    />
  );
}
