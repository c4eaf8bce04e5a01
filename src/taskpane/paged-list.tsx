/** A long list, shown a hundred rows at a time, so that it never gets slow. */

import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { pageLength, windowAround } from "./shown-window";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({ rows: { margin: 0, padding: 0, listStyleType: "none", outlineStyle: "none" } });

interface PagedListProps<Item> {
  readonly items: readonly Item[];
  /** Index of the row that must be among those shown; -1 for none. */
  readonly reveal?: number;
  /** One list item with a key of its own. */
  readonly children: (item: Item) => ReactNode;
}

export function PagedList<Item>({ items, reveal = -1, children }: PagedListProps<Item>) {
  const styles = useStyles();
  const { pane } = useMessages();
  const [extent, setExtent] = useState({ first: 0, end: pageLength });
  const list = useRef<HTMLUListElement>(null);
  const { first, end } = windowAround(extent, reveal, items.length);
  const rest = items.length - end;
  const extend = (shown: typeof extent, place: number) => {
    flushSync(() => {
      setExtent(shown);
    });
    // The button may be gone now: the keyboard goes on at the row that it showed next to those before.
    (list.current?.children[place]?.querySelector("button") ?? list.current)?.focus();
  };
  return (
    <>
      {first > 0 && (
        <Button
          size="small"
          onClick={() => {
            const earlier = Math.max(0, first - pageLength);
            extend({ first: earlier, end }, first - earlier - 1);
          }}
        >
          {pane.showEarlier(Math.min(first, pageLength))}
        </Button>
      )}
      <ul ref={list} tabIndex={-1} className={styles.rows}>
        {items.slice(first, end).map(children)}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            extend({ first, end: end + pageLength }, end - first);
          }}
        >
          {pane.showMore(Math.min(rest, pageLength))}
        </Button>
      )}
    </>
  );
}
