"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { FileCatcher } from "#components/shared/file-catcher.tsx";
import { IfMay } from "#components/shared/rights.tsx";
import { SearchButton } from "#components/shared/search-button.tsx";
import { Unseen } from "#components/ui/unseen.tsx";
import { itemsWithGaps } from "#lib/compare/order-by-gap.ts";
import classes from "./comparison-screen.module.css";
import { ComparisonGrid } from "./grid/comparison-grid.tsx";
import { useWasEver } from "./grid/use-was-ever.ts";
import { JudgingBar } from "./judging/judging-bar.tsx";
import { JudgingProvider } from "./judging/judging-provider.tsx";
import { PrintedComparison } from "./paper/printed-comparison.tsx";
import { UnplacedOpener } from "./placement/unplaced-opener.tsx";
import { allRows } from "./placement/use-doubts.ts";
import { ScreenActions } from "./screen-actions.tsx";
import { type ComparisonScreenProps, useComparison } from "./use-comparison.ts";
import { ComparisonToolbar } from "./view/comparison-toolbar.tsx";
import { ViewTools } from "./view/view-tools.tsx";
import { OthersNote } from "./work/others-note.tsx";
import { WorkProvider } from "./work/work-provider.tsx";

const ScreenPalette = dynamic(() => import("./screen-palette.tsx").then((file) => file.ScreenPalette));
const ScreenDetails = dynamic(() => import("./screen-details.tsx").then((file) => file.ScreenDetails));
const ScreenDialogs = dynamic(() => import("./screen-dialogs.tsx").then((file) => file.ScreenDialogs));

/** The keys that help now, for the foot line. */
function keyHints(isJudged: boolean) {
  return [
    { keys: ["↑", "↓", "←", "→"], says: "move" },
    { keys: ["Enter"], says: "detail" },
    ...(isJudged ? ([{ keys: ["1–4"], says: "verdictShort" }] as const) : []),
    { keys: ["D"], says: "only" },
    { keys: ["B"], says: "baseShort" },
    { keys: ["/"], says: "search" },
    { keys: ["?"], says: "all" },
  ] as const;
}

/** The comparison: bar, grid, details beside it, all of its state in the address. */
export function ComparisonScreen(props: ComparisonScreenProps) {
  return (
    <WorkProvider given={props.work}>
      <Screen {...props} />
    </WorkProvider>
  );
}

function Screen(props: ComparisonScreenProps) {
  const { review, formats, profiles, ready, today } = props;
  const t = useTranslations("comparison");
  const common = useTranslations("common");
  const screen = useComparison(props);
  const { comparison, columns, content, words, view, change, language, open, announce } = screen;
  const { desk, judging, marks, doubts, gridRef, drawerRef, searchRef, openDialog } = screen;
  const [list, openList, closeList] = screen.unplaced;
  const hasDialogs = useWasEver(screen.dialog !== null);
  const hasDetails = useWasEver(open !== null || list !== null);
  const reviewKey = review.key;
  const sheets = comparison.sheets.map(({ id, vendor, service, fileName }) => {
    return { id, name: [vendor || fileName, service].filter(Boolean).join(" ") };
  });
  return (
    <AppFrame
      fixed
      crumbs={[{ label: common("nav.reviews"), href: "/reviews" }, { label: review.title }]}
      actions={
        <ScreenActions
          {...{ reviewKey, formats, profileId: judging.profileId, decision: props.decision }}
          onPrint={() => openDialog("paper")}
        />
      }
      keys={keyHints(marks !== null).map(({ keys, says }) => ({ keys: [...keys], label: t(`keys.${says}`) }))}
      state={
        <>
          <OthersNote {...{ reviewKey, stamp: desk.stamp, onNews: screen.onNews }} held={judging} />{" "}
          <UnplacedOpener count={desk.unplaced.length} opened={list !== null} onOpen={() => openList("list")} />
        </>
      }
      search={
        <SearchButton
          palette={(opening) => (
            <ScreenPalette
              {...{ review, comparison, reviews: props.reviews, formats, language, view, change, announce, ...opening }}
              views={screen.views}
              onViews={() => openDialog("views")}
            />
          )}
        />
      }
    >
      <JudgingProvider judged={judging.judged} sheets={comparison.sheets}>
        <div className={classes["screen"]} data-details={open !== null || undefined}>
          <Unseen as="h1">
            {review.title} – {t("title")}
          </Unseen>
          <div>
            <JudgingBar
              {...{ reviewKey, profiles, ready, judging, comparison, language, change }}
              onCell={(place) => doubts.show(place, {}, allRows)}
            >
              <ViewTools
                shown={screen.views.shown?.name ?? null}
                onViews={() => openDialog("views")}
                onMap={() => openDialog("map")}
              />
            </JudgingBar>
            <ComparisonToolbar
              {...{ comparison, view, change, language, searchRef }}
              gaps={marks && itemsWithGaps(marks).size}
              searchFailed={screen.searchFailed}
              onDoubts={doubts.count > 0 ? () => doubts.go(1, { filters: [...view.filters, "review"] }) : null}
            />
          </div>
          <ComparisonGrid
            {...{ comparison, content, columns, words, view, change, today, gridRef }}
            history={screen.history}
            sought={doubts.sought}
            doubts={doubts.count}
            onNextDoubt={() => doubts.go(1)}
            onEnterDetails={() => drawerRef.current?.focus()}
            onAnnounce={announce}
          />
          {hasDetails ? (
            <ScreenDetails
              {...{ reviewKey, comparison, view, language, doubts, judging, drawerRef, announce, open }}
              helperHost={props.helperHost}
              commentRef={screen.commentRef}
              detail={screen.detail}
              late={screen.late}
              onClose={screen.closeCell}
              onCell={(cell) => doubts.show(cell, {}, allRows)}
              onDesk={screen.onDesk}
              standings={desk.standings}
              store={words.store}
              unplaced={{ lines: desk.unplaced, sheets, opened: list !== null, onClose: closeList }}
            />
          ) : null}
          <Unseen role="status">{screen.status}</Unseen>
          <PrintedComparison
            {...{ comparison, columns, view, marks, language }}
            title={review.title}
            today={props.today}
            found={screen.found}
            store={words.store}
            density={screen.paper.density}
          />
        </div>
      </JudgingProvider>
      <IfMay right="review">
        <FileCatcher href={`/reviews/${reviewKey}/import`} />
      </IfMay>
      {hasDialogs ? (
        <ScreenDialogs
          {...{ reviewKey, change, announce }}
          shown={screen.dialog}
          onClose={screen.closeDialog}
          views={screen.views}
          paper={screen.paper}
          printed={{ comparison, columns, words, view, language, marks, found: screen.found }}
        />
      ) : null}
    </AppFrame>
  );
}
