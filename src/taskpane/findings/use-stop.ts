/** Which of a list's rows the keyboard's Tab stops at: the one it was at last, or the one that has taken its place. */

import { useCallback, useState } from "react";
import type { Finding } from "../../core/rules";

export interface Stop {
  /** Place among the findings, 0-based; -1 where there are none. */
  readonly place: number;
  readonly subject: string | null;
  readonly moveTo: (subject: string) => void;
}

/** @param findings those that are within reach, in their order @param first the subject of the one to begin at */
export function useStop(findings: readonly Finding[], first: string | null): Stop {
  const [last, setLast] = useState({ subject: first, place: 0 });
  const found = findings.findIndex(({ subject }) => subject === last.subject);
  // The place is kept for the day the finding goes.
  if (found !== -1 && found !== last.place) setLast({ ...last, place: found });
  const place = found === -1 ? Math.min(last.place, findings.length - 1) : found;
  const moveTo = useCallback((subject: string) => {
    setLast({ subject, place: 0 });
  }, []);
  return { place, subject: findings[place]?.subject ?? null, moveTo };
}
