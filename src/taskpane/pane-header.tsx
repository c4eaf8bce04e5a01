/** The mark and the name. Excel keeps the corner to the right for itself. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  name: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    margin: 0,
    paddingRight: "40px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function PaneHeader() {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    // Named, since the page around the pane has a header and a footer of its own.
    <header aria-label={pane.name}>
      <h1 className={styles.name}>
        <img src="assets/icon.svg" alt="" width={24} height={24} />
        {pane.name}
      </h1>
    </header>
  );
}
