/** What stands below the actions, about one table: what is to be done, what deviates, and what has been decided. */

import { useState } from "react";
import type { Severity } from "../core/rules";
import type { Checked } from "../excel/actions";
import { CheckTab } from "./check-tab";
import { DeviationTab } from "./deviations/deviation-tab";
import type { PaneActions } from "./pane-actions";
import { SettingsTab } from "./settings-tab";
import { settingsOf, type PaneState } from "./state";
import { Tabs } from "./tabs";
import { useMessages } from "./use-messages";

const names = ["check", "deviations", "settings"] as const;

interface TableTabsProps {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly busy: boolean;
  readonly actions: PaneActions;
  /** The way to a table that was read wrong. */
  readonly children: React.ReactNode;
}

export function TableTabs({ state, checked, busy, actions, children }: TableTabsProps) {
  const { pane } = useMessages();
  const [chosen, setChosen] = useState<(typeof names)[number]>("check");
  /** Kinds of findings that are not shown: how the user looks at them, not what holds of the workbook. */
  const [hidden, setHidden] = useState<readonly Severity[]>([]);
  const settings = settingsOf(state);
  const common = { checked, busy, actions };
  return (
    <Tabs names={names} labels={pane.tabs} chosen={chosen} onChoose={setChosen}>
      {chosen === "check" && (
        <CheckTab
          {...common}
          settings={settings}
          record={state.seen?.workbook.record ?? []}
          form={state.form}
          current={state.current}
          hidden={hidden}
          onHide={setHidden}
        />
      )}
      {chosen === "deviations" && <DeviationTab {...common} />}
      {chosen === "settings" && (
        <SettingsTab {...common} settings={settings}>
          {children}
        </SettingsTab>
      )}
    </Tabs>
  );
}
