import type { Evidence } from "#lib/domain/answer.ts";
import classes from "./evidence-list.module.css";
import { safeAddress } from "./safe-address.ts";

/** The documents an answer points to. Only web addresses become links; whatever else stands as the text it is. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className={classes["list"]}>
      {evidence.map(({ caption, url }) => {
        const address = safeAddress(url);
        return (
          <li key={`${caption} ${url}`}>
            {address === null ? (
              <span>
                {caption} {url}
              </span>
            ) : (
              <a href={address} target="_blank" rel="noopener noreferrer">
                {caption || url}
              </a>
            )}
            {address !== null && caption && caption !== url ? <span className={classes["url"]}>{url}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
