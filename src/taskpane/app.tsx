/** The pane in its theme and its language, or a plain word where there is no Excel around it. */

import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Messages } from "../messages";
import { Pane } from "./pane";
import { PaneHeader } from "./pane-header";
import type { PaneStore } from "./pane-store";
import { darkTheme, lightTheme } from "./theme";
import { useDark } from "./use-dark";
import { MessagesProvider } from "./use-messages";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  alone: { padding: "12px 16px", maxWidth: "40em" },
});

interface AppProps {
  readonly messages: Messages;
  /** `null` where the page was opened outside Excel. */
  readonly store: PaneStore | null;
  /** The colour of Office's own pages, where Office says. */
  readonly officeBackground: string | undefined;
  readonly version: string;
}

export function App({ messages, store, officeBackground, version }: AppProps) {
  const styles = useStyles();
  const dark = useDark(officeBackground);
  useEffect(() => {
    // Scroll bars and the page behind the pane.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <MessagesProvider value={messages}>
      <FluentProvider theme={dark ? darkTheme : lightTheme}>
        {/* The provider's own class is given to its menus too: the height would make each of them cover the pane. */}
        <div className={styles.root}>
          {store !== null ? (
            <Pane store={store} version={version} />
          ) : (
            <main className={styles.alone}>
              <PaneHeader />
              <p>{messages.pane.noOffice}</p>
            </main>
          )}
        </div>
      </FluentProvider>
    </MessagesProvider>
  );
}
