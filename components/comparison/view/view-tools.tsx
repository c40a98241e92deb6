import { useTranslations } from "next-intl";

type ViewToolsProps = {
  /** The name of the view that is shown; null: it has none. */
  shown: string | null;
  onViews: () => void;
  /** Shows sections × services. */
  onMap: () => void;
};

/** The ways to named views and to the picture of all sections. */
export function ViewTools({ shown, onViews, onMap }: ViewToolsProps) {
  const t = useTranslations("comparison");
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={onViews}>
        {shown ?? t("views.button")}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={onMap}>
        {t("map.button")}
      </button>
    </>
  );
}
