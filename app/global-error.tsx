"use client";

/** The last net: the frame itself failed, so no catalogue and no theme can be relied on. Both languages at once. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="ja">
      <body style={{ font: "14px/1.75 system-ui, sans-serif", padding: 40 }}>
        <h1 style={{ fontSize: 20 }}>Kurabe</h1>
        <p>画面を表示できませんでした。/ The page could not be shown.</p>
        <button type="button" onClick={() => retry()}>
          再試行 / Try again
        </button>
      </body>
    </html>
  );
}
