/** A long list, shown a hundred rows at a time, so that it never gets slow. */

import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "./use-messages";

const pageLength = 100;

const useStyles = makeStyles({ rows: { margin: 0, padding: 0, listStyleType: "none", outlineStyle: "none" } });

interface PagedListProps<Item> {
  readonly items: readonly Item[];
  /** One list item with a key of its own. */
  readonly children: (item: Item) => ReactNode;
}

export function PagedList<Item>({ items, children }: PagedListProps<Item>) {
  const styles = useStyles();
  const { pane } = useMessages();
  const [shown, setShown] = useState(pageLength);
  const list = useRef<HTMLUListElement>(null);
  const rest = items.length - shown;
  const showMore = () => {
    flushSync(() => {
      setShown(shown + pageLength);
    });
    // The button may be gone now: the keyboard goes on at the first row that it showed.
    (list.current?.children[shown]?.querySelector("button") ?? list.current)?.focus();
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.rows}>
        {items.slice(0, shown).map(children)}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {pane.showMore(Math.min(rest, pageLength))}
        </Button>
      )}
    </>
  );
}
