/** What a cell says, struck through, and what it is to say: letter for letter, so neither may turn the other round. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellFix } from "../../core/plan/fixes/cell-fix";
import { useHeardOnly } from "../use-heard-only";
import { useMessages } from "../use-messages";

const useStyles = makeStyles({
  // Stray spaces are part of what is struck.
  before: { color: tokens.colorNeutralForeground2, whiteSpace: "pre-wrap" },
  after: { textDecorationLine: "none" },
});

export function BeforeAfter({ fix: { before, after } }: { readonly fix: CellFix }) {
  const styles = useStyles();
  const heardOnly = useHeardOnly();
  const { fixes } = useMessages().pane;
  return (
    <span>
      {before === "" ? (
        fixes.blank
      ) : (
        <del className={styles.before}>
          <bdi>{before}</bdi>
        </del>
      )}
      <span aria-hidden="true"> → </span>
      <span className={heardOnly}> {fixes.becomes} </span>
      <ins className={styles.after}>
        <bdi>{after}</bdi>
      </ins>
    </span>
  );
}
