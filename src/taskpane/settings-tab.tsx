/** What the user has decided about the workbook, and how it was read. */

import { makeStyles } from "@fluentui/react-components";
import type { Settings } from "../core/settings";
import type { Checked } from "../excel/actions";
import { RuleList } from "./checks/rule-list";
import { HowRead } from "./how-read";
import { OwnWordList } from "./own-word-list";
import { withoutWord } from "./own-words";
import type { PaneActions } from "./pane-actions";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", rowGap: "8px" } });

interface SettingsTabProps {
  readonly checked: Checked;
  readonly settings: Settings;
  readonly busy: boolean;
  readonly actions: PaneActions;
  /** The way to a table that was read wrong. */
  readonly children: React.ReactNode;
}

export function SettingsTab({ checked: { followUp }, settings, busy, actions, children }: SettingsTabProps) {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <RuleList settings={settings} busy={busy} actions={actions} />
      <OwnWordList
        words={settings.words}
        labels={followUp.vocabulary.labels}
        busy={busy}
        onForget={(text) => {
          actions.save(withoutWord(settings, text));
        }}
      />
      <HowRead followUp={followUp} busy={busy} onGoTo={followUp.hidden ? null : actions.goTo} />
      {children}
    </div>
  );
}
